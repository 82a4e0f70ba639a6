package org.mashhuddle.domain.governance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What will be destroyed with the cover of a meeting, for a person to read before it is.
///
/// @param parts how many there are of each
/// @param lastBackup when the newest backup was made: it will go on holding the cover
/// @param exports files of data that went out and hold it: nothing here reaches them
public record CoverPlan(
        CoverPastItsTime line,
        Map<DestructionPlan.Part, Integer> parts,
        Optional<Instant> lastBackup,
        List<DestructionPlan.Export> exports) {

    /// Copies the collections.
    public CoverPlan {
        parts = Map.copyOf(parts);
        exports = List.copyOf(exports);
    }

    /// How many there are of one.
    public int of(DestructionPlan.Part part) {
        return parts.getOrDefault(part, 0);
    }

    /// Whether it may be done now: a cover goes after every record of the meeting.
    public boolean mayBeDone() {
        return line.items() == 0 && line.held().isEmpty();
    }

    @Override
    public String toString() {
        return line.toString();
    }
}
