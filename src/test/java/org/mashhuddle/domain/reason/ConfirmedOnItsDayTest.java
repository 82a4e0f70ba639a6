package org.mashhuddle.domain.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.MissingEpisode;

/// A child who was last said to be missing yesterday morning is not said to have been confirmed this morning.
class ConfirmedOnItsDayTest {

    private static final MissingNow MISSING = new MissingNow(
            new Moment.Exactly(Instant.parse("2026-12-01T22:28:00Z")),
            Optional.of(new MissingEpisode.Confirmation(Instant.parse("2026-12-02T06:58:00Z"), "police")),
            1,
            90);

    @Test
    void onItsOwnDayTheTimeIsEnough() {
        assertThat(said(LocalDate.of(2026, 12, 2))).isEqualTo("Missing since Tue 22:28, confirmed 06:58 by police");
    }

    @Test
    void onTheNextDayItsDayStandsBesideTheTime() {
        assertThat(said(LocalDate.of(2026, 12, 3))).isEqualTo("Missing since Tue 22:28, confirmed Wed 06:58 by police");
    }

    private static String said(LocalDate today) {
        return MISSING.words(today).getFirst().text();
    }
}
