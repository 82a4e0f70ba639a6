package org.mashhuddle.domain.agenda;

import java.time.Instant;
import java.util.Optional;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MashRating;

/// The MASH rating was given, or changed, in the meeting (`domain.md` 3.4). The rationale stands with
/// the referral, under its sharing mark.
///
/// @param before none where nothing was rated
public record RatingChange(Optional<MashRating> before, MashRating after, Instant at) {

    /// "Rated Red at 09:50, Amber before."
    public String sentence() {
        return "Rated "
                + after.word()
                + " at "
                + DateWords.time(at)
                + before.map(rating -> ", " + rating.word() + " before").orElse(", not rated before")
                + ".";
    }
}
