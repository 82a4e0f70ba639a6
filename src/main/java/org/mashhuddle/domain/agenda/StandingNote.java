package org.mashhuddle.domain.agenda;

import org.mashhuddle.domain.hub.StandingItem;

/// A standing point of one meeting, and what was minuted of it; every agency reads it, no child is
/// named in it.
///
/// @param note empty where nothing was minuted
public record StandingNote(StandingItem item, String note) {

    @Override
    public String toString() {
        return "StandingNote[withheld]";
    }
}
