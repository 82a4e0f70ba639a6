package org.mashhuddle.ui.meeting.discussion;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Comparator;
import java.util.List;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.Meeting;

/// Who sits in the room for an agency.
///
/// @param name empty when nobody does
/// @param said the name, or when they left, or that nobody came
public record Speaker(String name, String said, boolean here) {

    /// Nobody is known.
    public static Speaker nobody() {
        return new Speaker("", "", true);
    }

    /// Who sits there for an agency now.
    public static Speaker of(Meeting meeting, AgencyId agency) {
        List<Attendance> theirs = meeting.attendance().stream()
                .filter(one -> one.agency().equals(agency))
                .filter(one -> one.status().countsForQuorum())
                .toList();
        return theirs.stream()
                .filter(Attendance::isHere)
                .findFirst()
                .map(one -> new Speaker(one.name(), one.name(), true))
                .orElseGet(() -> theirs.stream()
                        .flatMap(one -> one.leftAt().stream())
                        .max(Comparator.naturalOrder())
                        .map(at -> absent("meeting.left", DateWords.time(at)))
                        .orElseGet(() -> absent("meeting.not-here", "")));
    }

    /// Who of an agency is in the room now, in the order of the list.
    public static List<String> here(Meeting meeting, AgencyId agency) {
        return meeting.attendance().stream()
                .filter(one -> one.agency().equals(agency))
                .filter(one -> one.status().countsForQuorum() && one.isHere())
                .map(Attendance::name)
                .toList();
    }

    private static Speaker absent(String key, String at) {
        return new Speaker("", words(key, at), false);
    }

    @Override
    public String toString() {
        return "Speaker[here=" + here + "]";
    }
}
