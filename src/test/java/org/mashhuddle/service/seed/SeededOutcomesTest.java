package org.mashhuddle.service.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.reason.ClockRunning;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.referral.ClockId;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.UsualLimits;

/// Which clock a decision starts: the lengths are those of the law, counted on the calendar by hand.
class SeededOutcomesTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    /// Police protection lasts 72 hours at most (Children Act 1989 s.46), an emergency protection order eight days
    /// (s.45).
    @ParameterizedTest
    @CsvSource({
        "Police protection, 2026-11-27, Police protection ends Fri 27/11",
        "Emergency protection order, 2026-12-02, Emergency protection order ends Wed 02/12",
        "'s.47 enquiry, joint', 2026-12-15, Child protection conference due Tue 15/12",
        "NRM referral, 2026-12-01, NRM reasonable grounds decision due Tue 01/12"
    })
    void aDecisionStartsTheClockOfItsOwnLaw(String outcome, LocalDate lastDay, String said) {
        ClockKind kind = ClockKind.startedBy(SeedLists.outcomes().get(outcome)).orElseThrow();
        RunningClock clock = RunningClock.started(
                new ClockId(new UUID(5, 1)),
                new SubjectId(new UUID(5, 2)),
                kind,
                new Moment.OnDay(TUESDAY),
                WorkingCalendar.weekdays(),
                UsualLimits.limits());
        assertThat(clock.lastDay()).isEqualTo(lastDay);
        assertThat(new ClockRunning(kind, clock.start(), lastDay, Optional.empty(), "", false)
                        .words(TUESDAY).stream().map(Reason.Phrase::text))
                .containsExactly(said);
    }
}
