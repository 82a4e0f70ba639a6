package org.mashhuddle.store;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Marked;
import org.mashhuddle.domain.access.TravelMark;

/// A travel mark as two columns: its kind, and the named agencies with commas between.
///
/// @param agencies null for every kind but the one that names them
record Marks(String kind, @Nullable String agencies) {

    private static final String MEETING = "MEETING";
    private static final String NAMED = "NAMED";
    private static final String SHARED = "SHARED";
    private static final String FAMILY = "FAMILY";

    static Marks of(TravelMark mark) {
        return switch (mark) {
            case TravelMark.ThisMeetingOnly _ -> new Marks(MEETING, null);
            case TravelMark.NamedAgencies named -> new Marks(NAMED, ids(named.agencies()));
            case TravelMark.MayBeShared _ -> new Marks(SHARED, null);
            case TravelMark.MayReachFamily _ -> new Marks(FAMILY, null);
        };
    }

    /// Words beside the two columns of their mark.
    static Marked marked(String words, String kind, @Nullable String agencies) {
        return new Marked(words, new Marks(kind, agencies).mark());
    }

    TravelMark mark() {
        return switch (kind) {
            case MEETING -> new TravelMark.ThisMeetingOnly();
            case NAMED -> new TravelMark.NamedAgencies(agencies(agencies == null ? "" : agencies));
            case SHARED -> new TravelMark.MayBeShared();
            case FAMILY -> new TravelMark.MayReachFamily();
            default -> throw new IllegalStateException("A travel mark of kind " + kind);
        };
    }

    private static String ids(Set<AgencyId> agencies) {
        return agencies.stream()
                .map(agency -> agency.value().toString())
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static Set<AgencyId> agencies(String ids) {
        return Stream.of(ids.split(","))
                .filter(id -> !id.isEmpty())
                .map(id -> new AgencyId(UUID.fromString(id)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
