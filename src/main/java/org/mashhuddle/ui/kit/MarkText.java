package org.mashhuddle.ui.kit;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.TravelMark;

/// How far words may travel as a short text, for the draft journal: a mark that was narrowed and
/// not saved comes back as narrow as it was.
public final class MarkText {

    private static final String MEETING = "meeting";
    private static final String SHARED = "shared";
    private static final String FAMILY = "family";

    private MarkText() {}

    /// The mark as a text.
    public static String of(TravelMark mark) {
        return switch (mark) {
            case TravelMark.ThisMeetingOnly _ -> MEETING;
            case TravelMark.MayBeShared _ -> SHARED;
            case TravelMark.MayReachFamily _ -> FAMILY;
            case TravelMark.NamedAgencies named ->
                named.agencies().stream()
                        .map(one -> one.value().toString())
                        .sorted()
                        .collect(Collectors.joining(","));
        };
    }

    /// The mark that a text stands for.
    public static TravelMark mark(String text) {
        return switch (text) {
            case MEETING -> new TravelMark.ThisMeetingOnly();
            case SHARED -> new TravelMark.MayBeShared();
            case FAMILY -> new TravelMark.MayReachFamily();
            default ->
                new TravelMark.NamedAgencies(Arrays.stream(text.split(","))
                        .filter(each -> !each.isEmpty())
                        .map(each -> new AgencyId(UUID.fromString(each)))
                        .collect(Collectors.toUnmodifiableSet()));
        };
    }
}
