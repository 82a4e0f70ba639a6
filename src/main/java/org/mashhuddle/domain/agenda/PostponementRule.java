package org.mashhuddle.domain.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.reason.Occasion;
import org.mashhuddle.domain.reason.Reason;

/// Says which items of an agenda can wait for the next meeting when there is more than the room has
/// time for: the least urgent first. A child who is missing or in custody, an action overdue, a
/// clock that runs out before that meeting never waits, nor does one of a family whose others stay,
/// nor an item of which nothing is known.
///
/// @param next the day of the next meeting
public record PostponementRule(Agenda agenda, LocalDate next) {

    private static final int ONLY_LINKED = 0;
    private static final int REVIEW = 10;
    private static final int ASKED_FOR = 20;
    private static final int NEWLY_REFERRED = 30;
    private static final int HAS_WAITED = 40;
    private static final int DUE = 50;

    /// The items that would have to wait so that so many minutes are saved, in the order of the
    /// agenda; fewer minutes where no more can wait.
    public List<AgendaItem> toSave(int minutes) {
        return toSave(minutes, _ -> true);
    }

    /// The same of these items only: of a meeting that is held, those still to come.
    public List<AgendaItem> toSave(int minutes, Predicate<AgendaItem> of) {
        List<AgendaItem> leastUrgentFirst = agenda.items().stream()
                .filter(of)
                .filter(this::mayWait)
                .sorted(Comparator.comparingInt((AgendaItem item) -> urgency(item))
                        .thenComparing(
                                Comparator.comparingInt(AgendaItem::number).reversed()))
                .toList();
        List<AgendaItem> taken = new ArrayList<>();
        int saved = 0;
        for (AgendaItem item : leastUrgentFirst) {
            if (saved < minutes) {
                taken.add(item);
                saved += item.minutes();
            }
        }
        return withoutNeedless(taken, saved - minutes);
    }

    /// The most urgent goes back where the others save enough.
    private static List<AgendaItem> withoutNeedless(List<AgendaItem> taken, int toSpare) {
        int spare = toSpare;
        List<AgendaItem> kept = new ArrayList<>();
        for (AgendaItem item : taken.reversed()) {
            if (item.minutes() <= spare) {
                spare -= item.minutes();
            } else {
                kept.add(item);
            }
        }
        kept.sort(Comparator.comparingInt(AgendaItem::number));
        return List.copyOf(kept);
    }

    /// Whether an item may wait at all.
    public boolean mayWait(AgendaItem item) {
        return !item.reasons().isEmpty()
                && !standsWithFamily(item)
                && item.rating().stream().noneMatch(this::runsOut)
                && item.reasons().stream().noneMatch(this::cannotWait);
    }

    /// A family is spoken of together, or waits together by the chair's own hand.
    private boolean standsWithFamily(AgendaItem item) {
        return item.under().isPresent()
                || agenda.items().stream()
                        .anyMatch(other ->
                                other.under().filter(item.subject()::equals).isPresent());
    }

    /// Red and amber do not wait until they are answered, whether or not their clock is known.
    private boolean runsOut(ProposedItem.Rated rated) {
        if (rated.clock().filter(clock -> clock.metAt().isPresent()).isPresent()) {
            return false;
        }
        return rated.rating() != MashRating.GREEN
                || rated.clock()
                        .filter(clock -> isBeforeNextEnds(clock.dueAt()))
                        .isPresent();
    }

    private boolean cannotWait(Reason reason) {
        return switch (reason) {
            case Reason.MissingNow _, Occasion.InCustody _, Occasion.BirthPassed _, Occasion.LifeChanged _ -> true;
            case Reason.ActionDue due -> due.overdue() || due.notTaken();
            case Reason.NameDue name -> name.passed();
            case Occasion.ClockRunning clock ->
                clock.over() || !clock.lastDay().isAfter(next) || isBeforeNextEnds(clock.dueAt());
            case Occasion.Returned returned -> returned.interviewOver() || isBeforeNextEnds(returned.interviewDue());
            case Occasion.EighteenthNear birthday -> !birthday.on().isAfter(next);
            case Reason.NewReferral _,
                    Reason.ReportedNotDone _,
                    Reason.ReviewReached _,
                    Reason.DeferralReached _,
                    Reason.CarriedOver _,
                    Reason.LinkedTo _,
                    Reason.RequestedBy _,
                    Occasion.LeftCustody _,
                    Occasion.Repeat _,
                    Occasion.NamedOften _ -> false;
        };
    }

    private boolean isBeforeNextEnds(Optional<Instant> due) {
        return due.filter(this::isBeforeNextEnds).isPresent();
    }

    private boolean isBeforeNextEnds(Instant due) {
        return due.isBefore(next.plusDays(1).atStartOfDay(Moment.LONDON).toInstant());
    }

    private static int urgency(AgendaItem item) {
        int most = item.reasons().stream()
                .mapToInt(PostponementRule::urgency)
                .max()
                .orElse(ONLY_LINKED);
        return most + (item.rating().isPresent() ? 1 : 0);
    }

    private static int urgency(Reason reason) {
        return switch (reason) {
            case Reason.LinkedTo _, Occasion.Repeat _, Occasion.NamedOften _ -> ONLY_LINKED;
            case Reason.ReviewReached _, Occasion.EighteenthNear _ -> REVIEW;
            case Reason.RequestedBy _ -> ASKED_FOR;
            case Reason.NewReferral _, Occasion.LeftCustody _ -> NEWLY_REFERRED;
            case Reason.DeferralReached _, Reason.CarriedOver _ -> HAS_WAITED;
            case Reason.ActionDue _,
                    Reason.NameDue _,
                    Reason.ReportedNotDone _,
                    Reason.MissingNow _,
                    Occasion.ClockRunning _,
                    Occasion.InCustody _,
                    Occasion.Returned _,
                    Occasion.BirthPassed _,
                    Occasion.LifeChanged _ -> DUE;
        };
    }

    @Override
    public String toString() {
        return "CanWait[" + next + "]";
    }
}
