package org.mashhuddle.domain.referral;

import org.mashhuddle.domain.access.TravelMark;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.subject.SubjectId;

import java.time.Instant;
import java.util.Optional;

/// A referral or contact about one subject. Siblings share the event; each child has its own
/// referral here, because each has its own decision.
///
/// @param knownHereAt when it entered this program
/// @param source who sent it, in words: "police", "Example Academy"
/// @param summary what it says in one line; empty when the source sent none
/// @param mark how far the summary may travel
/// @param settledAt when a decision, or leaving it off with a reason, ended it
public record Referral(
        ReferralId id,
        SubjectId subject,
        ReferralKind kind,
        Moment receivedAt,
        Instant knownHereAt,
        String source,
        String summary,
        TravelMark mark,
        Optional<MashRating> rating,
        Optional<Instant> settledAt,
        long version) {

    /// Whether it still waits for a decision.
    public boolean isOpen() {
        return settledAt.isEmpty();
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
