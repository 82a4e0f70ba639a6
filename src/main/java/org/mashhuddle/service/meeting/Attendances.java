package org.mashhuddle.service.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.agenda.Availability;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceFacts;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.Presence;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.party.Person;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;

/// The list of attendance: who is expected, who chairs, who comes and goes.
final class Attendances {

    private Attendances() {}

    /// The actor where the actor may chair; else the hub's first chair.
    static UserId chair(Actor actor, Directory directory) {
        return actor.signs() ? actor.user() : firstWith(Role.CHAIR, directory).orElse(actor.user());
    }

    static Optional<UserId> minuteTaker(Actor actor, Directory directory) {
        return actor.roles().contains(Role.MINUTE_TAKER)
                ? Optional.of(actor.user())
                : firstWith(Role.MINUTE_TAKER, directory);
    }

    private static Optional<UserId> firstWith(Role role, Directory directory) {
        return directory.users().stream()
                .filter(user -> !user.retired() && user.roles().contains(role))
                .map(User::id)
                .findFirst();
    }

    /// Everybody the hub knows, beside those who stand on the list already; nobody is here yet.
    static List<Attendance> expected(Meeting meeting, Directory directory, ServiceContext kit) {
        List<Attendance> list = new ArrayList<>(meeting.attendance());
        for (Person person : directory.people()) {
            if (!person.retired() && list.stream().noneMatch(one -> isOf(person, one))) {
                list.add(new Attendance(
                        new AttendanceId(kit.id()),
                        person.agency(),
                        person.name(),
                        person.job(),
                        meeting.arrangements()
                                        .of(person.agency())
                                        .filter(Availability::absent)
                                        .isPresent()
                                ? AttendanceStatus.APOLOGIES
                                : AttendanceStatus.NO_RESPONSE,
                        List.of()));
            }
        }
        return list;
    }

    private static boolean isOf(Person person, Attendance one) {
        return one.name().equals(person.name()) && one.agency().equals(person.agency());
    }

    /// The line as it may be written: who chairs beside the chair is chosen by its own verb, and stays with the
    /// name for which it was.
    static Attendance asChosen(Meeting meeting, Attendance line) {
        return line.with(line.facts()
                .coChair(meeting.attendance().stream()
                        .filter(one -> one.id().equals(line.id()) && one.name().equals(line.name()))
                        .findFirst()
                        .flatMap(one -> one.facts().coChair())));
    }

    /// What is said of the list before the close of the meeting, and after it.
    static Meeting said(Meeting meeting, Supplier<Meeting> before, Supplier<Meeting> after) {
        return switch (meeting.state()) {
            case PLANNED, OPEN -> Adjourning.withNobody(before.get());
            case CLOSED -> after.get();
            case NOT_HELD -> throw new Refusal(Refusal.Kind.MEETING_NOT_OPEN);
        };
    }

    /// Adds the line, or puts it in the place of the one with the same id.
    static Meeting with(Meeting meeting, Attendance line) {
        List<Attendance> list = new ArrayList<>(meeting.attendance());
        int place = list.stream().map(Attendance::id).toList().indexOf(line.id());
        if (place < 0) {
            list.add(line);
        } else {
            list.set(place, line);
        }
        return meeting.with(list);
    }

    static Meeting changed(Meeting meeting, AttendanceId who, UnaryOperator<Attendance> change) {
        return meeting.with(meeting.attendance().stream()
                .map(one -> one.id().equals(who) ? change.apply(one) : one)
                .toList());
    }

    /// One line of the list.
    static Attendance line(Meeting meeting, AttendanceId who) {
        return meeting.attendance().stream()
                .filter(one -> one.id().equals(who))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
    }

    /// The room comes to an item: who steps out for it goes, and who stepped out for the one it leaves
    /// is back.
    static Meeting moved(Tx tx, Meeting meeting, ItemId to, Instant at) {
        Optional<Discussion> from = meeting.roomAt()
                .filter(before -> !before.equals(to))
                .map(before -> DiscussionAccess.on(tx, meeting, before));
        return meeting.with(meeting.attendance().stream()
                .map(one -> one.moved(from, to, at, item -> DiscussionAccess.on(tx, meeting, item)))
                .toList());
    }

    /// Somebody steps out for the item where the room is, or is back in it after all.
    static Attendance turned(Attendance one, ItemId item, Instant at) {
        boolean out = !one.facts().outFor().contains(item);
        Attendance said = one.with(one.facts().outFor(item, out));
        return out ? said.left(at) : said.presences().isEmpty() ? said : said.arrived(at);
    }

    /// Times put right say who was in the room: whoever was there for the whole of an item did not step out for it.
    static Attendance heard(Tx tx, Meeting meeting, Attendance one) {
        AttendanceFacts said = one.facts();
        for (ItemId item : said.outFor()) {
            if (one.wasThroughout(DiscussionAccess.on(tx, meeting, item).room())) {
                said = said.outFor(item, false);
            }
        }
        return one.with(said);
    }

    /// Times put right before the close: one after the other, none of them in the future.
    static Attendance inOrder(Attendance one, Instant now) {
        Instant last = Instant.MIN;
        for (Presence time : one.presences()) {
            Instant until = time.until().orElse(now);
            boolean open =
                    time.until().isEmpty() && !time.equals(one.presences().getLast());
            if (open || time.from().isBefore(last) || !until.isAfter(time.from()) || until.isAfter(now)) {
                throw new Refusal(Refusal.Kind.TIMES_CROSSED);
            }
            last = until;
        }
        return one;
    }

    /// "came 09:30, left 09:51": no name, for the trail.
    static String times(List<Presence> times) {
        return times.isEmpty()
                ? "not there"
                : times.stream()
                        .map(time -> "came " + DateWords.time(time.from())
                                + time.until()
                                        .map(at -> ", left " + DateWords.time(at))
                                        .orElse(""))
                        .collect(Collectors.joining("; "));
    }
}
