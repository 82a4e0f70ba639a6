package org.mashhuddle.domain.hub;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/// The hub's durations for each MASH rating (`domain.md` 3.4; seeded with 4, 24 and 72 clock
/// hours).
///
/// @param inOfficeHours the ratings whose clock stands still outside office hours
public record RatingHours(
        Duration red, Duration amber, Duration green, Set<MashRating> inOfficeHours, OfficeHours office) {

    /// Copies the ratings.
    public RatingHours {
        inOfficeHours = Set.copyOf(inOfficeHours);
    }

    /// What a new hub begins with, 4, 24 and 72 clock hours; it lays down its own in Settings.
    public static RatingHours seed() {
        return ofClockHours(Duration.ofHours(4), Duration.ofHours(24), Duration.ofHours(72));
    }

    /// Durations that never stand still.
    public static RatingHours ofClockHours(Duration red, Duration amber, Duration green) {
        return new RatingHours(red, amber, green, Set.of(), OfficeHours.seed());
    }

    /// How long an answer to this rating may take.
    public Duration of(MashRating rating) {
        return switch (rating) {
            case RED -> red;
            case AMBER -> amber;
            case GREEN -> green;
        };
    }

    /// When the answer to a rating given at this moment is due.
    public Instant due(MashRating rating, Instant start, WorkingCalendar calendar) {
        return inOfficeHours.contains(rating) ? office.after(start, of(rating), calendar) : start.plus(of(rating));
    }
}
