package org.mashhuddle.domain.meeting.chair;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.Presence;

/// Who chaired an item while the room was at it, one after the other.
public record ItemChair(List<Turn> turns) {

    /// To hand the chair over takes a moment: what is shorter belongs to whoever comes next.
    private static final Duration MOMENT = Duration.ofMinutes(1);

    /// Who has the chair.
    public enum Held {
        /// The chair of the meeting.
        MEETING_CHAIR,
        /// Somebody else who is there.
        ANOTHER,
        /// The chair is out of the room, or whoever had it is, and nobody else has it.
        NOBODY
    }

    /// From when until when somebody had the chair.
    ///
    /// @param who only where it was another
    public record Turn(Held held, Optional<Attendance> who, Presence time) {
        private boolean isAsIn(Turn other) {
            return held == other.held
                    && who.map(Attendance::id).equals(other.who.map(Attendance::id))
                    && time.until().equals(Optional.of(other.time.from()));
        }

        private Turn until(Optional<Instant> end) {
            return new Turn(held, who, new Presence(time.from(), end));
        }

        private Turn from(Instant start) {
            return new Turn(held, who, new Presence(start, time.until()));
        }

        private boolean isShort() {
            return time.until()
                    .filter(end -> Duration.between(time.from(), end).compareTo(MOMENT) < 0)
                    .isPresent();
        }
    }

    /// Copies the list.
    public ItemChair {
        turns = List.copyOf(turns);
    }

    /// Who chaired the item until now.
    public static ItemChair of(MeetingBook book, AgendaItem item, Instant now) {
        List<Turn> turns = new ArrayList<>();
        for (Presence visit : book.room(item, now).visits()) {
            turns.addAll(withoutMoments(during(book, item, visit)));
        }
        // Where the room only passed by, nobody chaired anything, unless it was there no longer at all.
        boolean stayed = turns.stream().anyMatch(turn -> !turn.isShort());
        return new ItemChair(
                turns.stream().filter(turn -> !stayed || !turn.isShort()).toList());
    }

    /// Who has the chair at this moment.
    public static Turn at(MeetingBook book, AgendaItem item, Instant now) {
        Presence time = Presence.since(now);
        Optional<Attendance> named = book.meeting().attendance().stream()
                .filter(one -> one.facts().chaired().stream()
                        .anyMatch(each -> each.item().equals(item.id()) && isAt(each.time(), now)))
                .findFirst();
        if (named.isPresent()) {
            return isThere(named.get(), now)
                    ? new Turn(Held.ANOTHER, named, time)
                    : new Turn(Held.NOBODY, Optional.empty(), time);
        }
        boolean out = line(book).filter(chair -> !isThere(chair, now)).isPresent();
        return out ? withoutChair(book, now) : new Turn(Held.MEETING_CHAIR, Optional.empty(), time);
    }

    /// While the chair is out of the room whoever chairs beside them has it.
    private static Turn withoutChair(MeetingBook book, Instant now) {
        Optional<Attendance> beside = book.meeting().attendance().stream()
                .filter(one -> CoChairs.attended(one) && isThere(one, now))
                .findFirst();
        return new Turn(beside.isPresent() ? Held.ANOTHER : Held.NOBODY, beside, Presence.since(now));
    }

    /// The chair on the list of attendance, who came at all. A chair of whom the list does not say
    /// that they came is taken to be there: the meeting was opened under them.
    private static Optional<Attendance> line(MeetingBook book) {
        return book.meeting()
                .chair()
                .map(book.hub().directory()::name)
                .flatMap(name -> book.meeting().attendance().stream()
                        .filter(one -> one.name().strip().equalsIgnoreCase(name.strip()))
                        .filter(one -> !one.presences().isEmpty())
                        .findFirst());
    }

    private static boolean isThere(Attendance one, Instant now) {
        return one.presences().stream().anyMatch(time -> isAt(time, now));
    }

    private static boolean isAt(Presence time, Instant now) {
        return !time.from().isAfter(now)
                && time.until().filter(end -> !end.isAfter(now)).isEmpty();
    }

    private static List<Turn> during(MeetingBook book, AgendaItem item, Presence visit) {
        Instant end = visit.until().orElseThrow();
        TreeSet<Instant> cuts = new TreeSet<>(List.of(visit.from()));
        book.meeting().attendance().stream()
                .flatMap(one -> Stream.concat(
                        one.presences().stream(),
                        one.facts().chaired().stream()
                                .filter(each -> each.item().equals(item.id()))
                                .map(each -> each.time())))
                .flatMap(time -> Stream.concat(Stream.of(time.from()), time.until().stream()))
                .filter(cut -> cut.isAfter(visit.from()) && cut.isBefore(end))
                .forEach(cuts::add);
        List<Turn> turns = new ArrayList<>();
        for (Instant cut : cuts) {
            Instant next = Optional.ofNullable(cuts.higher(cut)).orElse(end);
            add(turns, at(book, item, cut).until(Optional.of(next)));
        }
        return turns;
    }

    private static void add(List<Turn> turns, Turn next) {
        if (!turns.isEmpty() && turns.getLast().isAsIn(next)) {
            turns.add(turns.removeLast().until(next.time().until()));
        } else {
            turns.add(next);
        }
    }

    private static List<Turn> withoutMoments(List<Turn> all) {
        List<Turn> turns = new ArrayList<>();
        Optional<Instant> since = Optional.empty();
        for (Turn one : all) {
            Turn turn = since.map(one::from).orElse(one);
            if (one.isShort() && !one.equals(all.getLast())) {
                since = Optional.of(turn.time().from());
            } else if (one.isShort() && !turns.isEmpty()) {
                turns.add(turns.removeLast().until(one.time().until()));
            } else {
                add(turns, turn);
                since = Optional.empty();
            }
        }
        return turns;
    }

    /// Whether somebody else than the meeting's chair had it, for a time at least.
    public boolean wasAnother() {
        return turns.stream().anyMatch(turn -> turn.held() == Held.ANOTHER);
    }

    /// When nobody had it.
    public List<Presence> gaps() {
        return turns.stream()
                .filter(turn -> turn.held() == Held.NOBODY)
                .map(Turn::time)
                .toList();
    }

    /// Whether there is anything to say: the meeting's chair had it all the time.
    public boolean isUsual() {
        return turns.stream().allMatch(turn -> turn.held() == Held.MEETING_CHAIR);
    }

    @Override
    public String toString() {
        return "ItemChair[" + turns.size() + "]";
    }
}
