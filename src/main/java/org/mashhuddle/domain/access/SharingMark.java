package org.mashhuddle.domain.access;

import java.util.HashSet;
import java.util.Set;

/// How far words may be shared (`product.md`, rule 3). The agency that owns the words decides; they
/// start at the narrowest.
public sealed interface SharingMark {

    /// Stays in the record of this meeting.
    record ThisMeetingOnly() implements SharingMark {}

    /// May go to these agencies and no others.
    record NamedAgencies(Set<AgencyId> agencies) implements SharingMark {
        /// Copies the agencies.
        public NamedAgencies {
            agencies = Set.copyOf(agencies);
        }

        private SharingMark within(SharingMark other) {
            return switch (other) {
                case ThisMeetingOnly narrow -> narrow;
                case NamedAgencies named -> common(named);
                case MayBeShared _ -> this;
                case MayReachFamily _ -> this;
            };
        }

        private SharingMark common(NamedAgencies named) {
            Set<AgencyId> both = new HashSet<>(agencies);
            both.retainAll(named.agencies());
            return both.isEmpty() ? narrowest() : new NamedAgencies(both);
        }
    }

    /// May go to every agency of the meeting.
    record MayBeShared() implements SharingMark {}

    /// May be told to the family.
    record MayReachFamily() implements SharingMark {}

    /// Where every text starts.
    static SharingMark narrowest() {
        return new ThisMeetingOnly();
    }

    /// Whether words with this mark may be put before this reader.
    default boolean reaches(Reader reader) {
        return switch (reader) {
            case Reader.TheRecord _ -> true;
            case Reader.AllAgencies all -> reachesAll(all.agencies());
            case Reader.OneAgency one -> reachesAll(Set.of(one.agency()));
            case Reader.Family _ -> this instanceof MayReachFamily;
        };
    }

    private boolean reachesAll(Set<AgencyId> readers) {
        return switch (this) {
            case ThisMeetingOnly _ -> false;
            case NamedAgencies named -> !readers.isEmpty() && named.agencies().containsAll(readers);
            case MayBeShared _ -> true;
            case MayReachFamily _ -> true;
        };
    }

    /// The mark of an entry that cites another: it is shared no further than both.
    default SharingMark narrowedBy(SharingMark other) {
        return switch (this) {
            case ThisMeetingOnly mine -> mine;
            case NamedAgencies mine -> mine.within(other);
            case MayBeShared mine -> other instanceof MayReachFamily ? mine : other;
            case MayReachFamily _ -> other;
        };
    }
}
