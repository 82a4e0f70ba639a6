package org.mashhuddle.domain.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.RatingHours;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.fixture.UsualLimits;

class StatutoryClockTest {

    private static final SubjectId CHILD = new SubjectId(new UUID(1, 1));
    private static final Instant AT = Instant.parse("2026-11-24T06:12:00Z");

    private static Optional<StatutoryClock> clock(AReferral referral) {
        return StatutoryClock.ofRating(referral.build(), RatingHours.seed(), WorkingCalendar.weekdays());
    }

    @Test
    void noCountdownStartsFromADateOnly() {
        AReferral dated = AReferral.aReferral(CHILD, AT).rated(MashRating.RED).onlyOn(LocalDate.of(2026, 11, 24));
        assertThat(clock(dated)).isEmpty();
    }

    @Test
    void noCountdownStartsWithoutARating() {
        assertThat(clock(AReferral.aReferral(CHILD, AT))).isEmpty();
    }

    @Test
    void redCountsFourHoursFromTheMinuteItCame() {
        StatutoryClock clock =
                clock(AReferral.aReferral(CHILD, AT).rated(MashRating.RED)).orElseThrow();
        assertThat(clock.dueAt()).isEqualTo("2026-11-24T10:12:00Z");
        assertThat(clock.left(Instant.parse("2026-11-24T10:00:00Z"))).contains(Duration.ofMinutes(12));
        assertThat(clock.isBreached(Instant.parse("2026-11-24T10:12:00Z"))).isFalse();
        assertThat(clock.isBreached(Instant.parse("2026-11-24T10:12:01Z"))).isTrue();
    }

    @Test
    void aReturnInterviewHasNoClockWhereTheReturnHasNoTime() {
        MissingEpisode episode = new MissingEpisode(
                new EpisodeId(new UUID(7, 1)),
                CHILD,
                new Moment.Exactly(AT),
                Optional.empty(),
                Optional.of(new Moment.OnDay(LocalDate.of(2026, 11, 24))),
                MissingEpisode.ReturnInterview.notKnown(),
                0);
        assertThat(StatutoryClock.ofReturn(episode, UsualLimits.limits())).isEmpty();
    }
}
