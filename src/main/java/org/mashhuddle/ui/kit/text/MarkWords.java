package org.mashhuddle.ui.kit.text;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;

/// Says how far words may be shared: "In the minutes", "Health, education".
public final class MarkWords {

    private MarkWords() {}

    /// The mark, as a person reads it.
    ///
    /// @param agency how an agency is called here
    public static String of(SharingMark mark, Function<AgencyId, String> agency) {
        return switch (mark) {
            case SharingMark.RecordOnly _ -> words("meeting.mark.record");
            case SharingMark.InMinutes _ -> words("meeting.mark.minutes");
            case SharingMark.MayBeShared _ -> words("meeting.mark.shared");
            case SharingMark.MayReachFamily _ -> words("meeting.mark.family");
            case SharingMark.NamedAgencies named ->
                named.agencies().isEmpty()
                        ? words("meeting.mark.named")
                        : named.agencies().stream().map(agency).sorted().collect(Collectors.joining(", "));
        };
    }
}
