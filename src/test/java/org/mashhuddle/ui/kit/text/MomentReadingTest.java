package org.mashhuddle.ui.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.hub.Moment;

/// When something happened, as people type it on Tuesday 24 November 2026 at 08:53. London keeps Greenwich's time then.
class MomentReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOW = Instant.parse("2026-11-24T08:53:00Z");

    private static Optional<Moment> read(String typed) {
        return new MomentReading(typed, TODAY, NOW).moment();
    }

    @ParameterizedTest
    @CsvSource({
        "02:05, 2026-11-24T02:05:00Z",
        "0205, 2026-11-24T02:05:00Z",
        "2:05, 2026-11-24T02:05:00Z",
        "yesterday 2240, 2026-11-23T22:40:00Z",
        "mon 22:40, 2026-11-23T22:40:00Z",
        "23/11 0007, 2026-11-23T00:07:00Z"
    })
    void aTimeIsReadWithAndWithoutItsColon(String typed, Instant at) {
        assertThat(read(typed)).contains(new Moment.Exactly(at));
    }

    @ParameterizedTest
    @CsvSource({"205", "2460", "9999", "24:00", "08505", "'02 05'"})
    void whatIsNoTimeIsNone(String typed) {
        assertThat(read(typed)).isEmpty();
    }
}
