package org.mashhuddle.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mashhuddle.service.seed.SeedLists;

/// What a new hub can decide is said at every meeting that it has: an outcome that names the daily one would be false
/// in the minutes of the exploitation meeting, to which the child comes back.
class SeedOutcomesTest {

    @Test
    void noOutcomeNamesOneMeetingOfTheHub() {
        assertThat(SeedLists.outcomes().keySet())
                .map(outcome -> outcome.toLowerCase(Locale.UK))
                .noneMatch(outcome -> outcome.contains("daily"));
    }
}
