package org.mashhuddle.domain.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.hub.law.DatedLimit;
import org.mashhuddle.domain.hub.law.InForce;
import org.mashhuddle.domain.hub.law.Law;
import org.mashhuddle.domain.hub.law.LawDay;
import org.mashhuddle.domain.hub.law.LawKind;
import org.mashhuddle.domain.hub.law.LawRule;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.MinutesWriting;
import org.mashhuddle.domain.reason.EighteenthNear;
import org.mashhuddle.domain.reason.Returned;
import org.mashhuddle.domain.referral.ClockId;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.referral.StatutoryClock;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AMeeting;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.fixture.UsualLimits;

/// What is laid down from a day on holds on that day and not on the one before: the papers, the clocks, the days of
/// what is due. The expected days were counted on the calendar of November 2026 by hand.
class ClocksByTheirDayTest {

    // Tuesday.
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate NEXT = DAY.plusDays(1);
    private static final WorkingCalendar WEEKDAYS = WorkingCalendar.weekdays();
    private static final Child CHILD = AChild.aChild().numbered(1).build();

    private static TimeLimits with(TimeLimit what, LocalDate from, int amount) {
        return UsualLimits.limits().with(new DatedLimit(what, from, amount));
    }

    private static MeetingBook book(boolean closed, TimeLimits limits) {
        AMeeting meeting = AMeeting.aMeeting(CHILD);
        MeetingBook there = (closed ? meeting.closed(at("13:20")) : meeting).build();
        return new MeetingBook(
                there.meeting(),
                there.agenda(),
                List.of(),
                List.of(),
                List.of(),
                there.subjects(),
                List.of(),
                new MeetingBook.Hub(there.hub().profile(), there.hub().directory(), WEEKDAYS, limits));
    }

    private static Instant at(String time) {
        return new DueTime(DAY.atTime(LocalTime.parse(time))).instant();
    }

    private static RunningClock clock(ClockKind kind, TimeLimits limits) {
        return RunningClock.started(
                new ClockId(new UUID(5, 1)), CHILD.id(), kind, new Moment.OnDay(DAY), WEEKDAYS, limits);
    }

    /// The meeting is on 24 November; it closes at 13:20 where a paper waits for the close.
    @ParameterizedTest
    @CsvSource({
        "SLIP, false, SAME_DAY_PAPERS, 660, 2026-11-24T12:00, 2026-11-24T11:00",
        "PLAN, false, SAME_DAY_PAPERS, 750, 2026-11-24T12:00, 2026-11-24T12:30",
        "ACTION_LIST, true, PAPERS_AFTER_CLOSE, 3, 2026-11-24T15:20, 2026-11-24T16:20",
        "HANDOVER, false, END_OF_DAY, 960, 2026-11-24T17:00, 2026-11-24T16:00",
        "CHAIRS_LIST, false, END_OF_DAY, 960, 2026-11-24T17:00, 2026-11-24T16:00",
        "OUTCOME, false, OUTCOME_NOTICE, 2, 2026-11-25T17:00, 2026-11-26T17:00",
        "OUTCOME, false, MINUTES, 5, 2026-11-25T17:00, 2026-11-25T17:00",
        "MINUTES, false, OUTCOME_NOTICE, 5, 2026-11-25T17:00, 2026-11-25T17:00",
        "MINUTES, false, MINUTES, 3, 2026-11-25T17:00, 2026-11-27T17:00",
        "EXTRACT, false, MINUTES, 2, 2026-11-25T17:00, 2026-11-26T17:00"
    })
    void aPaperIsDueAsIsLaidDownOnTheDayOfItsMeeting(
            PaperKind kind, boolean closed, TimeLimit what, int amount, LocalDateTime before, LocalDateTime after) {
        assertThat(PaperDue.of(book(closed, UsualLimits.limits()), kind).local())
                .isEqualTo(before);
        assertThat(PaperDue.of(book(closed, with(what, NEXT, amount)), kind).local())
                .isEqualTo(before);
        assertThat(PaperDue.of(book(closed, with(what, DAY, amount)), kind).local())
                .isEqualTo(after);
    }

    /// The night after the meeting of 24 November.
    @Test
    void aNightIsOverAsIsLaidDownOnTheDayOfItsMeeting() {
        assertThat(new ReaderPapers(book(false, with(TimeLimit.NIGHT_ENDS, DAY, 8 * 60)))
                        .morning()
                        .local())
                .isEqualTo(LocalDateTime.of(2026, 11, 25, 8, 0));
        assertThat(new ReaderPapers(book(false, with(TimeLimit.NIGHT_ENDS, NEXT, 8 * 60)))
                        .morning()
                        .local())
                .isEqualTo(LocalDateTime.of(2026, 11, 25, 9, 0));
    }

    /// 24 November and so many working days: 27 November, 1 December, 8 December.
    @ParameterizedTest
    @CsvSource({
        "TRANSFER_ACKNOWLEDGEMENT, TRANSFER_ACKNOWLEDGEMENT, 4, 2026-11-27, 2026-11-30",
        "REFERRAL_ACCEPTANCE, REFERRAL_ACCEPTANCE, 2, 2026-12-01, 2026-11-26",
        "NRM_REASONABLE_GROUNDS, NRM_REASONABLE_GROUNDS, 6, 2026-12-01, 2026-12-02",
        "CONFERENCE, CONFERENCE, 14, 2026-12-15, 2026-12-14",
        "ASSESSMENT, ASSESSMENT, 44, 2027-01-26, 2027-01-25",
        "POLICE_PROTECTION, POLICE_PROTECTION, 48, 2026-11-27, 2026-11-26"
    })
    void aClockRunsAsIsLaidDownOnTheDayOfItsStart(
            ClockKind kind, TimeLimit what, int amount, LocalDate before, LocalDate after) {
        assertThat(clock(kind, UsualLimits.limits()).lastDay()).isEqualTo(before);
        assertThat(clock(kind, with(what, NEXT, amount)).lastDay()).isEqualTo(before);
        assertThat(clock(kind, with(what, DAY, amount)).lastDay()).isEqualTo(after);
    }

    @Test
    void aDecisionOnAReferralEndsAtTheEndOfTheDayThatHoldsWhenItCame() {
        Referral referral = AReferral.aReferral(CHILD.id(), at("09:12")).build();
        assertThat(StatutoryClock.ofReferral(referral, WEEKDAYS, with(TimeLimit.END_OF_DAY, DAY, 16 * 60))
                        .dueAt())
                .isEqualTo("2026-11-25T16:00:00Z");
        assertThat(StatutoryClock.ofReferral(referral, WEEKDAYS, with(TimeLimit.END_OF_DAY, NEXT, 16 * 60))
                        .dueAt())
                .isEqualTo("2026-11-25T17:00:00Z");
    }

    @Test
    void corrections() {
        LocalDate usual = LocalDate.of(2026, 12, 8);
        assertThat(Amendment.closes(DAY, WEEKDAYS, with(TimeLimit.CORRECTIONS, NEXT, 5)))
                .isEqualTo(usual);
        assertThat(Amendment.closes(DAY, WEEKDAYS, with(TimeLimit.CORRECTIONS, DAY, 5)))
                .isEqualTo(LocalDate.of(2026, 12, 1));
    }

    /// What is signed says the day and the number that hold on the day of the meeting.
    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 5, 'Tue 1 December 2026 (5 working days)'",
        "2026-11-24, 1, 'Wed 25 November 2026 (1 working day)'",
        "2026-11-25, 5, 'Tue 8 December 2026 (10 working days)'"
    })
    void theMinutesSayUntilWhenAnAgencyMayAskForCorrections(LocalDate from, int amount, String said) {
        MeetingBook book = book(true, with(TimeLimit.CORRECTIONS, from, amount));
        MinutesWriting.Around around = new MinutesWriting.Around("SAM-2026-11-24-D", 1, "hash", List.of());
        assertThat(MinutesWriting.of(book, around, at("14:00")).standing())
                .contains("Tell the chair what is not right in it by " + said + ". This file stays as it was signed.");
    }

    @Test
    void anEighteenthBirthdayIsNearByWhatHoldsOnTheDayOfTheMeeting() {
        LocalDate birthday = LocalDate.of(2026, 12, 22);
        assertThat(EighteenthNear.nearFrom(birthday, DAY, UsualLimits.limits())).isEqualTo(DAY);
        assertThat(EighteenthNear.nearFrom(birthday, DAY, with(TimeLimit.EIGHTEENTH, NEXT, 27)))
                .isEqualTo(DAY);
        assertThat(EighteenthNear.nearFrom(birthday, DAY, with(TimeLimit.EIGHTEENTH, DAY, 27)))
                .isEqualTo(NEXT);
    }

    /// Guidance that a release brings in two versions: 72 hours, and from 24 November 96.
    @Test
    void anOldReturnKeepsTheGuidanceOfItsDay() {
        Law law = new Law(List.of(
                guidance(1, new InForce(InForce.Start.NOT_CHECKED, Optional.empty(), Optional.of(LawDay.of(DAY))), 72),
                guidance(2, new InForce(InForce.Start.KNOWN, Optional.of(LawDay.of(DAY)), Optional.empty()), 96)));
        TimeLimits limits = TimeLimits.of(law, List.of());
        assertThat(Returned.interviewDay(DAY.minusDays(1), limits)).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(Returned.interviewDay(DAY, limits)).isEqualTo(LocalDate.of(2026, 11, 28));
    }

    private static LawRule guidance(int version, InForce inForce, int hours) {
        return new LawRule(
                "RHI",
                version,
                LawKind.CLOCK,
                "Return home interview",
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
}
