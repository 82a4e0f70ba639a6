package org.mashhuddle.domain.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Law by its date, and the hub's phrases.
class LawAndPhrasesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static LawRule from(LocalDate day) {
        return new LawRule("Children Act 2004 s.16LA", "Act of 2026 s.4", Optional.ofNullable(day));
    }

    @Test
    void aRuleIsLawFromItsDayOnAndNotBeforeAndNeverWhereNoDayIsMade() {
        assertThat(from(DAY).isInForceOn(DAY)).isTrue();
        assertThat(from(DAY.plusDays(1)).isInForceOn(DAY)).isFalse();
        assertThat(new LawRule("Children Act 2004 s.16LA", "", Optional.empty()).isInForceOn(DAY))
                .isFalse();
    }

    @Test
    void aRuleIsNamedByTheBasisThatRestsOnItAlone() {
        assertThat(from(DAY).isNamedIn("Children Act 2004 s.16LA; legal obligation"))
                .isTrue();
        assertThat(from(DAY).isNamedIn("Children Act 2004 s.10 and s.11; public task"))
                .isFalse();
    }

    @Test
    void aPhraseIsItsLettersAndItsWords() {
        assertThat(Phrase.of("NFA = No further action = for now."))
                .contains(new Phrase("nfa", "No further action = for now."));
        assertThat(Phrase.of("no further action")).isEmpty();
        assertThat(Phrase.of("n f a = words")).isEmpty();
        assertThat(Phrase.of("nfa =")).isEmpty();
        assertThat(new Phrase("nfa", "").isBegunBy("NF")).isTrue();
        assertThat(new Phrase("nfa", "").isBegunBy("fa")).isFalse();
    }
}
