package org.mashhuddle.ui.children.words;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.stream.Collectors;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.party.Directory;

/// Says how far words may be shared: "In the minutes", "Health, education".
final class MarkWords {

    private MarkWords() {}

    static String of(SharingMark mark, Directory directory) {
        return switch (mark) {
            case SharingMark.RecordOnly _ -> words("meeting.mark.record");
            case SharingMark.InMinutes _ -> words("meeting.mark.minutes");
            case SharingMark.MayBeShared _ -> words("meeting.mark.shared");
            case SharingMark.MayReachFamily _ -> words("meeting.mark.family");
            case SharingMark.NamedAgencies named ->
                named.agencies().stream()
                        .map(one -> directory.label(one))
                        .sorted()
                        .collect(Collectors.joining(", "));
        };
    }
}
