package org.mashhuddle.domain.access;

import java.util.HashSet;
import java.util.Set;

/// How far an entry may be shared (`product.md`, rule 3), from the narrowest to the widest. The
/// agency that owns the words decides; where nobody says otherwise they are in the minutes.
public sealed interface SharingMark {

    /// In the record, and in no minutes. An agency still knows what it has to do itself.
    record RecordOnly() implements SharingMark {}

    /// Not in the minutes; in the papers of these agencies and no others.
    record NamedAgencies(Set<AgencyId> agencies) implements SharingMark {
        /// Copies the agencies.
        public NamedAgencies {
            agencies = Set.copyOf(agencies);
        }

        private SharingMark common(NamedAgencies named) {
            Set<AgencyId> both = new HashSet<>(agencies);
            both.retainAll(named.agencies());
            return both.isEmpty() ? narrowest() : new NamedAgencies(both);
        }
    }

    /// In the signed minutes, and in what an agency gets of the items it was in.
    record InMinutes() implements SharingMark {}

    /// In the minutes, and in the papers of others who need it.
    record MayBeShared() implements SharingMark {}

    /// And in a paper for the family, where the chair says that it is safe.
    record MayReachFamily() implements SharingMark {}

    /// Goes nowhere.
    static SharingMark narrowest() {
        return new RecordOnly();
    }

    /// Where an entry starts, unless its speaker, its agency, its kind or its subject says
    /// otherwise.
    static SharingMark usual() {
        return new InMinutes();
    }

    /// Whether an entry of the chair with this mark may be put before this reader.
    default boolean reaches(Reader reader) {
        return reaches(EntryOwner.chair(), reader);
    }

    /// Whether an entry with this mark and this owner may be put before this reader: the table of
    /// rule 3, column by column.
    default boolean reaches(EntryOwner owner, Reader reader) {
        return switch (reader) {
            case Reader.TheRecord _ -> true;
            case Reader.AllAgencies _ -> isInMinutes();
            case Reader.InItem in ->
                owner.is(in.agency()) ? isInPapersOfItsOwn(owner) : isInPaperOfItemFor(in.agency());
            case Reader.OneAgency one ->
                owner.is(one.agency()) ? isInPapersOfItsOwn(owner) : isInPaperFor(one.agency());
            case Reader.AnyAgency _ -> isInPaperForAnybody();
            case Reader.Family family -> mayReachFamily() && family.safeToShare();
        };
    }

    private boolean isInPapersOfItsOwn(EntryOwner owner) {
        return switch (this) {
            case RecordOnly _ -> owner instanceof EntryOwner.ActionOf;
            case NamedAgencies _, InMinutes _, MayBeShared _, MayReachFamily _ -> true;
        };
    }

    /// Whether the signed minutes hold it.
    default boolean isInMinutes() {
        return switch (this) {
            case RecordOnly _, NamedAgencies _ -> false;
            case InMinutes _, MayBeShared _, MayReachFamily _ -> true;
        };
    }

    private boolean isInPaperOfItemFor(AgencyId agency) {
        return switch (this) {
            case RecordOnly _ -> false;
            case NamedAgencies named -> named.agencies().contains(agency);
            case InMinutes _, MayBeShared _, MayReachFamily _ -> true;
        };
    }

    private boolean isInPaperFor(AgencyId agency) {
        return switch (this) {
            case RecordOnly _, InMinutes _ -> false;
            case NamedAgencies named -> named.agencies().contains(agency);
            case MayBeShared _, MayReachFamily _ -> true;
        };
    }

    private boolean isInPaperForAnybody() {
        return switch (this) {
            case RecordOnly _, NamedAgencies _, InMinutes _ -> false;
            case MayBeShared _, MayReachFamily _ -> true;
        };
    }

    private boolean mayReachFamily() {
        return switch (this) {
            case RecordOnly _, NamedAgencies _, InMinutes _, MayBeShared _ -> false;
            case MayReachFamily _ -> true;
        };
    }

    private int row() {
        return switch (this) {
            case RecordOnly _ -> 0;
            case NamedAgencies _ -> 1;
            case InMinutes _ -> 2;
            case MayBeShared _ -> 3;
            case MayReachFamily _ -> 4;
        };
    }

    /// The mark of an entry that cites another: the narrowest of both.
    default SharingMark narrowedBy(SharingMark other) {
        if (this instanceof NamedAgencies mine && other instanceof NamedAgencies theirs) {
            return mine.common(theirs);
        }
        return row() <= other.row() ? this : other;
    }

    /// Whether putting this mark in the place of another lets somebody read what they could not
    /// read: then its owner has to release it.
    ///
    /// @param minutes the agencies that get the minutes: to name some of them alone is to narrow
    default boolean widens(SharingMark from, Set<AgencyId> minutes) {
        return switch (this) {
            case NamedAgencies named ->
                switch (from) {
                    case RecordOnly _ -> true;
                    case NamedAgencies before -> !before.agencies().containsAll(named.agencies());
                    case InMinutes _ -> !minutes.containsAll(named.agencies());
                    case MayBeShared _, MayReachFamily _ -> false;
                };
            case RecordOnly _, InMinutes _, MayBeShared _, MayReachFamily _ -> row() > from.row();
        };
    }
}
