package org.mashhuddle.ui.children;

import static org.mashhuddle.ui.kit.Messages.words;

import java.util.stream.Collectors;
import org.mashhuddle.domain.access.TravelMark;
import org.mashhuddle.domain.party.Directory;

/// Says how far words may travel: "This meeting only", "Health, education".
final class MarkWords {

    private MarkWords() {}

    static String of(TravelMark mark, Directory directory) {
        return switch (mark) {
            case TravelMark.ThisMeetingOnly _ -> words("meeting.mark.meeting");
            case TravelMark.MayBeShared _ -> words("meeting.mark.shared");
            case TravelMark.MayReachFamily _ -> words("meeting.mark.family");
            case TravelMark.NamedAgencies named ->
                named.agencies().stream()
                        .map(one -> directory.label(one))
                        .sorted()
                        .collect(Collectors.joining(", "));
        };
    }
}
