package org.mashhuddle.store.durable;

import java.time.Instant;
import java.util.UUID;

/// The last text typed into one field of one agenda item, not yet in the database.
///
/// @param item the agenda item (or whatever carries the field)
/// @param field the field's lasting name, such as `rationale`
/// @param text the whole text as it stood
/// @param at when it was typed
/// @param ticket counts up through one run of the program; [DraftJournal#empty(long)] takes it
public record Draft(UUID item, String field, String text, Instant at, long ticket) {

    /// Where a draft belongs.
    public record Place(UUID item, String field) {}

    /// Where this one belongs.
    public Place place() {
        return new Place(item, field);
    }

    @Override
    public String toString() {
        return "Draft of " + item;
    }
}
