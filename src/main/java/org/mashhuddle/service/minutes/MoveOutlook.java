package org.mashhuddle.service.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mashhuddle.domain.paper.IssuedPaper;

/// What moving an entry to the right child will do, before it is done.
///
/// @param toIsThere whether the right child is an item of the meeting
/// @param sealedTo the last version that will be sealed
/// @param named to whom, by name
/// @param files titles of those that go with the entry, which its agency attached to that item
/// @param papers those that are out with the entry
/// @param reportBy until when the Information Commissioner is to be told, where a risk is likely
/// @param back the day of the agenda that both are to be decided on again
public record MoveOutlook(
        boolean toIsThere,
        int sealedTo,
        List<String> named,
        List<String> files,
        List<IssuedPaper> papers,
        Instant reportBy,
        LocalDate back) {
    public MoveOutlook {
        named = List.copyOf(named);
        files = List.copyOf(files);
        papers = List.copyOf(papers);
    }

    @Override
    public String toString() {
        return "MoveOutlook[" + sealedTo + "]";
    }
}
