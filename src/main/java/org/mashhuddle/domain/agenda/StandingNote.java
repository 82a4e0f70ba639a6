package org.mashhuddle.domain.agenda;

import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.StandingItem;

/// A standing point of one meeting, and what was minuted of it; no child is named in it.
///
/// @param note empty where nothing was minuted
/// @param mark how far it may be shared
public record StandingNote(StandingItem item, String note, SharingMark mark) {

    /// In the minutes.
    public StandingNote(StandingItem item, String note) {
        this(item, note, SharingMark.usual());
    }

    /// What was minuted, with its mark.
    public MarkedText said() {
        return new MarkedText(note, mark);
    }

    private static final StandingItem CORRECTED = new StandingItem("Attendance corrected after the close", false);

    /// What the list of attendance was corrected to after the close.
    public static StandingNote corrected(String what) {
        return new StandingNote(CORRECTED, what);
    }

    /// Whether it says a correction; that is not minuted by hand.
    public boolean isCorrection() {
        return item.equals(CORRECTED);
    }

    /// What this reader may have of it.
    public StandingNote readBy(Reader reader) {
        return new StandingNote(item, said().asReadBy(reader), mark);
    }

    @Override
    public String toString() {
        return "StandingNote[withheld]";
    }
}
