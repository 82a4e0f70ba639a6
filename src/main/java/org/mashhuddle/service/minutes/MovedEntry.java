package org.mashhuddle.service.minutes;

import java.time.Instant;
import java.util.List;
import org.mashhuddle.domain.paper.IssuedPaper;

/// An entry that stood under the wrong child: what was sealed and logged, and which papers are out with
/// it, each as the register has it now.
///
/// @param entry its id where it stood
/// @param sealedTo the last version that is sealed
/// @param named the users to whom those versions are sealed, by name
/// @param reportBy until when the Information Commissioner is to be told, where a risk is likely
/// @param decided whether the data protection officer has decided
public record MovedEntry(
        String entry,
        int sealedTo,
        Instant at,
        List<String> named,
        Instant reportBy,
        boolean decided,
        List<IssuedPaper> papers) {
    public MovedEntry {
        named = List.copyOf(named);
        papers = List.copyOf(papers);
    }

    @Override
    public String toString() {
        return "MovedEntry[" + at + "]";
    }
}
