package org.mashhuddle.ui.meeting.beside;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceFacts;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.meeting.room.SpokenPresence;
import org.mashhuddle.domain.party.Agency;

/// One person on the list of attendance.
///
/// @param place of the agency in the hub's order
/// @param step what the button beside it does
/// @param came "09:31"; empty for somebody not seen
/// @param left "09:51", or that they are here; empty for somebody not seen
/// @param facts "deputy for D. Farr", "alone, not recording"; empty where nothing else is said
/// @param lacks they are not here yet, or the statement of an observer, or what somebody elsewhere confirms, is not
/// there
/// @param deputy whose place they take
/// @param times "09:31 to 09:51"
/// @param line where they were, from the opening to now
public record AttendanceLine(
        AttendanceId id,
        int place,
        String agency,
        String name,
        String job,
        AttendanceStatus status,
        String step,
        String came,
        String left,
        String facts,
        boolean lacks,
        String deputy,
        String times,
        List<MeetingTimeline.Stretch> line) {

    static AttendanceLine of(Attendance one, MeetingBook book, MeetingTimeline timeline) {
        return new AttendanceLine(
                one.id(),
                book.hub().directory().agencies().stream()
                        .map(Agency::id)
                        .toList()
                        .indexOf(one.agency()),
                book.hub().directory().label(one.agency()),
                one.name(),
                one.job(),
                one.status(),
                step(one, book),
                came(one),
                left(one),
                facts(one, book),
                lacks(one) || isAwaited(one, book),
                one.facts().deputyFor(),
                SpokenPresence.words(one.presences()),
                timeline.of(one));
    }

    /// "In the room", or by video, says how; that somebody came is said by their time alone.
    private static boolean isAwaited(Attendance one, MeetingBook book) {
        return book.meeting().state() == MeetingState.OPEN
                && one.status().canBePresent()
                && one.presences().isEmpty();
    }

    private static boolean lacks(Attendance one) {
        boolean watches = one.status() == AttendanceStatus.OBSERVER;
        return (watches && !one.facts().signed())
                || (one.isRemote() && one.isHere() && !one.facts().alone());
    }

    private static String facts(Attendance one, MeetingBook book) {
        AttendanceFacts said = one.facts();
        List<String> parts = new ArrayList<>();
        if (one.presences().size() > 1) {
            parts.add(SpokenPresence.words(one.presences()));
        }
        if (isAwaited(one, book)) {
            parts.add(words("attendance.fact.not-here"));
        }
        said.coChair().ifPresent(_ -> parts.add(words("attendance.fact.co-chair")));
        said.as().ifPresent(role -> parts.add(words("attendance.fact.as", role.words())));
        if (!said.deputyFor().isBlank()) {
            parts.add(words("attendance.fact.deputy", said.deputyFor()));
        }
        if (one.isRemote()) {
            parts.add(words(said.alone() ? "attendance.fact.alone" : "attendance.fact.not-alone"));
        }
        if (one.status() == AttendanceStatus.OBSERVER) {
            parts.add(words(said.signed() ? "attendance.fact.signed" : "attendance.fact.not-signed"));
        }
        if (one.status() == AttendanceStatus.APOLOGIES_WITH_INFORMATION) {
            said.sentAt().ifPresent(at -> parts.add(words("attendance.fact.sent", DateWords.dateTime(at))));
        }
        parts.addAll(ofItems(said, book));
        return String.join(" \u00b7 ", parts);
    }

    private static List<String> ofItems(AttendanceFacts said, MeetingBook book) {
        List<String> parts = new ArrayList<>();
        book.agenda().items().stream()
                .filter(item -> said.outFor().contains(item.id()))
                .forEach(item -> parts.add(words("attendance.fact.out", item.number())));
        book.agenda().items().stream()
                .filter(item ->
                        said.chaired().stream().anyMatch(each -> each.item().equals(item.id())))
                .forEach(item -> parts.add(words(
                        said.chairs(item.id()) ? "attendance.fact.chairs" : "attendance.fact.chaired", item.number())));
        return parts;
    }

    /// After the close nobody comes or goes; the chair puts right who was there.
    private static String step(Attendance one, MeetingBook book) {
        return switch (book.meeting().state()) {
            case PLANNED, OPEN, NOT_HELD -> words(one.isHere() ? "attendance.leaves" : "attendance.comes");
            case CLOSED -> words(one.presences().isEmpty() ? "attendance.was-there" : "attendance.was-not");
        };
    }

    private static String came(Attendance one) {
        return one.presences().stream()
                .findFirst()
                .map(first -> DateWords.time(first.from()))
                .orElse("");
    }

    private static String left(Attendance one) {
        return one.isHere()
                ? words("attendance.here")
                : one.leftAt().map(DateWords::time).orElse("");
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
