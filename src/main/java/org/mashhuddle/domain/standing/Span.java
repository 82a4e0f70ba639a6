package org.mashhuddle.domain.standing;

import java.time.LocalDate;
import java.util.Optional;
import org.mashhuddle.domain.hub.DateWords;

/// From a day until the end of another. An unknown beginning lies before every day; without an end it
/// goes on.
public record Span(Optional<LocalDate> from, Optional<LocalDate> until) {

    /// From that day on.
    public static Span since(LocalDate from) {
        return new Span(Optional.of(from), Optional.empty());
    }

    /// Both days are known.
    public static Span of(LocalDate from, LocalDate until) {
        return new Span(Optional.of(from), Optional.of(until));
    }

    /// Whether that day is in it, the first and the last with it.
    public boolean has(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }

    /// Whether a day is in both.
    public boolean meets(Span other) {
        return !begins().isAfter(other.ends()) && !other.begins().isAfter(ends());
    }

    /// Whether it ends before it begins.
    public boolean isBackwards() {
        return begins().isAfter(ends());
    }

    public LocalDate begins() {
        return from.orElse(LocalDate.MIN);
    }

    public LocalDate ends() {
        return until.orElse(LocalDate.MAX);
    }

    /// The same, until the end of that day.
    public Span endedOn(LocalDate day) {
        return new Span(from, Optional.of(day));
    }

    /// ", since 21/07/2026", ", 21/07/2026 to 30/11/2026"; empty where neither is known.
    public String words() {
        String since = from.map(DateWords::date).orElse("");
        String last = until.map(DateWords::date).orElse("");
        if (last.isEmpty()) {
            return since.isEmpty() ? "" : ", since " + since;
        }
        return since.isEmpty() ? ", until " + last : ", " + since + " to " + last;
    }
}
