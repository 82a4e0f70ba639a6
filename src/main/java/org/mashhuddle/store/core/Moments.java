package org.mashhuddle.store.core;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.hub.Moment;

/// A moment as two columns: the day, and the instant where the source knew it.
public record Moments(LocalDate day, @Nullable Instant at) {

    public static Moments of(Moment moment) {
        return switch (moment) {
            case Moment.Exactly exact -> new Moments(exact.day(), exact.at());
            case Moment.OnDay only -> new Moments(only.day(), null);
        };
    }

    public Moment moment() {
        return at == null ? new Moment.OnDay(day) : new Moment.Exactly(at);
    }
}
