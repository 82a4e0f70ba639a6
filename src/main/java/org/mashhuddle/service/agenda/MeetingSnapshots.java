package org.mashhuddle.service.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.agenda.ItemSnapshot;
import org.mashhuddle.domain.agenda.RatingChange;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.OutcomeId;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.MeetingEnd;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.meeting.NamesAtClose;
import org.mashhuddle.domain.meeting.Presence;
import org.mashhuddle.domain.minutes.NamesAtCloseWriting;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionEntry;
import org.mashhuddle.domain.work.ChosenOutcome;
import org.mashhuddle.store.Tx;

/// Takes what a meeting says of its own moments when they come, and reads it again.
public record MeetingSnapshots(Tx tx, Meeting meeting) {

    /// The room comes to an item: it says from now on what it says now, and what the agenda tells anew since it came
    /// before. The transaction must be the record's own.
    public void reached(ItemId item, Instant now) {
        MeetingBookReader.agenda(tx, meeting).item(item).ifPresent(there -> {
            tx.snapshots().take(meeting.id(), snapshot(there, now).with(told(there.subject(), now)));
            add(there, _ -> true);
        });
    }

    /// Something was told of an action: the meetings that are held, and whose room came to its subject, say so
    /// from now on. One that is adjourned says that it was told meanwhile; one that was forgotten open, and the
    /// one in which it was set, say nothing.
    public static void told(Tx tx, Action action, ActionEntry entry) {
        LocalDate setOn = MeetingBookReader.meeting(tx, action.meeting()).heldOn();
        for (Meeting held : tx.meetings().open()) {
            Optional<ItemSnapshot.Answer> answer = held.isAdjourned()
                    ? ItemSnapshot.Answer.outside(action, setOn, entry, held.heldOn())
                    : ItemSnapshot.Answer.of(action, setOn, entry, held.heldOn());
            answer.filter(_ -> held.isAdjourned() || new MeetingEnd(held, entry.at()).mayHaveHeard())
                    .filter(_ -> !held.id().equals(action.meeting()))
                    .ifPresent(said -> tx.snapshots().answered(held.id(), action.subject(), said));
        }
    }

    /// The rating of a subject is another now: the meetings that are held, and whose room came to it, say so.
    public static void rated(Tx tx, SubjectId subject, RatingChange change) {
        tx.meetings().open().stream()
                .filter(held -> new MeetingEnd(held, change.at()).mayHaveHeard())
                .forEach(held -> tx.snapshots().rated(held.id(), subject, change));
    }

    /// When a room was last at the subject. One that is held may hear what is told now; of one in which nobody
    /// sits any more, and that is still open, nobody knows when it ended: not before the room moved last.
    private Instant heard(SubjectId subject, Instant now) {
        return tx.discussions().heard(subject, meeting.id()).entrySet().stream()
                .map(other -> other.getValue().orElseGet(() -> heardIn(other.getKey(), now)))
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private Instant heardIn(MeetingId other, Instant now) {
        MeetingEnd open = new MeetingEnd(MeetingBookReader.meeting(tx, other), now);
        return open.mayHaveHeard()
                ? now
                : tx.discussions().of(other).stream()
                        .flatMap(said -> said.room().stream())
                        .map(Presence::from)
                        .filter(open.latest()::isAfter)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH);
    }

    /// What was told of earlier actions since a room was last at the subject: it stands in no minutes yet.
    private List<ItemSnapshot.Answer> told(SubjectId subject, Instant now) {
        Instant heard = heard(subject, now);
        return tx.actions().histories(earlier(subject)).stream()
                .flatMap(history -> history.told().stream()
                        .filter(entry -> entry.at().isAfter(heard))
                        .map(entry -> Map.entry(history.action(), entry)))
                .sorted(Comparator.comparing(each -> each.getValue().at()))
                .flatMap(
                        each -> ItemSnapshot.Answer.outside(
                                each.getKey(), setOn(each.getKey()), each.getValue(), meeting.heldOn())
                                .stream())
                .toList();
    }

    private List<Action> earlier(SubjectId subject) {
        return tx.actions().ofSubjects(List.of(subject)).stream()
                .filter(action -> !action.meeting().equals(meeting.id()))
                .toList();
    }

    private LocalDate setOn(Action action) {
        return MeetingBookReader.meeting(tx, action.meeting()).heldOn();
    }

    /// The room is at an item and decides on it: what came onto the agenda meanwhile was before those who chose an
    /// outcome after it. An outcome that had been chosen already says nothing of it, however its words change.
    public void decided(Discussion before, Discussion now) {
        boolean inTheRoom = meeting.state() == MeetingState.OPEN && now.isInTheRoom();
        if (inTheRoom && !chosen(before).containsAll(chosen(now))) {
            MeetingBookReader.agenda(tx, meeting)
                    .item(now.item())
                    .ifPresent(there ->
                            add(there, each -> each instanceof Reason.Arrival || each instanceof Reason.SetDay));
        }
    }

    private static Set<OutcomeId> chosen(Discussion said) {
        return said.decision().outcomes().stream().map(ChosenOutcome::outcome).collect(Collectors.toUnmodifiableSet());
    }

    private void add(AgendaItem item, Predicate<Reason> which) {
        Optional.ofNullable(tx.snapshots().of(meeting.id()).get(item.id()))
                .map(then -> Reason.untold(item.reasons(), then.why()).stream()
                        .filter(which)
                        .toList())
                .filter(further -> !further.isEmpty())
                .ifPresent(further -> tx.snapshots().add(item.id(), further));
    }

    private void take(AgendaItem item, Instant now) {
        tx.snapshots().take(meeting.id(), snapshot(item, now));
    }

    private ItemSnapshot snapshot(AgendaItem item, Instant now) {
        return new ItemSnapshot(
                item.id(),
                item.subject(),
                now,
                item.reasons(),
                item.rating(),
                new LastTimeReader(tx, now).before(meeting, item.subject()));
    }

    /// The meeting closes: what the room did not come to says what it says now; actions are what
    /// was agreed, and names stay what they are.
    public static void closed(Tx tx, MeetingBook book, Instant now) {
        MeetingSnapshots last = new MeetingSnapshots(tx, book.meeting());
        book.agenda().items().forEach(item -> last.take(item, now));
        tx.snapshots().ended(book.meeting().id(), now);
        tx.snapshots().agree(book.actions());
        tx.snapshots().keep(book.meeting().id(), NamesAtCloseWriting.of(book));
    }

    /// What has been fixed. Of a meeting that was closed before anything was, its agenda stands
    /// still, and the last time is the meeting before it.
    MeetingBook.AsItWas of(Agenda agenda) {
        Map<ItemId, ItemSnapshot> items = tx.snapshots().of(meeting.id());
        Optional<NamesAtClose> names = tx.snapshots().names(meeting.id());
        if (meeting.state() != MeetingState.CLOSED || names.isPresent()) {
            return new MeetingBook.AsItWas(
                    items,
                    names,
                    tx.releases().of(meeting.id()),
                    tx.attachments().of(meeting.id()),
                    tx.closes().of(meeting.id()));
        }
        Instant closed = meeting.times().closedAt().orElse(Instant.EPOCH);
        Map<ItemId, ItemSnapshot> all = new HashMap<>(items);
        agenda.items().forEach(item -> all.computeIfAbsent(item.id(), _ -> snapshot(item, closed)));
        return new MeetingBook.AsItWas(
                all,
                names,
                tx.releases().of(meeting.id()),
                tx.attachments().of(meeting.id()),
                tx.closes().of(meeting.id()));
    }

    @Override
    public String toString() {
        return "Snapshots[" + meeting + "]";
    }
}
