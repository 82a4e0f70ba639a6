package org.mashhuddle.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeavingReasonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Does not engage",
                "doesn\u2019t engage!",
                "Family didn't engage.",
                "Non-engagement",
                "Mum refuses to engage with services",
                "The family do not engage with any of the services",
                "hasn't engaged",
                "He is disengaged",
                "Hard to reach",
                "non compliant",
                "Lack of engagement; lack of engagement"
            })
    void engagementAloneIsRefused(String words) {
        assertThat(LeavingReason.problem(words)).contains(LeavingReason.Problem.ENGAGEMENT_ALONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Does not engage; school sees him daily and will ring if that changes",
                "Moved to Otherborough, which has acknowledged",
                "Engages well with youth justice",
                "Plan holds"
            })
    void aFullerReasonIsAccepted(String words) {
        assertThat(LeavingReason.problem(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "...", "-"})
    void nothingIsNoReason(String words) {
        assertThat(LeavingReason.problem(words)).contains(LeavingReason.Problem.EMPTY);
    }
}
