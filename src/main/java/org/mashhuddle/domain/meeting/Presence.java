package org.mashhuddle.domain.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// From when until when; still going on while there is no end.
public record Presence(Instant from, Optional<Instant> until) {

    /// From now on.
    public static Presence since(Instant from) {
        return new Presence(from, Optional.empty());
    }

    /// The same, ended.
    public Presence endedAt(Instant at) {
        return until.isPresent() ? this : new Presence(from, Optional.of(at));
    }

    /// As much of it as lies before the end; nothing where it began after it.
    public Optional<Presence> upTo(Instant end) {
        return from.isAfter(end)
                ? Optional.empty()
                : Optional.of(new Presence(
                        from, Optional.of(until.filter(end::isAfter).orElse(end))));
    }

    /// As much of it as lies within the other; nothing where the two have no moment in common.
    Optional<Presence> within(Presence other) {
        Instant later = from.isBefore(other.from) ? other.from : from;
        Optional<Instant> sooner =
                Stream.of(until, other.until).flatMap(Optional::stream).min(Comparator.naturalOrder());
        return overlaps(other) ? Optional.of(new Presence(later, sooner)) : Optional.empty();
    }

    /// As it is read by the minute: a stay of no minute that touches the one before or after it says nothing of its
    /// own ("09:30 to 09:57 and 09:57 to 09:57").
    public static List<Presence> byTheMinute(List<Presence> times) {
        List<Presence> read = new ArrayList<>();
        for (Presence time : times) {
            boolean touches = !read.isEmpty()
                    && read.getLast().until().map(Presence::minute).equals(Optional.of(minute(time.from())));
            if (touches && time.isOfNoMinute()) {
                continue;
            }
            if (touches && read.getLast().isOfNoMinute()) {
                read.removeLast();
            }
            read.add(time);
        }
        return read;
    }

    /// Whether it ended in the minute in which it began.
    public boolean isOfNoMinute() {
        return until.map(Presence::minute).equals(Optional.of(minute(from)));
    }

    private static Instant minute(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }

    /// Whether the two have a moment in common.
    public boolean overlaps(Presence other) {
        return from.isBefore(other.until.orElse(Instant.MAX)) && other.from.isBefore(until.orElse(Instant.MAX));
    }

    /// Whether it went on, by the minute, for as long as the other did.
    boolean lasted(Presence other) {
        boolean toTheEnd = until.map(end -> other.until
                        .filter(last -> !minute(end).isBefore(minute(last)))
                        .isPresent())
                .orElse(true);
        return overlaps(other) && !minute(from).isAfter(minute(other.from)) && toTheEnd;
    }

    /// Whether the other lies within this one, and both have ended.
    public boolean contains(Presence other) {
        return !other.from.isBefore(from)
                && until.isPresent()
                && other.until
                        .filter(end -> !end.isBefore(other.from) && !end.isAfter(until.get()))
                        .isPresent();
    }

    /// How long it has lasted at this time; nothing yet by a computer's clock that was put back behind its
    /// beginning.
    public Duration lengthAt(Instant now) {
        Duration length = Duration.between(from, until.orElse(now));
        return length.isNegative() ? Duration.ZERO : length;
    }
}
