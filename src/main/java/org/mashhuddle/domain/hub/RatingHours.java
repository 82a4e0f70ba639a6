package org.mashhuddle.domain.hub;

import java.time.Duration;

/// The hub's durations for each MASH rating (`domain.md` 3.4; seeded with 4, 24 and 72 clock
/// hours).
public record RatingHours(Duration red, Duration amber, Duration green) {

    /// The seed: 4, 24 and 72 clock hours.
    public static RatingHours seed() {
        return new RatingHours(Duration.ofHours(4), Duration.ofHours(24), Duration.ofHours(72));
    }

    /// How long an answer to this rating may take.
    public Duration of(MashRating rating) {
        return switch (rating) {
            case RED -> red;
            case AMBER -> amber;
            case GREEN -> green;
        };
    }
}
