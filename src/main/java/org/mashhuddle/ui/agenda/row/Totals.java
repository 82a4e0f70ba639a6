package org.mashhuddle.ui.agenda.row;

import java.util.List;

/// The foot of an agenda: what is planned against the room.
///
/// @param available minutes until the room is gone
/// @param parts minutes of each section, in order
public record Totals(int items, int planned, int available, String roomUntil, String ends, List<Integer> parts) {

    /// Copies the parts.
    public Totals {
        parts = List.copyOf(parts);
    }

    public static Totals none() {
        return new Totals(0, 0, 1, "", "", List.of());
    }

    public int over() {
        return Math.max(0, planned - available);
    }
}
