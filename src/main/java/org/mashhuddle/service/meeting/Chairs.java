package org.mashhuddle.service.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.CloseOfMeeting;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.meeting.chair.CoChairs;
import org.mashhuddle.domain.meeting.chair.MeetingChairs;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionId;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// Who chairs a meeting, who takes its minutes, and what is read back at its end.
record Chairs(ServiceContext kit, MeetingBookReader books) {

    /// Who may chair, and who may take the minutes.
    MeetingChairs.Possible possible(Viewer viewer) {
        Allowed.toOpenRecords(viewer);
        return kit.database().read(viewer, AuditEvent.of("chairs.list"), tx -> {
            Directory directory = tx.parties().directory();
            List<User> writing = directory.users().stream()
                    .filter(user -> !user.retired() && user.actor().writes())
                    .toList();
            List<User> takers = writing.stream()
                    .filter(user -> user.roles().contains(Role.MINUTE_TAKER))
                    .toList();
            Optional<User> asking = takers.stream()
                    .filter(user -> user.id().equals(viewer.user()))
                    .findFirst();
            Optional<User> alone =
                    Optional.of(takers).filter(one -> one.size() == 1).map(List::getFirst);
            return new MeetingChairs.Possible(
                    possible(directory), CoChairs.awaited(directory), writing, asking.or(() -> alone));
        });
    }

    /// Who was chosen to take the minutes may write.
    static UserId mustWrite(Tx tx, UserId taker) {
        if (tx.parties().directory().users().stream()
                .noneMatch(user -> user.id().equals(taker)
                        && !user.retired()
                        && user.actor().writes())) {
            throw new Refusal(Refusal.Kind.NOT_FOUND);
        }
        return taker;
    }

    /// The actor takes the minutes from now on, until somebody else does; until the meeting is closed.
    MeetingBook takeMinutes(Actor actor, MeetingId id) {
        Allowed.toWrite(actor);
        return kit.database().writeForTheRecord(actor, AuditEvent.of("meeting.minutes", id.value()), (tx, whole) -> {
            Meeting meeting = MeetingBookReader.meeting(whole, id);
            MeetingService.mustBeOpen(meeting);
            Directory directory = whole.parties().directory();
            String before = meeting.minuteTakers().now().map(directory::name).orElse("");
            Refusal.unlessSaved(whole.meetings()
                    .keep(meeting.with(meeting.minuteTakers().handedTo(actor.user(), before, kit.now()))));
            return books.visible(tx, id);
        });
    }

    private static List<User> possible(Directory directory) {
        return directory.users().stream()
                .filter(user -> !user.retired() && user.actor().signs())
                .toList();
    }

    static UserId mustBePossible(Tx tx, UserId chair) {
        if (possible(tx.parties().directory()).stream()
                .noneMatch(user -> user.id().equals(chair))) {
            throw new Refusal(Refusal.Kind.NOT_FOUND);
        }
        return chair;
    }

    /// Names who chairs, until the meeting is closed: its names stand still then.
    MeetingBook choose(Actor actor, MeetingId id, UserId chair) {
        Allowed.toWrite(actor);
        return kit.database().writeForTheRecord(actor, AuditEvent.of("meeting.chair", id.value()), (tx, whole) -> {
            Meeting meeting = MeetingBookReader.meeting(whole, id);
            MeetingService.mustBeOpen(meeting);
            Meeting chaired = meeting.chairedBy(mustBePossible(whole, chair));
            Refusal.unlessSaved(whole.meetings().keep(notBesideThemselves(chaired)));
            return books.visible(tx, id);
        });
    }

    /// Whoever has the chair now does not chair beside it.
    private static Meeting notBesideThemselves(Meeting meeting) {
        return meeting.with(meeting.attendance().stream()
                .map(one -> one.with(one.facts()
                        .coChair(one.facts()
                                .coChair()
                                .filter(user -> !meeting.chair().equals(Optional.of(user))))))
                .toList());
    }

    /// With whoever was chosen at the opening to chair beside the chair: the one line of theirs says so.
    static Meeting withBeside(Meeting opened, Optional<UserId> beside, Directory directory) {
        if (beside.isEmpty()) {
            return opened;
        }
        List<Attendance> theirs = opened.attendance().stream()
                .filter(line -> CoChairs.possible(opened, line, directory).equals(beside))
                .toList();
        if (theirs.size() != 1) {
            throw new Refusal(Refusal.Kind.NO_CO_CHAIR);
        }
        return Attendances.changed(
                opened, theirs.getFirst().id(), one -> one.with(one.facts().coChair(beside)));
    }

    /// Somebody on the list chairs beside the meeting's chair, or does not after all; until the meeting is closed.
    MeetingBook beside(Actor actor, MeetingId id, AttendanceId who) {
        Allowed.toWrite(actor);
        return kit.database().writeForTheRecord(actor, AuditEvent.of("meeting.co-chair", who.value()), (tx, whole) -> {
            Meeting meeting = MeetingBookReader.meeting(whole, id);
            MeetingService.mustBeOpen(meeting);
            Attendance line = Attendances.line(meeting, who);
            Optional<UserId> next = line.facts().coChair().isPresent()
                    ? Optional.empty()
                    : Optional.of(mustBePossible(whole, meeting, line));
            Refusal.unlessSaved(whole.meetings()
                    .keep(Attendances.changed(
                            meeting, who, one -> one.with(one.facts().coChair(next)))));
            return books.visible(tx, id);
        });
    }

    private static UserId mustBePossible(Tx whole, Meeting meeting, Attendance line) {
        UserId user = CoChairs.possible(meeting, line, whole.parties().directory())
                .orElseThrow(() -> new Refusal(Refusal.Kind.NO_CO_CHAIR));
        if (meeting.attendance().stream().anyMatch(one -> one.facts().coChair().equals(Optional.of(user)))) {
            throw new Refusal(Refusal.Kind.NO_CO_CHAIR);
        }
        return user;
    }

    /// Hands the chair of the item where the room is to somebody who is there, or back to the
    /// meeting's chair where they have it.
    MeetingBook hand(Actor actor, MeetingId id, AttendanceId who) {
        return ofTheItem(actor, AuditEvent.of("meeting.item-chair", who.value()), id, (meeting, item) -> {
            Attendance next = Attendances.line(meeting, who);
            boolean back = next.facts().chairs(item);
            if (!back && (!next.isHere() || !next.status().countsForQuorum())) {
                throw new Refusal(Refusal.Kind.CHAIR_NOT_IN_ROOM);
            }
            Instant now = kit.now();
            Meeting free = meeting.with(meeting.attendance().stream()
                    .map(one -> one.facts().chairs(item) ? one.with(one.facts().givesChairBack(item, now)) : one)
                    .toList());
            return back
                    ? free
                    : Attendances.changed(free, who, one -> one.with(one.facts().takesChair(item, now)));
        });
    }

    /// Somebody did not chair the item where the room is: it was said by mistake.
    MeetingBook neverChaired(Actor actor, MeetingId id, AttendanceId who) {
        return ofTheItem(
                actor,
                AuditEvent.of("meeting.item-chair-mistaken", who.value()),
                id,
                (meeting, item) -> Attendances.changed(
                        meeting, who, one -> one.with(one.facts().neverChaired(item))));
    }

    private MeetingBook ofTheItem(
            Actor actor, AuditEvent deed, MeetingId id, BiFunction<Meeting, ItemId, Meeting> change) {
        Allowed.toWrite(actor);
        return kit.database().writeForTheRecord(actor, deed, (tx, whole) -> {
            MeetingBookReader.mustNotBeSigned(whole, id);
            Meeting meeting = MeetingBookReader.meeting(whole, id);
            MeetingService.mustBeOpen(meeting);
            Meeting changed =
                    meeting.roomAt().map(item -> change.apply(meeting, item)).orElse(meeting);
            Refusal.unlessSaved(whole.meetings().keep(changed));
            return books.visible(tx, id);
        });
    }

    /// The agency of an action heard it read back, and said yes. If the action is changed after
    /// that, it waits to be read again.
    MeetingBook confirm(Actor actor, MeetingId id, ActionId action) {
        Allowed.toWrite(actor);
        return kit.database().write(actor, AuditEvent.of("meeting.confirm", action.value()), tx -> {
            Action there = tx.actions()
                    .byId(action)
                    .filter(one -> one.meeting().equals(id))
                    .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
            if (MeetingBookReader.meeting(tx, id).state() != MeetingState.OPEN) {
                throw new Refusal(Refusal.Kind.MEETING_NOT_OPEN);
            }
            tx.closes()
                    .confirm(
                            id,
                            new CloseOfMeeting.Confirmation(
                                    action,
                                    there.version(),
                                    kit.now(),
                                    tx.parties().directory().name(actor.user())),
                            actor.user());
            return books.visible(tx, id);
        });
    }
}
