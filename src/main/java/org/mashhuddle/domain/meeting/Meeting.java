package org.mashhuddle.domain.meeting;

import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A meeting: its times, who runs it, who is in the room, and where the room is.
///
/// @param roomAt the item the room is at; the writer may be elsewhere
public record Meeting(
        MeetingId id,
        MeetingType type,
        LocalDate heldOn,
        MeetingState state,
        Times times,
        Optional<UserId> chair,
        Optional<UserId> minuteTaker,
        List<Attendance> attendance,
        Statements statements,
        Optional<ItemId> roomAt,
        long version) {

    /// When it was opened and closed.
    public record Times(Optional<Instant> openedAt, Optional<Instant> closedAt) {}

    /// Copies the attendance.
    public Meeting {
        attendance = List.copyOf(attendance);
    }

    /// A meeting to be held on a day.
    public static Meeting planned(MeetingId id, MeetingType type, LocalDate day) {
        return new Meeting(
                id,
                type,
                day,
                MeetingState.PLANNED,
                new Times(Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Statements.none(),
                Optional.empty(),
                0);
    }

    /// The same meeting with another attendance list.
    public Meeting with(List<Attendance> others) {
        return new Meeting(
                id,
                type,
                heldOn,
                state,
                times,
                chair,
                minuteTaker,
                others,
                statements,
                roomAt,
                version);
    }

    /// The same meeting with the room at another item, or at none.
    public Meeting with(Optional<ItemId> room) {
        return new Meeting(
                id,
                type,
                heldOn,
                state,
                times,
                chair,
                minuteTaker,
                attendance,
                statements,
                room,
                version);
    }

    /// The same meeting with other statements.
    public Meeting with(Statements said) {
        return new Meeting(
                id,
                type,
                heldOn,
                state,
                times,
                chair,
                minuteTaker,
                attendance,
                said,
                roomAt,
                version);
    }

    /// Opened by a chair.
    public Meeting opened(Instant at, UserId by, Optional<UserId> minutes) {
        Times opened = new Times(Optional.of(at), Optional.empty());
        return new Meeting(
                id,
                type,
                heldOn,
                MeetingState.OPEN,
                opened,
                Optional.of(by),
                minutes,
                attendance,
                statements,
                roomAt,
                version);
    }

    /// Closed: everybody has left, the room is at no item.
    public Meeting closed(Instant at) {
        List<Attendance> gone = attendance.stream().map(one -> one.left(at)).toList();
        Times closed = new Times(times.openedAt(), Optional.of(at));
        return new Meeting(
                id,
                type,
                heldOn,
                MeetingState.CLOSED,
                closed,
                chair,
                minuteTaker,
                gone,
                statements,
                Optional.empty(),
                version);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
