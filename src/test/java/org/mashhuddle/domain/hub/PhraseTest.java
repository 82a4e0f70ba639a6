package org.mashhuddle.domain.hub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The hub's phrases.
class PhraseTest {

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
