package org.mashhuddle.domain.referral;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.hub.law.TimeLimits;
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

    /// A clock of this kind that starts at this moment, as long as was laid down on that day. A rating and a
    /// referral's decision have clocks of their own, see [StatutoryClock].
    public static RunningClock started(
            ClockId id, SubjectId subject, ClockKind kind, Moment start, WorkingCalendar calendar, TimeLimits limits) {
        return switch (kind) {
            case CONFERENCE,
                    ASSESSMENT,
                    NRM_REASONABLE_GROUNDS,
                    TRANSFER_ACKNOWLEDGEMENT,
                    REFERRAL_ACCEPTANCE,
                    MASH_RATING,
                    REFERRAL_DECISION -> {
                DueTime due = limits.due(kind.length().orElse(TimeLimit.REFERRAL_DECISION), start.day(), calendar);
                yield new RunningClock(
                        id,
                        subject,
                        kind,
                        start,
                        due.local().toLocalDate(),
                        Optional.of(due.instant()),
                        "",
                        Optional.empty());
            }
            case EMERGENCY_ORDER -> byDays(id, subject, kind, start, limits);
            case POLICE_PROTECTION, RETURN_INTERVIEW, DETENTION ->
                byHours(id, subject, kind, start, limits.hours(kind.length().orElseThrow(), start.day()));
        };
    }

    /// Whether the day on which an order was made is one of them is for the court: the last possible day, no countdown.
    private static RunningClock byDays(ClockId id, SubjectId subject, ClockKind kind, Moment start, TimeLimits limits) {
        LocalDate last = start.day().plusDays(limits.on(kind.length().orElseThrow(), start.day()));
        return new RunningClock(id, subject, kind, start, last, Optional.empty(), "", Optional.empty());
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

    /// The first day on which the subject comes onto the agenda because of it, as was laid down on the day on which
    /// it started.
    public LocalDate comesUpOn(WorkingCalendar calendar, TimeLimits limits) {
        int before = kind.near().map(near -> limits.on(near, start.day())).orElse(0);
        LocalDate day = lastDay;
        for (int i = 0; i < before && day.isAfter(start.day()); i++) {
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
