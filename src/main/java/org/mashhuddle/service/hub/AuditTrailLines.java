package org.mashhuddle.service.hub;

import java.time.Instant;
import java.util.List;
import org.mashhuddle.domain.access.UserId;

/// Part of the trail, as this viewer may read it.
///
/// @param more whether there are older entries that are not shown
public record AuditTrailLines(List<Line> lines, boolean more) {

    /// Copies the list.
    public AuditTrailLines {
        lines = List.copyOf(lines);
    }

    /// One entry.
    ///
    /// @param deed the verb, as the words for it are kept
    /// @param about what it was about: its name where the viewer may know it, else its number;
    ///   empty for nothing in particular
    /// @param detail the reason that was given, where the viewer may read it
    /// @param withheld whether there is a reason that the viewer may not read
    public record Line(
            long number,
            Instant at,
            UserId by,
            String who,
            String deed,
            String about,
            String detail,
            boolean withheld) {

        @Override
        public String toString() {
            return "Line[" + number + "]";
        }
    }
}
