package org.mashhuddle.domain.referral;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.subject.SubjectId;

/// A clock that a decision started for a subject and that runs until somebody says that it was met
/// (`domain.md` 2.4). Where only the day of its start is known, it has a last day and no countdown.
///
/// @param lastDay the day on which it runs out
/// @param dueAt the moment at which it runs out, where that is known
/// @param towards to whom or what: "Otherborough"; empty where nothing was written
public record RunningClock(
        ClockId id,
        SubjectId subject,
        ClockKind kind,
        Moment start,
        LocalDate lastDay,
        Optional<Instant> dueAt,
        String towards,
        Optional<Met> met)
        implements RecordedEvent {

    /// Who said when that it was met, and how.
    public record Met(Instant at, String by, String how) {
        @Override
        public String toString() {
            return "Met[" + at + "]";
        }
    }

    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);
    private static final int CONFERENCE_DAYS = 15;
    private static final int ASSESSMENT_DAYS = 45;
    private static final int NRM_DAYS = 5;
    private static final int ACKNOWLEDGEMENT_DAYS = 3;
    private static final int ACCEPTANCE_DAYS = 5;
    private static final Duration POLICE_PROTECTION = Duration.ofDays(3);

    /// A clock of this kind that starts at this moment. A rating and a referral's decision have
    /// clocks of their own, see [StatutoryClock].
    public static RunningClock started(
            ClockId id, SubjectId subject, ClockKind kind, Moment start, WorkingCalendar calendar) {
        return switch (kind) {
            case CONFERENCE -> byDays(id, subject, kind, start, CONFERENCE_DAYS, calendar);
            case ASSESSMENT -> byDays(id, subject, kind, start, ASSESSMENT_DAYS, calendar);
            case NRM_REASONABLE_GROUNDS -> byDays(id, subject, kind, start, NRM_DAYS, calendar);
            case TRANSFER_ACKNOWLEDGEMENT -> byDays(id, subject, kind, start, ACKNOWLEDGEMENT_DAYS, calendar);
            case REFERRAL_ACCEPTANCE -> byDays(id, subject, kind, start, ACCEPTANCE_DAYS, calendar);
            case MASH_RATING, REFERRAL_DECISION -> byDays(id, subject, kind, start, 1, calendar);
            case POLICE_PROTECTION, RETURN_INTERVIEW -> byHours(id, subject, kind, start, POLICE_PROTECTION);
            case DETENTION -> byHours(id, subject, kind, start, Custody.Limit.HOURS_24.length());
        };
    }

    private static RunningClock byDays(
            ClockId id, SubjectId subject, ClockKind kind, Moment start, int workingDays, WorkingCalendar calendar) {
        LocalDate last = calendar.plus(start.day(), workingDays);
        Instant due = new DueTime(last.atTime(END_OF_DAY)).instant();
        return new RunningClock(id, subject, kind, start, last, Optional.of(due), "", Optional.empty());
    }

    private static RunningClock byHours(ClockId id, SubjectId subject, ClockKind kind, Moment start, Duration length) {
        Optional<Instant> due = switch (start) {
            case Moment.Exactly exact -> Optional.of(exact.at().plus(length));
            case Moment.OnDay _ -> Optional.empty();
        };
        LocalDate last = due.map(at -> LocalDate.ofInstant(at, Moment.LONDON))
                .orElse(start.day().plusDays(length.toDays()));
        return new RunningClock(id, subject, kind, start, last, due, "", Optional.empty());
    }

    /// The first day on which the subject comes onto the agenda because of it.
    public LocalDate comesUpOn(WorkingCalendar calendar) {
        LocalDate day = lastDay;
        for (int i = 0; i < kind.warnsDaysBefore() && day.isAfter(start.day()); i++) {
            day = calendar.previous(day);
        }
        return day.isBefore(start.day()) ? start.day() : day;
    }

    /// Whether it ran out before anybody said that it was met.
    public boolean isOver(Instant now) {
        return met.isEmpty()
                && dueAt.map(due -> due.isBefore(now))
                        .orElse(LocalDate.ofInstant(now, Moment.LONDON).isAfter(lastDay));
    }

    /// Whether somebody's answer is still awaited, so that its end is a dated return.
    public boolean isAwaited() {
        return met.isEmpty() && kind.isAwaited();
    }

    /// The same clock, towards somebody or something.
    public RunningClock towards(String whom) {
        return new RunningClock(id, subject, kind, start, lastDay, dueAt, whom, met);
    }

    /// The same clock, met.
    public RunningClock met(Met how) {
        return new RunningClock(id, subject, kind, start, lastDay, dueAt, towards, Optional.of(how));
    }

    /// The same clock, running again: it was not met after all.
    public RunningClock runningAgain() {
        return new RunningClock(id, subject, kind, start, lastDay, dueAt, towards, Optional.empty());
    }

    @Override
    public String toString() {
        return "RunningClock[" + id + "]";
    }
}
