package org.mashhuddle.domain.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.governance.DataBreach;
import org.mashhuddle.domain.governance.request.PersonalRequest;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.RatingHours;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.hub.law.DatedLimit;
import org.mashhuddle.domain.hub.law.InForce;
import org.mashhuddle.domain.hub.law.Law;
import org.mashhuddle.domain.hub.law.LawDay;
import org.mashhuddle.domain.hub.law.LawKind;
import org.mashhuddle.domain.hub.law.LawRule;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.referral.ClockId;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.CustodyId;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.referral.StatutoryClock;
import org.mashhuddle.domain.referral.WaitingClock;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.fixture.UsualLimits;

/// Each length just before its end, at it, and just after; with another number from the day on which it is asked, and
/// from the day after, which does not touch it. The days were counted by hand on the calendar of winter 2026
/// (`domain.md` 2.4 for the numbers of the law, the Police and Criminal Evidence Act 1984 for detention).
class LimitsAtTheirEdgeTest {

    // Tuesday.
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate NEXT = DAY.plusDays(1);
    private static final WorkingCalendar WEEKDAYS = WorkingCalendar.weekdays();
    private static final SubjectId CHILD = new SubjectId(new UUID(1, 1));
    private static final Instant TWO_AT_NIGHT = Instant.parse("2026-11-24T02:05:00Z");

    private static TimeLimits with(TimeLimit what, LocalDate from, int amount) {
        return UsualLimits.limits().with(new DatedLimit(what, from, amount));
    }

    private static StatutoryClock detained(Custody.Limit limit, TimeLimits limits) {
        Custody held = new Custody(
                new CustodyId(new UUID(9, 1)),
                CHILD,
                new Moment.Exactly(TWO_AT_NIGHT),
                "Northmere",
                "police",
                Optional.empty(),
                new Custody.Extent(limit, "Supt Lane"),
                Optional.empty(),
                Optional.empty(),
                Provenance.here(),
                0);
        return WaitingClock.of(List.of(), List.of(), List.of(), List.of(held), RatingHours.seed(), WEEKDAYS, limits)
                .getFirst()
                .clock()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "WITHOUT_LEAVE, DETENTION, 2026-11-25T02:05:00Z, 23, 2026-11-25T01:05:00Z",
        "SUPERINTENDENT, DETENTION_AUTHORISED, 2026-11-25T14:05:00Z, 37, 2026-11-25T15:05:00Z",
        "MAGISTRATES, DETENTION_WARRANTED, 2026-11-28T02:05:00Z, 72, 2026-11-27T02:05:00Z"
    })
    void detentionRunsOutAfterItsHoursAndNotAtThem(
            Custody.Limit limit, TimeLimit what, Instant usual, int amount, Instant changed) {
        runsOutAt(detained(limit, UsualLimits.limits()), usual);
        runsOutAt(detained(limit, with(what, NEXT, amount)), usual);
        runsOutAt(detained(limit, with(what, DAY, amount)), changed);
    }

    private static void runsOutAt(StatutoryClock clock, Instant end) {
        assertThat(clock.isBreached(end.minusSeconds(1))).isFalse();
        assertThat(clock.isBreached(end)).isFalse();
        assertThat(clock.isBreached(end.plusSeconds(1))).isTrue();
    }

    @Test
    void aClockOfDetentionHasTheHoursOfDetentionAndNotOfPoliceProtection() {
        assertThat(RunningClock.started(
                                new ClockId(new UUID(5, 1)),
                                CHILD,
                                ClockKind.DETENTION,
                                new Moment.Exactly(TWO_AT_NIGHT),
                                WEEKDAYS,
                                with(TimeLimit.DETENTION, DAY, 20))
                        .dueAt())
                .contains(Instant.parse("2026-11-24T22:05:00Z"));
    }

    @Test
    void aBreachIsReportedWithinTheHoursOfTheDayOnWhichItWasKnown() {
        DataBreach breach = new DataBreach(
                new UUID(1, 1),
                Instant.parse("2026-11-24T23:30:00Z"),
                "A page was left on a printer",
                Optional.empty());
        Instant usual = Instant.parse("2026-11-27T23:30:00Z");
        assertThat(breach.reportBy(UsualLimits.limits())).isEqualTo(usual);
        assertThat(breach.reportBy(with(TimeLimit.BREACH_REPORT, NEXT, 24))).isEqualTo(usual);
        assertThat(breach.reportBy(with(TimeLimit.BREACH_REPORT, DAY, 24)))
                .isEqualTo(Instant.parse("2026-11-25T23:30:00Z"));
    }

    /// A month from 24 November is 24 December, a Thursday; two are 24 January, a Sunday.
    @Test
    void aPersonIsAnsweredWithinTheMonthsOfTheDayOnWhichTheyAsked() {
        assertThat(PersonalRequest.due(DAY, WEEKDAYS, UsualLimits.limits())).isEqualTo("2026-12-24");
        assertThat(PersonalRequest.due(DAY, WEEKDAYS, with(TimeLimit.PERSON_ANSWERED, NEXT, 2)))
                .isEqualTo("2026-12-24");
        assertThat(PersonalRequest.due(DAY, WEEKDAYS, with(TimeLimit.PERSON_ANSWERED, DAY, 2)))
                .isEqualTo("2027-01-25");
        assertThat(corrected().answerBy(WEEKDAYS, UsualLimits.limits())).isEqualTo("2026-12-24");
        assertThat(corrected().answerBy(WEEKDAYS, with(TimeLimit.PERSON_ANSWERED, NEXT, 2)))
                .isEqualTo("2026-12-24");
        assertThat(corrected().answerBy(WEEKDAYS, with(TimeLimit.PERSON_ANSWERED, DAY, 2)))
                .isEqualTo("2027-01-25");
    }

    private static Amendment corrected() {
        return new Amendment(
                new Amendment.Id(new UUID(2, 1)),
                new MeetingId(new UUID(3, 1)),
                1,
                new Amendment.Asker(Amendment.Who.PARENT, Optional.empty(), "A. Parent"),
                Optional.of(CHILD),
                new Amendment.Entry(Amendment.Kind.WORDS, EntryPart.SHARED, "1"),
                "It was her aunt.",
                new SharingMark.MayBeShared(),
                new Amendment.Asked(DAY, new UserId(new UUID(4, 1)), TWO_AT_NIGHT),
                "",
                Optional.empty(),
                Optional.empty(),
                0);
    }

    /// The first paper went out at half past eight of 24 November.
    @Test
    void anAgencyIsAskedAgainAfterTheHoursOfTheDayOfTheFirst() {
        Instant first = Instant.parse("2026-11-24T08:30:00Z");
        Instant usual = Instant.parse("2026-11-24T09:30:00Z");
        assertThat(PaperDue.askedAgain(first, UsualLimits.limits())).isEqualTo(usual);
        assertThat(PaperDue.askedAgain(first, with(TimeLimit.ASKED_AGAIN, NEXT, 3)))
                .isEqualTo(usual);
        assertThat(PaperDue.askedAgain(first, with(TimeLimit.ASKED_AGAIN, DAY, 3)))
                .isEqualTo(usual.plus(Duration.ofHours(2)));
    }

    /// From 24 November: the conference is due on Tuesday 15 December, the assessment on Tuesday 26 January, the
    /// reasonable grounds on Tuesday 1 December, police protection ends on Friday 27 November.
    @ParameterizedTest
    @CsvSource({
        "CONFERENCE, CONFERENCE_NEAR, 2026-12-10, 4, 2026-12-09",
        "CONFERENCE, CONFERENCE_NEAR, 2026-12-10, 0, 2026-12-15",
        "ASSESSMENT, ASSESSMENT_NEAR, 2027-01-19, 2, 2027-01-22",
        "NRM_REASONABLE_GROUNDS, NRM_REASONABLE_GROUNDS_NEAR, 2026-11-30, 2, 2026-11-27",
        "POLICE_PROTECTION, POLICE_PROTECTION_NEAR, 2026-11-24, 1, 2026-11-26"
    })
    void aClockComesUpAsManyWorkingDaysBeforeItsEndAsHeldWhenItStarted(
            ClockKind kind, TimeLimit near, LocalDate usual, int amount, LocalDate changed) {
        RunningClock clock = RunningClock.started(
                new ClockId(new UUID(5, 1)), CHILD, kind, new Moment.OnDay(DAY), WEEKDAYS, UsualLimits.limits());
        assertThat(clock.comesUpOn(WEEKDAYS, UsualLimits.limits())).isEqualTo(usual);
        assertThat(clock.comesUpOn(WEEKDAYS, with(near, NEXT, amount))).isEqualTo(usual);
        assertThat(clock.comesUpOn(WEEKDAYS, with(near, DAY, amount))).isEqualTo(changed);
    }

    private static LawRule rule(int version, InForce inForce, int hours) {
        return new LawRule(
                "PACE-41",
                version,
                LawKind.CLOCK,
                "Detention without charge",
                List.of(),
                "",
                "",
                inForce,
                "",
                Optional.empty(),
                LocalDate.of(2027, 5, 25),
                "1.0.0",
                Optional.of(hours),
                Set.of(),
                Map.of());
    }

    private static InForce from(LocalDate day) {
        return new InForce(InForce.Start.KNOWN, Optional.of(LawDay.of(day)), Optional.empty());
    }

    /// A release brings 30 hours from the day after: who was detained on the day before keeps 24. A rule of which
    /// nobody has made a day changes nothing.
    @Test
    void aRuleThatIsLawFromALaterDayIsNotUsedForAnEarlierOne() {
        LawRule old = rule(1, new InForce(InForce.Start.NOT_CHECKED, Optional.empty(), Optional.empty()), 24);
        LawRule notSet = rule(3, new InForce(InForce.Start.NOT_SET, Optional.empty(), Optional.empty()), 48);
        TimeLimits later = TimeLimits.of(new Law(List.of(old, rule(2, from(NEXT), 30), notSet)), List.of());
        TimeLimits now = TimeLimits.of(new Law(List.of(old, rule(2, from(DAY), 30), notSet)), List.of());
        runsOutAt(detained(Custody.Limit.WITHOUT_LEAVE, later), Instant.parse("2026-11-25T02:05:00Z"));
        runsOutAt(detained(Custody.Limit.WITHOUT_LEAVE, now), Instant.parse("2026-11-25T08:05:00Z"));
    }
}
