package org.mashhuddle.domain.referral;

import java.time.Instant;
import java.util.Optional;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.subject.SubjectId;

/// A child is detained at a police station (`domain.md` 1.9, point 3).
///
/// @param since the relevant time, from which detention counts: as a rule the arrival at the first
///   police station (Police and Criminal Evidence Act 1984, section 41(2)); where only the day is
///   known, nothing is counted
/// @param where the station: "Northmere"
/// @param toldBy the police force or the agency that told the hub
/// @param confirmation who last confirmed that the child is still there
/// @param settledAt when a meeting that knew of the end had decided
public record Custody(
        CustodyId id,
        SubjectId subject,
        Moment since,
        String where,
        String toldBy,
        Optional<MissingEpisode.Confirmation> confirmation,
        Extent extent,
        Optional<End> end,
        Optional<Instant> settledAt,
        Provenance provenance,
        long version)
        implements RecordedEvent {

    /// How long the child may be held without charge, counted from the relevant time (Police and
    /// Criminal Evidence Act 1984), the shortest first.
    public enum Limit {
        /// Section 41: without anybody's leave.
        WITHOUT_LEAVE(TimeLimit.DETENTION),
        /// Section 42: a superintendent has authorised it.
        SUPERINTENDENT(TimeLimit.DETENTION_AUTHORISED),
        /// Sections 43 and 44: a magistrates' court has warranted it, at most so long in all.
        MAGISTRATES(TimeLimit.DETENTION_WARRANTED);

        private final TimeLimit length;

        Limit(TimeLimit length) {
            this.length = length;
        }

        /// From the relevant time.
        public TimeLimit length() {
            return length;
        }
    }

    /// For how long, and who allowed more than the law gives by itself.
    ///
    /// @param authorisedBy "Supt Lane", "Northmere magistrates"; empty where the law gives it by itself
    public record Extent(Limit limit, String authorisedBy) {
        /// What section 41 gives.
        public static Extent byLaw() {
            return new Extent(Limit.WITHOUT_LEAVE, "");
        }

        @Override
        public String toString() {
            return "Extent[" + limit + "]";
        }
    }

    /// How it ended.
    public enum How {
        /// Released without charge, or on police bail.
        RELEASED("released"),
        /// Charged and bailed.
        CHARGED_AND_BAILED("charged and bailed"),
        /// Remanded.
        REMANDED("remanded"),
        /// Transferred to local authority accommodation (section 38(6)).
        LOCAL_AUTHORITY("transferred to local authority accommodation");

        private final String words;

        How(String words) {
            this.words = words;
        }

        /// Within a sentence.
        public String words() {
            return words;
        }
    }

    /// The end.
    ///
    /// @param towards to whom or where; may be empty
    /// @param knownHereAt when the hub heard of it: a meeting before that did not know
    public record End(Moment at, How how, String towards, Instant knownHereAt) {
        @Override
        public String toString() {
            return "End[" + how + "]";
        }
    }

    /// Whether the child is there now.
    public boolean isNow() {
        return end.isEmpty() && provenance.stands();
    }

    /// Whether a meeting has still to speak of it.
    public boolean isOpen() {
        return provenance.stands() && settledAt.isEmpty();
    }

    /// When detention without charge runs out, by what was law on the day of the relevant time; nothing where that
    /// time is not known.
    public Optional<Instant> limitAt(TimeLimits limits) {
        return switch (since) {
            case Moment.Exactly exact ->
                Optional.of(exact.at().plus(limits.hours(extent.limit().length(), exact.day())));
            case Moment.OnDay _ -> Optional.empty();
        };
    }

    /// Somebody confirmed that the child is still there.
    public Custody confirmed(MissingEpisode.Confirmation seen) {
        return new Custody(
                id,
                subject,
                since,
                where,
                toldBy,
                Optional.of(seen),
                extent,
                end,
                settledAt,
                provenance.typed(),
                version);
    }

    /// With a longer limit.
    public Custody extended(Extent longer) {
        return new Custody(
                id, subject, since, where, toldBy, confirmation, longer, end, settledAt, provenance.typed(), version);
    }

    /// Over.
    public Custody ended(End how) {
        return new Custody(
                id,
                subject,
                since,
                where,
                toldBy,
                confirmation,
                extent,
                Optional.of(how),
                Optional.empty(),
                provenance.typed(),
                version);
    }

    /// The same, typed here, or withdrawn.
    public Custody from(Provenance other) {
        return new Custody(id, subject, since, where, toldBy, confirmation, extent, end, settledAt, other, version);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
