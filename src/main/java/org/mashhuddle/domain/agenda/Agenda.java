package org.mashhuddle.domain.agenda;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.reason.CarriedOver;
import org.mashhuddle.domain.subject.SubjectId;

/// The agenda of one meeting, with the reasons of every row and the list of those left off.
///
/// @param versions how it was frozen and unfrozen; empty before the first freeze
/// @param version counts changes; a save of an older one is refused
public record Agenda(
        MeetingId meeting,
        LocalDate day,
        List<AgendaItem> items,
        List<LeftOff> leftOff,
        List<Frozen> versions,
        long version) {

    /// A version of the agenda: frozen by whom and when, and unfrozen with a reason.
    public record Frozen(int number, Instant at, String by, Optional<Unfrozen> unfrozen) {
        @Override
        public String toString() {
            return "Frozen[withheld]";
        }
    }

    /// Why a version was opened again.
    public record Unfrozen(Instant at, String by, String why) {
        @Override
        public String toString() {
            return "Unfrozen[" + at + "]";
        }
    }

    /// Copies the lists and numbers the items from 1.
    public Agenda {
        List<AgendaItem> numbered = new ArrayList<>();
        for (AgendaItem item : items) {
            numbered.add(item.numbered(numbered.size() + 1));
        }
        items = List.copyOf(numbered);
        leftOff = List.copyOf(leftOff);
        versions = List.copyOf(versions);
    }

    /// Before anything is proposed.
    public static Agenda empty(MeetingId meeting, LocalDate day) {
        return new Agenda(meeting, day, List.of(), List.of(), List.of(), 0);
    }

    /// Whether later items are marked late.
    public boolean isFrozen() {
        return !versions.isEmpty() && versions.getLast().unfrozen().isEmpty();
    }

    /// The number of the version that was frozen last; 0 before the first.
    public int frozenVersion() {
        return versions.isEmpty() ? 0 : versions.getLast().number();
    }

    /// Whether it has ever been frozen.
    public boolean wasFrozen() {
        return !versions.isEmpty();
    }

    /// The agenda with what is proposed now, in the order of the rules. What the chair's hand moved
    /// stays behind what it stood behind, and minutes stay. Once a version was frozen no item moves
    /// or goes, and what is new comes late.
    public Agenda proposed(List<ProposedItem> proposal, Function<SubjectId, ItemId> ids) {
        AgendaRenewal again = new AgendaRenewal(items, proposal, ids);
        return with(wasFrozen() ? again.withLate() : again.inOrder());
    }

    /// The same while the meeting is held: no item goes, and what is new comes late, for the room
    /// speaks of the items by their numbers.
    public Agenda proposedWhileHeld(List<ProposedItem> proposal, Function<SubjectId, ItemId> ids) {
        return with(new AgendaRenewal(items, proposal, ids).withLate());
    }

    /// The same agenda with other items.
    public Agenda with(List<AgendaItem> others) {
        return new Agenda(meeting, day, others, leftOff, versions, version);
    }

    /// The agenda with its words as this reader may have them.
    public Agenda readBy(Reader reader) {
        return new Agenda(
                meeting,
                day,
                items.stream().map(item -> item.readBy(reader)).toList(),
                leftOff.stream().map(left -> left.readBy(reader)).toList(),
                versions,
                version);
    }

    /// The same agenda with one item changed.
    public Agenda with(ItemId item, UnaryOperator<AgendaItem> change) {
        return with(items.stream()
                .map(each -> each.id().equals(item) ? change.apply(each) : each)
                .toList());
    }

    /// These and all of their families: whoever stands under one head is moved together.
    public List<ItemId> families(List<ItemId> some) {
        return new HandOrder(items).families(some);
    }

    /// One place up (-1) or down (+1), within its section.
    public Agenda moved(ItemId item, int by) {
        return moved(List.of(item), by);
    }

    /// Several items and their families together one place up (-1) or down (+1), each within its section; none moves
    /// where one of them cannot. A family is passed as one.
    public Agenda moved(List<ItemId> moving, int by) {
        return with(new HandOrder(items).moved(moving, by));
    }

    /// These items and their families together, in their order, before another and its family of the
    /// same section; the agenda as it is where their sections differ.
    public Agenda movedBefore(List<ItemId> moving, ItemId target) {
        return with(new HandOrder(items).movedBefore(moving, target));
    }

    /// The same after another of the same section.
    public Agenda movedAfter(List<ItemId> moving, ItemId target) {
        return with(new HandOrder(items).movedAfter(moving, target));
    }

    /// Where each item stands, and why.
    public List<Standing> standings() {
        return items.stream()
                .map(item -> new Standing(item.id(), item.placed()))
                .toList();
    }

    /// The agenda with its items where they once stood; one that is not named there stays last.
    public Agenda standing(List<Standing> earlier) {
        return with(new HandOrder(items).standing(earlier));
    }

    /// The order of the proposal again, instead of that of the chair's hand; minutes stay.
    public Agenda inOrderOf(List<ProposedItem> proposal) {
        return with(new HandOrder(items).inOrderOf(proposal));
    }

    /// The agenda without a subject, which is now among those left off.
    public Agenda without(LeftOff left) {
        return without(List.of(left));
    }

    /// The agenda without several.
    public Agenda without(List<LeftOff> left) {
        Set<SubjectId> gone = left.stream().map(LeftOff::subject).collect(Collectors.toSet());
        List<LeftOff> all = new ArrayList<>(
                leftOff.stream().filter(each -> !gone.contains(each.subject())).toList());
        all.addAll(left);
        List<AgendaItem> others =
                items.stream().filter(item -> !gone.contains(item.subject())).toList();
        return new Agenda(meeting, day, others, all, versions, version);
    }

    /// The agenda where a subject is no longer left off; the next proposal brings it in.
    public Agenda takenBack(SubjectId subject) {
        List<LeftOff> others =
                leftOff.stream().filter(each -> !each.subject().equals(subject)).toList();
        return new Agenda(meeting, day, items, others, versions, version);
    }

    /// The agenda where the chair has looked at one whom a rule left off.
    public Agenda confirmed(SubjectId subject, LeftOff.Confirmed who) {
        List<LeftOff> all = leftOff.stream()
                .map(each -> each.subject().equals(subject) ? each.confirmed(who) : each)
                .toList();
        return new Agenda(meeting, day, items, all, versions, version);
    }

    /// Frozen as the next version, which says what the items say now.
    public Agenda frozen(Instant at, String by) {
        List<Frozen> all = new ArrayList<>(versions);
        all.add(new Frozen(versions.size() + 1, at, by, Optional.empty()));
        List<AgendaItem> asTheyAre =
                items.stream().map(item -> item.changed(false)).toList();
        return new Agenda(meeting, day, asTheyAre, leftOff, all, version);
    }

    /// Unfrozen, with a reason. Items added from now on are still late: copies of the version are
    /// out.
    public Agenda unfrozen(Instant at, String by, String why) {
        List<Frozen> all = new ArrayList<>(versions);
        Frozen last = all.removeLast();
        all.add(new Frozen(last.number(), last.at(), last.by(), Optional.of(new Unfrozen(at, by, why))));
        return new Agenda(meeting, day, items, leftOff, all, version);
    }

    /// The item of a subject.
    public Optional<AgendaItem> itemOf(SubjectId subject) {
        return items.stream().filter(item -> item.subject().equals(subject)).findFirst();
    }

    /// The item with this id.
    public Optional<AgendaItem> item(ItemId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /// Whether, among those who are new, somebody was on an earlier agenda already and was not reached.
    public boolean hasNewNotReachedBefore() {
        return items.stream()
                .filter(item -> item.section() == AgendaSection.NEW)
                .flatMap(item -> item.reasons().stream())
                .anyMatch(CarriedOver.class::isInstance);
    }

    /// Minutes planned in all.
    public int plannedMinutes() {
        return items.stream().mapToInt(AgendaItem::minutes).sum();
    }

    /// When an item starts if the meeting starts at this time and keeps to the plan.
    public LocalTime startOf(AgendaItem item, LocalTime meetingStartsAt) {
        int before = items.stream()
                .filter(other -> other.number() < item.number())
                .sorted(Comparator.comparingInt(AgendaItem::number))
                .mapToInt(AgendaItem::minutes)
                .sum();
        return meetingStartsAt.plus(Duration.ofMinutes(before));
    }
}
