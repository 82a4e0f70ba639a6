package org.mashhuddle.domain.hub;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// When something happened, as exactly as its source knew it. An unknown time stays unknown: no
/// clock counts from midnight because an extract had only a date (`product.md`, "What a bad input
/// gets").
public sealed interface Moment {

    /// The one time zone of every English hub.
    ZoneId LONDON = ZoneId.of("Europe/London");

    /// The day it happened on, in London.
    LocalDate day();

    /// The earliest it can have been: for order only, never for a clock.
    default Instant earliest() {
        return switch (this) {
            case Exactly exact -> exact.at();
            case OnDay only -> only.day().atStartOfDay(LONDON).toInstant();
        };
    }

    /// Whether it certainly was before the other: where one has no time, an earlier day.
    default boolean isCertainlyBefore(Moment other) {
        return (this instanceof Exactly mine && other instanceof Exactly theirs)
                ? mine.at().isBefore(theirs.at())
                : day().isBefore(other.day());
    }

    /// Whether it has not come yet.
    default boolean isAfter(Instant now) {
        return new Exactly(now).isCertainlyBefore(this);
    }

    /// The instant is known.
    record Exactly(Instant at) implements Moment {
        @Override
        public LocalDate day() {
            return LocalDate.ofInstant(at, LONDON);
        }
    }

    /// Only the day is known.
    record OnDay(LocalDate day) implements Moment {}
}
