package org.mashhuddle.domain.paper.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a minute-taker writes when somebody is not to hear of it, and what only sounds like it.
class NotToBeToldTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do not tell the stepfather of the referral.",
                "Please don't tell her brother",
                "Please don’t tell her brother",
                "Father is not to be told.",
                "Family not to be informed before the strategy discussion",
                "Mr Ash should not be told where she lives",
                "He shouldn't be informed",
                "The uncle must not know of the visit",
                "He mustn't know",
                "Mother must not be told",
                "Parents not to know until police have been",
                "Do not inform the family yet",
                "Do not disclose the address to the father",
                "To be done without telling the parents",
                "without informing the household",
                "Don't let mum know",
                "Do not let the older brother know",
                "Never tell the caller that she is here",
                "Not to be made aware of the placement",
            })
    void isSeen(String words) {
        assertThat(PaperWarning.saysNotToTell(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The family was told on Monday.",
                "School does not know where he was",
                "She did not want to go home",
                "Police told the mother",
                "Told her class teacher about it",
                "He is not known to the service",
                "It is not clear whether the father was informed",
            })
    void isNotSeenWhereNobodyIsMeant(String words) {
        assertThat(PaperWarning.saysNotToTell(words)).isFalse();
    }
}
