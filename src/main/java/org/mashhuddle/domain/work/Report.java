package org.mashhuddle.domain.work;

import org.mashhuddle.domain.access.SharingMark;

/// What somebody told the hub of an action.
///
/// @param words as said; empty where the event says it all
/// @param mark how far the words may be shared
public record Report(SaidBy said, String words, SharingMark mark) {
    @Override
    public String toString() {
        return "Report[withheld]";
    }
}
