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
import org.mashhuddle.domain.hub.OutcomeId;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.meeting.NamesAtClose;
import org.mashhuddle.domain.minutes.NamesAtCloseWriting;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
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

    /// What was told of earlier actions since a room was last at the subject: it stands in no minutes yet.
    private List<ItemSnapshot.Answer> told(SubjectId subject, Instant now) {
        Instant heard = tx.discussions().lastHeard(subject, meeting.id(), now);
        return tx.actions().histories(earlier(subject)).stream()
                .flatMap(history -> history.told().stream()
                        .filter(entry -> entry.at().isAfter(heard))
                        .map(entry -> Map.entry(history.action(), entry)))
                .sorted(Comparator.comparing(each -> each.getValue().at()))
                .flatMap(each ->
                        ItemSnapshot.Answer.of(each.getKey(), setOn(each.getKey()), each.getValue(), meeting.heldOn())
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
