package org.mashhuddle.ui.meeting.beside;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.meeting.MeetingBook;

/// What holds of the list of attendance as a whole.
///
/// @param counted "8 here, 2 left, 1 sent apologies, 1 nothing heard"
/// @param core the agencies that make it quorate, by their names: whether somebody of theirs who counts is here
/// @param places where the room was, from the opening to now
record MeetingFacts(
        String counted,
        Map<String, Boolean> core,
        List<MeetingTimeline.Place> places,
        List<ItemFacts> chairs,
        List<ItemFacts> quorum) {

    /// Copies the lists.
    MeetingFacts {
        core = Map.copyOf(core);
        places = List.copyOf(places);
        chairs = List.copyOf(chairs);
        quorum = List.copyOf(quorum);
    }

    static MeetingFacts none() {
        return new MeetingFacts("", Map.of(), List.of(), List.of(), List.of());
    }

    static MeetingFacts of(MeetingBook book, MeetingTimeline timeline, Instant now) {
        return new MeetingFacts(
                counted(book), core(book), timeline.places(), ItemFacts.chairs(book, now), ItemFacts.quorum(book, now));
    }

    private static Map<String, Boolean> core(MeetingBook book) {
        Set<AgencyId> here = book.meeting().attendance().stream()
                .filter(one -> one.isHere() && one.status().countsForQuorum())
                .map(Attendance::agency)
                .collect(Collectors.toSet());
        return book.meeting().type().coreAgencies().stream()
                .collect(Collectors.toMap(book.hub().directory()::label, here::contains, Boolean::logicalAnd));
    }

    private static String counted(MeetingBook book) {
        List<Attendance> all = book.meeting().attendance();
        Predicate<Attendance> gone = one -> !one.isHere() && !one.presences().isEmpty();
        Predicate<Attendance> out = one ->
                book.meeting().roomAt().filter(one.facts().outFor()::contains).isPresent();
        return Stream.of(
                        count("here", all, Attendance::isHere),
                        count("out", all, gone.and(out)),
                        count("left", all, gone.and(out.negate())),
                        count(
                                "apologies",
                                all,
                                one -> one.presences().isEmpty() && one.status().excuses()),
                        count(
                                "none",
                                all,
                                one -> one.presences().isEmpty() && one.status() == AttendanceStatus.NO_RESPONSE))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String count(String key, List<Attendance> all, Predicate<Attendance> which) {
        long many = all.stream().filter(which).count();
        return many == 0 ? "" : words("attendance.count." + key, many);
    }

    @Override
    public String toString() {
        return "MeetingFacts[withheld]";
    }
}
