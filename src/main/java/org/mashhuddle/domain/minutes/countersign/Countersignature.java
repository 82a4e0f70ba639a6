package org.mashhuddle.domain.minutes.countersign;

import java.time.Instant;
import java.util.Optional;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.MeetingId;

/// The countersignature that a signed version of minutes has a place for. What the chair signed stays as it is; the
/// countersignature is added to its end.
///
/// @param askedOf the minute-taker
/// @param made nothing while it was not made
public record Countersignature(MeetingId meeting, int version, UserId askedOf, Optional<Made> made) {

    /// That it was made.
    ///
    /// @param at as the signature says it
    /// @param fileHash the SHA-256 of the PDF with it
    public record Made(Instant at, String fileHash) {

        @Override
        public String toString() {
            return "Made[" + at + "]";
        }
    }

    /// Whether this user can make it now.
    public boolean isAskedOf(UserId user) {
        return made.isEmpty() && askedOf.equals(user);
    }

    /// The same, made.
    public Countersignature made(Instant at, String fileHash) {
        return new Countersignature(meeting, version, askedOf, Optional.of(new Made(at, fileHash)));
    }

    @Override
    public String toString() {
        return "Countersignature[" + meeting + " v" + version + "]";
    }
}
