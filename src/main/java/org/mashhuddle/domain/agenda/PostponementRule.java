package org.mashhuddle.domain.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.reason.Reason;

/// Says which items of an agenda can wait for the next meeting when there is more than the room has
/// time for: the least urgent first. A child who is missing or in custody, an action overdue, a
/// clock that runs out before that meeting never waits, nor does one of a family whose others stay,
/// nor an item of which nothing is known.
///
/// @param next the day of the next meeting
public record PostponementRule(Agenda agenda, LocalDate next) {

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
                .sorted(Comparator.comparing(PostponementRule::urgency)
                        .thenComparing(item -> item.rating().isPresent())
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
                && item.reasons().stream().allMatch(reason -> reason.mayWait(next));
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
                        .filter(clock ->
                                !new Moment.Exactly(clock.dueAt()).day().isAfter(next))
                        .isPresent();
    }

    private static Reason.Urgency urgency(AgendaItem item) {
        return item.reasons().stream()
                .map(Reason::urgency)
                .max(Comparator.naturalOrder())
                .orElse(Reason.Urgency.ONLY_LINKED);
    }

    @Override
    public String toString() {
        return "CanWait[" + next + "]";
    }
}
