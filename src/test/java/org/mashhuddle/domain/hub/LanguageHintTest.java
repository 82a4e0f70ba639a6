package org.mashhuddle.domain.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;

/// An entry of the hub's list of words that blame a child.
class LanguageHintTest {

    private static LanguageHint hint(String entry) {
        return LanguageHint.of(entry).orElseThrow();
    }

    @Test
    void anEntryIsItsWordsWhatToThinkOfAndWhatToSayInstead() {
        assertThat(hint("refuses to engage; hard to reach = What was offered? “has not felt able to meet”"))
                .extracting(LanguageHint::advice, LanguageHint::instead)
                .containsExactly("What was offered?", "has not felt able to meet");
        assertThat(hint("absconded = \"went missing\"").instead()).isEqualTo("went missing");
        assertThat(hint("chaotic = Describe the needs.").instead()).isEmpty();
        assertThat(LanguageHint.of("absconded")).isEmpty();
        assertThat(LanguageHint.of("absconded =")).isEmpty();
        assertThat(LanguageHint.of("= went missing")).isEmpty();
    }

    @Test
    void itsWordsAreFoundWholeInAnyLettersAndOverTheEndOfALine() {
        LanguageHint hint = hint("refuses to engage; ran off = “x”");
        assertThat(hint.in("Jordan Refuses  to\nengage. He ran off.").stream().map(MatchResult::start))
                .containsExactly(7, 30);
        assertThat(hint.in("He ran offline, and re-ran off-site.")).isEmpty();
    }
}
