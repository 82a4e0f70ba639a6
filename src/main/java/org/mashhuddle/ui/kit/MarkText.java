package org.mashhuddle.ui.kit;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;

/// How far words may be shared as a short text, for the draft journal: a mark that was narrowed and
/// not saved comes back as narrow as it was.
public final class MarkText {

    private static final String MEETING = "meeting";
    private static final String MINUTES = "minutes";
    private static final String SHARED = "shared";
    private static final String FAMILY = "family";

    private MarkText() {}

    /// The mark as a text.
    public static String of(SharingMark mark) {
        return switch (mark) {
            case SharingMark.RecordOnly _ -> MEETING;
            case SharingMark.InMinutes _ -> MINUTES;
            case SharingMark.MayBeShared _ -> SHARED;
            case SharingMark.MayReachFamily _ -> FAMILY;
            case SharingMark.NamedAgencies named ->
                named.agencies().stream()
                        .map(one -> one.value().toString())
                        .sorted()
                        .collect(Collectors.joining(","));
        };
    }

    /// The mark that a text stands for.
    public static SharingMark mark(String text) {
        return switch (text) {
            case MEETING -> new SharingMark.RecordOnly();
            case MINUTES -> new SharingMark.InMinutes();
            case SHARED -> new SharingMark.MayBeShared();
            case FAMILY -> new SharingMark.MayReachFamily();
            default ->
                new SharingMark.NamedAgencies(Arrays.stream(text.split(","))
                        .filter(each -> !each.isEmpty())
                        .map(each -> new AgencyId(UUID.fromString(each)))
                        .collect(Collectors.toUnmodifiableSet()));
        };
    }
}
