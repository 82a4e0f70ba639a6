package org.mashhuddle.store.core;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;

/// A sharing mark as two columns: its kind, and the named agencies with commas between.
///
/// @param agencies null for every kind but the one that names them
public record MarkColumns(String kind, @Nullable String agencies) {

    /// What was called "this meeting only" keeps its stored word.
    private static final String MEETING = "MEETING";
    private static final String NAMED = "NAMED";
    private static final String MINUTES = "MINUTES";
    private static final String SHARED = "SHARED";
    private static final String FAMILY = "FAMILY";

    public static MarkColumns of(SharingMark mark) {
        return switch (mark) {
            case SharingMark.RecordOnly _ -> new MarkColumns(MEETING, null);
            case SharingMark.NamedAgencies named -> new MarkColumns(NAMED, ids(named.agencies()));
            case SharingMark.InMinutes _ -> new MarkColumns(MINUTES, null);
            case SharingMark.MayBeShared _ -> new MarkColumns(SHARED, null);
            case SharingMark.MayReachFamily _ -> new MarkColumns(FAMILY, null);
        };
    }

    /// Words beside the two columns of their mark.
    public static MarkedText marked(String words, String kind, @Nullable String agencies) {
        return new MarkedText(words, new MarkColumns(kind, agencies).mark());
    }

    public SharingMark mark() {
        return switch (kind) {
            case MEETING -> new SharingMark.RecordOnly();
            case NAMED -> new SharingMark.NamedAgencies(agencies(agencies == null ? "" : agencies));
            case MINUTES -> new SharingMark.InMinutes();
            case SHARED -> new SharingMark.MayBeShared();
            case FAMILY -> new SharingMark.MayReachFamily();
            default -> throw new IllegalStateException("A sharing mark of kind " + kind);
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
