package org.mashhuddle.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.RatingHours;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.hub.law.DatedLimit;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.referral.ClockId;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.referral.WaitingClock;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.UsualLimits;
import org.mashhuddle.ui.kit.Destination;

/// The chip of a clock says the number that held on the day on which it started.
class ClockChipsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static String chip(ClockKind kind, TimeLimits limits) {
        RunningClock clock = RunningClock.started(
                new ClockId(new UUID(5, 1)),
                new SubjectId(new UUID(1, 1)),
                kind,
                new Moment.OnDay(DAY),
                WorkingCalendar.weekdays(),
                limits);
        WaitingClock waits = WaitingClock.of(
                        List.of(),
                        List.of(),
                        List.of(clock),
                        List.of(),
                        RatingHours.seed(),
                        WorkingCalendar.weekdays(),
                        limits)
                .getFirst();
        return new ClockWriting(waits, Instant.parse("2026-11-24T12:00:00Z"))
                .line("A", new Destination.Today())
                .chip();
    }

    @ParameterizedTest
    @CsvSource({
        "NRM_REASONABLE_GROUNDS, NRM_REASONABLE_GROUNDS, NRM 5 wd, 7, NRM 7 wd",
        "POLICE_PROTECTION, POLICE_PROTECTION, Protection 72 h, 48, Protection 48 h",
        "EMERGENCY_ORDER, EMERGENCY_ORDER, Emergency order 8 d, 7, Emergency order 7 d",
        "TRANSFER_ACKNOWLEDGEMENT, TRANSFER_ACKNOWLEDGEMENT, Transfer 3 wd, 4, Transfer 4 wd",
        "REFERRAL_ACCEPTANCE, REFERRAL_ACCEPTANCE, Answer 5 wd, 2, Answer 2 wd",
        "RETURN_INTERVIEW, RETURN_INTERVIEW, RHI 72 h, 96, RHI 96 h"
    })
    void itSaysTheNumberOfItsDay(ClockKind kind, TimeLimit what, String usual, int amount, String changed) {
        TimeLimits limits = UsualLimits.limits();
        assertThat(chip(kind, limits)).isEqualTo(usual);
        assertThat(chip(kind, limits.with(new DatedLimit(what, DAY.plusDays(1), amount))))
                .isEqualTo(usual);
        assertThat(chip(kind, limits.with(new DatedLimit(what, DAY, amount)))).isEqualTo(changed);
    }
}
