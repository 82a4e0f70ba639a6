package org.mashhuddle.domain.agenda;

import org.mashhuddle.domain.hub.StandingItem;

/// A standing point of one meeting, and what was minuted of it; every agency reads it, no child is
/// named in it.
///
/// @param note empty where nothing was minuted
public record StandingNote(StandingItem item, String note) {

    private static final StandingItem CORRECTED = new StandingItem("Attendance corrected after the close", false);

    /// What the list of attendance was corrected to after the close.
    public static StandingNote corrected(String what) {
        return new StandingNote(CORRECTED, what);
    }

    /// Whether it says a correction; that is not minuted by hand.
    public boolean isCorrection() {
        return item.equals(CORRECTED);
    }

    @Override
    public String toString() {
        return "StandingNote[withheld]";
    }
}
