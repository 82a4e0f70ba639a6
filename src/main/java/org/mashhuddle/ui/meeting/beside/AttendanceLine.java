package org.mashhuddle.ui.meeting.beside;

import static org.mashhuddle.ui.kit.text.Messages.words;

import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.party.Agency;

/// One person on the list of attendance.
///
/// @param place of the agency in the hub's order
/// @param step what the button beside it does
/// @param when "since 09:31", "left 09:51"; empty for somebody not seen
public record AttendanceLine(
        AttendanceId id, int place, String agency, String name, AttendanceStatus status, String step, String when) {

    static AttendanceLine of(Attendance one, MeetingBook book) {
        return new AttendanceLine(
                one.id(),
                book.hub().directory().agencies().stream()
                        .map(Agency::id)
                        .toList()
                        .indexOf(one.agency()),
                book.hub().directory().label(one.agency()),
                one.name(),
                one.status(),
                step(one, book),
                when(one));
    }

    /// After the close nobody comes or goes; the chair puts right who was there.
    private static String step(Attendance one, MeetingBook book) {
        return switch (book.meeting().state()) {
            case PLANNED, OPEN, NOT_HELD -> words(one.isHere() ? "attendance.leaves" : "attendance.comes");
            case CLOSED -> words(one.presences().isEmpty() ? "attendance.was-there" : "attendance.was-not");
        };
    }

    private static String when(Attendance one) {
        if (one.isHere()) {
            return words(
                    "meeting.band.since",
                    DateWords.time(one.presences().getLast().from()));
        }
        return one.leftAt().map(at -> words("meeting.left", DateWords.time(at))).orElse("");
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
