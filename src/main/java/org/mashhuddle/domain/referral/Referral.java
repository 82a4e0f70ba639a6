package org.mashhuddle.domain.referral;

import java.time.Instant;
import java.util.Optional;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.subject.SubjectId;

/// A referral or contact about one subject. Siblings share the event; each child has its own
/// referral here, because each has its own decision.
///
/// @param knownHereAt when it entered this program
/// @param source who sent it, in words: "police", "Example Academy"
/// @param summary what it says in one line; empty when the source sent none
/// @param mark how far the summary may be shared
/// @param settledAt when a decision, or leaving it off with a reason, ended it
public record Referral(
        ReferralId id,
        SubjectId subject,
        ReferralKind kind,
        Moment receivedAt,
        Instant knownHereAt,
        String source,
        String summary,
        SharingMark mark,
        Optional<MashRating> rating,
        Details details,
        Optional<Instant> settledAt,
        Provenance provenance,
        long version)
        implements RecordedEvent {

    /// One of which no more is known.
    public Referral(
            ReferralId id,
            SubjectId subject,
            ReferralKind kind,
            Moment receivedAt,
            Instant knownHereAt,
            String source,
            String summary,
            SharingMark mark,
            Optional<MashRating> rating,
            Optional<Instant> settledAt,
            long version) {
        this(
                id,
                subject,
                kind,
                receivedAt,
                knownHereAt,
                source,
                summary,
                mark,
                rating,
                Details.none(),
                settledAt,
                Provenance.extract(),
                version);
    }

    /// What else was said.
    ///
    /// @param by the person who sent it; may be empty
    /// @param category an entry of the hub's list of harms; may be empty
    /// @param ratingWhy why it is rated as it is; empty where it is not, or an extract rated it
    /// @param ratedAt when the rating it has now was given; none where it came with it
    public record Details(String by, String category, String ratingWhy, Optional<Instant> ratedAt) {
        /// Rated when it came, or not at all.
        public Details(String by, String category, String ratingWhy) {
            this(by, category, ratingWhy, Optional.empty());
        }

        /// Nothing else.
        public static Details none() {
            return new Details("", "", "");
        }

        @Override
        public String toString() {
            return "Details[withheld]";
        }
    }

    /// Whether it still waits for a decision.
    public boolean isOpen() {
        return settledAt.isEmpty() && provenance.stands();
    }

    /// What it is about and what it says, in one line; both are shared as far as its mark lets them.
    public String says() {
        if (details.category().isBlank()) {
            return summary;
        }
        return summary.isBlank() ? details.category() : details.category() + "; " + summary;
    }

    /// Whether it was rated red after this moment, and not when it came.
    public boolean isRatedRedSince(Instant moment) {
        return rating.filter(MashRating.RED::equals).isPresent()
                && details.ratedAt().filter(at -> at.isAfter(moment)).isPresent();
    }

    /// Rated, or rated otherwise, at this moment.
    public Referral rated(MashRating other, String why, Instant at) {
        return new Referral(
                id,
                subject,
                kind,
                receivedAt,
                knownHereAt,
                source,
                summary,
                mark,
                Optional.of(other),
                new Details(details.by(), details.category(), why, Optional.of(at)),
                settledAt,
                provenance.typed(),
                version);
    }

    /// The same, corrected from what it was at this moment: a rating that stays was given then.
    public Referral correctedFrom(Referral before, Instant at) {
        Optional<Instant> given = rating.equals(before.rating) ? before.details.ratedAt() : Optional.of(at);
        return new Referral(
                id,
                subject,
                kind,
                receivedAt,
                knownHereAt,
                source,
                summary,
                mark,
                rating,
                new Details(details.by(), details.category(), details.ratingWhy(), given),
                settledAt,
                provenance,
                version);
    }

    /// The same, known here since this moment, and waiting or not.
    public Referral arrived(Instant knownHere, Optional<Instant> settled) {
        return new Referral(
                id,
                subject,
                kind,
                receivedAt,
                knownHere,
                source,
                summary,
                mark,
                rating,
                details,
                settled,
                provenance,
                version);
    }

    /// The same, typed here, or withdrawn.
    public Referral from(Provenance other) {
        return new Referral(
                id,
                subject,
                kind,
                receivedAt,
                knownHereAt,
                source,
                summary,
                mark,
                rating,
                details,
                settledAt,
                other,
                version);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
