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
