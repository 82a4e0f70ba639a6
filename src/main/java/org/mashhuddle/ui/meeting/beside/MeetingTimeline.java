package org.mashhuddle.ui.meeting.beside;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.Presence;

/// The meeting so far as a line from left to right: when the room was at which item, and who was in the room
/// (`domain.md` 1.3, 3.10: judged item by item).
///
/// @param visits by their time
record MeetingTimeline(Instant begin, Instant end, List<Visit> visits) {

    /// The room was at an item.
    record Visit(ItemId item, int number, Presence time) {}

    /// Where somebody was for a part of the line.
    enum Kind {
        /// In the room.
        ROOM,
        /// Taking part from elsewhere.
        ELSEWHERE,
        /// Out of the room for an item.
        OUT,
        /// Not there.
        AWAY
    }

    /// A part of the line.
    ///
    /// @param share of the whole, above 0 and at most 1
    record Stretch(Kind kind, double share) {}

    /// A part of the line, at an item or between two.
    ///
    /// @param number of the item; 0 between two
    record Place(int number, double share) {}

    /// Copies the list.
    MeetingTimeline {
        visits = List.copyOf(visits);
    }

    /// Of a meeting until now; of no length before it was opened.
    static MeetingTimeline of(MeetingBook book, Instant now) {
        Instant opened = book.meeting().times().openedAt().orElse(now);
        Instant end = book.meeting().times().closedAt().orElse(now).truncatedTo(ChronoUnit.MINUTES);
        return new MeetingTimeline(
                opened.truncatedTo(ChronoUnit.MINUTES),
                end.plus(Duration.ofMinutes(1)),
                book.agenda().items().stream()
                        .flatMap(item -> visits(book, item))
                        .sorted(Comparator.comparing(visit -> visit.time().from()))
                        .toList());
    }

    private static Stream<Visit> visits(MeetingBook book, AgendaItem item) {
        return book.discussion(item).room().stream().map(time -> new Visit(item.id(), item.number(), time));
    }

    /// The whole line: where the room was. Two visits to an item one after the other are one.
    List<Place> places() {
        List<Place> places = new ArrayList<>();
        List<Instant> cuts = cuts(visits.stream().map(Visit::time));
        for (int cut = 1; cut < cuts.size(); cut++) {
            Instant from = cuts.get(cut - 1);
            int number = visits.stream()
                    .filter(visit -> isIn(visit.time(), from))
                    .mapToInt(Visit::number)
                    .findFirst()
                    .orElse(0);
            double share = share(from, cuts.get(cut));
            if (!places.isEmpty() && places.getLast().number() == number) {
                share += places.removeLast().share();
            }
            places.add(new Place(number, share));
        }
        return places;
    }

    /// The whole line of one person.
    List<Stretch> of(Attendance one) {
        List<Presence> out = visits.stream()
                .filter(visit -> one.facts().outFor().contains(visit.item()))
                .map(Visit::time)
                .toList();
        List<Instant> cuts = cuts(Stream.of(one.presences(), out).flatMap(List::stream));
        List<Stretch> stretches = new ArrayList<>();
        for (int cut = 1; cut < cuts.size(); cut++) {
            Kind kind = kind(one, out, cuts.get(cut - 1));
            double share = share(cuts.get(cut - 1), cuts.get(cut));
            if (!stretches.isEmpty() && stretches.getLast().kind() == kind) {
                share += stretches.removeLast().share();
            }
            stretches.add(new Stretch(kind, share));
        }
        return stretches;
    }

    private static Kind kind(Attendance one, List<Presence> out, Instant from) {
        if (one.presences().stream().anyMatch(time -> isIn(time, from))) {
            return one.isRemote() ? Kind.ELSEWHERE : Kind.ROOM;
        }
        return out.stream().anyMatch(time -> isIn(time, from)) ? Kind.OUT : Kind.AWAY;
    }

    /// Its ends, and where one of these begins or ends between them.
    private List<Instant> cuts(Stream<Presence> times) {
        Set<Instant> within = times.flatMap(
                        time -> Stream.of(time.from(), time.until().orElse(end)))
                .filter(at -> at.isAfter(begin) && at.isBefore(end))
                .collect(Collectors.toCollection(TreeSet::new));
        List<Instant> cuts = new ArrayList<>(List.of(begin));
        cuts.addAll(within);
        cuts.add(end);
        return cuts;
    }

    private static boolean isIn(Presence time, Instant from) {
        return !from.isBefore(time.from())
                && time.until().filter(until -> !from.isBefore(until)).isEmpty();
    }

    private double share(Instant from, Instant to) {
        return (double) Duration.between(from, to).toMillis()
                / Duration.between(begin, end).toMillis();
    }
}
