package org.mashhuddle.domain.work;

import org.mashhuddle.domain.access.EntryOwner;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.SharingMark;

/// What somebody told the hub of an action.
///
/// @param words as said; empty where the event says it all
/// @param mark how far the words may be shared
public record Report(SaidBy said, String words, SharingMark mark) {

    /// The same, its words only where this reader may have them: they are the speaker's agency's.
    public Report readBy(Reader reader) {
        return mark.reaches(EntryOwner.of(said.agency()), reader) ? this : new Report(said, "", mark);
    }

    @Override
    public String toString() {
        return "Report[withheld]";
    }
}
