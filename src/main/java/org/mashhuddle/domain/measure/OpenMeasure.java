package org.mashhuddle.domain.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.hub.law.TimeLimits;

/// A step that waits for the next: it brings its subject back to the meeting (`product.md`, rule 1).
///
/// @param from the day from which its length counts: its own, or of a devolved panel that of the referral
/// @param toldAt when the hub was told of it
/// @param decidedAt when a meeting that could know of it last decided on its subject
public record OpenMeasure(Measure step, LocalDate from, Instant toldAt, Optional<Instant> decidedAt) {

    /// On which no meeting has decided.
    public OpenMeasure(Measure step, Instant toldAt) {
        this(step, step.on(), toldAt, Optional.empty());
    }

    /// The same, on which a meeting decided.
    public OpenMeasure decidedAt(Optional<Instant> at) {
        return new OpenMeasure(step, from, toldAt, at);
    }

    /// Of all the steps of any subjects those that wait: nothing that came later has answered them.
    public static List<OpenMeasure> among(Collection<OpenMeasure> all) {
        List<OpenMeasure> standing =
                all.stream().filter(each -> each.step.stands()).toList();
        return standing.stream()
                .filter(OpenMeasure::waits)
                .filter(each -> standing.stream().noneMatch(each::isAnsweredBy))
                .map(each -> each.countedAmong(standing))
                .sorted(order())
                .toList();
    }

    /// The later day is the later step. Of one day it is what was typed later.
    private static Comparator<OpenMeasure> order() {
        return Comparator.comparing((OpenMeasure each) -> each.step.on())
                .thenComparing(OpenMeasure::toldAt)
                .thenComparing(each -> each.step.state())
                .thenComparing(each -> each.step.id().value());
    }

    /// What is in force for no set time runs out on no day.
    private boolean waits() {
        return switch (step.state()) {
            case NRM_CONSIDERED, NRM_REFERRED, DEVOLVED, REASONABLE_POSITIVE, CONSIDERED, APPLIED_FOR -> true;
            case IN_FORCE -> step.until().isPresent();
            case NRM_NOT_REFERRED,
                    REASONABLE_NEGATIVE,
                    CONCLUSIVE_POSITIVE,
                    CONCLUSIVE_NEGATIVE,
                    REFUSED,
                    NOT_USED,
                    ENDED -> false;
        };
    }

    /// Whether somebody owes an answer to it, which is asked for on its day. An order in force asks nothing until it
    /// runs out.
    public boolean isAsked() {
        return step.state() != MeasureState.IN_FORCE;
    }

    /// The panel's days are those of the referral that it was given.
    private OpenMeasure countedAmong(List<OpenMeasure> standing) {
        return standing.stream()
                .filter(_ -> step.state() == MeasureState.DEVOLVED)
                .filter(each -> each.step.state() == MeasureState.NRM_REFERRED && each.isAnsweredBy(this))
                .max(order())
                .map(each -> new OpenMeasure(step, each.step.on(), toldAt, decidedAt))
                .orElse(this);
    }

    private boolean isAnsweredBy(OpenMeasure other) {
        return isOfTheSame(other.step)
                && order().compare(other, this) > 0
                && step.state().isAnsweredBy(other.step.state());
    }

    /// Two notices of one kind are told apart by their reference, or, where neither has one, by who took
    /// them. A reference comes with the order: what was applied for has none yet. A child is referred to
    /// the mechanism by one and decided on by another: two referrals differ where both have a reference.
    private boolean isOfTheSame(Measure later) {
        if (!later.subject().equals(step.subject()) || !later.label().equals(step.label())) {
            return false;
        }
        String mine = step.reference().strip();
        String theirs = later.reference().strip();
        boolean same = mine.equalsIgnoreCase(theirs);
        if (step.state().isNrm()) {
            return same || mine.isEmpty() || theirs.isEmpty();
        }
        boolean byTheSame = step.by().strip().equalsIgnoreCase(later.by().strip());
        boolean comesWithTheOrder = mine.isEmpty() && step.state() != MeasureState.IN_FORCE;
        return (same && !mine.isEmpty()) || ((same || comesWithTheOrder) && byTheSame);
    }

    /// The day on which it brings its subject back, to a meeting that has not decided on it since.
    public LocalDate comesBackOn(WorkingCalendar calendar, TimeLimits limits) {
        LocalDate first = working(firstDay(calendar, limits), calendar);
        return decidedAt
                .filter(at -> at.isAfter(toldAt))
                .map(at -> LocalDate.ofInstant(at, Moment.LONDON))
                .filter(day -> !day.isBefore(first))
                .map(day -> again(day, calendar, limits))
                .orElse(first);
    }

    /// Once the order has run out it comes to every meeting, until somebody says that it has ended.
    private LocalDate again(LocalDate decided, WorkingCalendar calendar, TimeLimits limits) {
        if (step.state() != MeasureState.IN_FORCE) {
            return working(lengthFrom(decided, calendar, limits), calendar);
        }
        LocalDate last = due(decided, calendar, limits);
        return calendar.next(decided.isAfter(last) ? decided : last);
    }

    private LocalDate firstDay(WorkingCalendar calendar, TimeLimits limits) {
        LocalDate last = due(from, calendar, limits);
        return switch (step.state()) {
            case IN_FORCE -> before(last, limits.on(TimeLimit.MEASURE_ENDS_NEAR, from), calendar);
            case NRM_REFERRED -> before(last, limits.on(TimeLimit.NRM_REASONABLE_GROUNDS_NEAR, from), calendar);
            case NRM_CONSIDERED,
                    NRM_NOT_REFERRED,
                    DEVOLVED,
                    REASONABLE_POSITIVE,
                    REASONABLE_NEGATIVE,
                    CONCLUSIVE_POSITIVE,
                    CONCLUSIVE_NEGATIVE,
                    CONSIDERED,
                    APPLIED_FOR,
                    REFUSED,
                    NOT_USED,
                    ENDED -> last;
        };
    }

    private LocalDate before(LocalDate last, int workingDays, WorkingCalendar calendar) {
        LocalDate day = last;
        for (int i = 0; i < workingDays; i++) {
            day = calendar.previous(day);
        }
        return day.isBefore(step.on()) ? step.on() : day;
    }

    /// The day by which the next step is looked for: that on which an order runs out, or the end of
    /// its length, counted from the day of a meeting that looked, or as it is.
    public LocalDate due(LocalDate from, WorkingCalendar calendar, TimeLimits limits) {
        return step.until()
                .filter(_ -> step.state() == MeasureState.IN_FORCE)
                .orElseGet(() -> lengthFrom(from, calendar, limits));
    }

    private LocalDate lengthFrom(LocalDate from, WorkingCalendar calendar, TimeLimits limits) {
        return switch (step.state()) {
            case NRM_REFERRED -> limits.lastDay(TimeLimit.NRM_REASONABLE_GROUNDS, from, calendar);
            case DEVOLVED -> from.plusDays(limits.on(TimeLimit.NRM_PANEL, from));
            case REASONABLE_POSITIVE -> from.plusDays(limits.on(TimeLimit.NRM_CONCLUSIVE, from));
            case APPLIED_FOR -> limits.lastDay(TimeLimit.MEASURE_APPLIED, from, calendar);
            case NRM_CONSIDERED,
                    NRM_NOT_REFERRED,
                    REASONABLE_NEGATIVE,
                    CONCLUSIVE_POSITIVE,
                    CONCLUSIVE_NEGATIVE,
                    CONSIDERED,
                    IN_FORCE,
                    REFUSED,
                    NOT_USED,
                    ENDED -> limits.lastDay(TimeLimit.MEASURE_BEGUN, from, calendar);
        };
    }

    private static LocalDate working(LocalDate day, WorkingCalendar calendar) {
        return calendar.isWorkingDay(day) ? day : calendar.next(day);
    }

    @Override
    public String toString() {
        return "OpenMeasure[" + step.id().value() + "]";
    }
}
