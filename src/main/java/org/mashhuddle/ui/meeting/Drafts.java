package org.mashhuddle.ui.meeting;

import java.util.Map;
import java.util.Set;
import org.mashhuddle.domain.meeting.ItemId;

/// What is in the draft journal and not yet on record.
final class Drafts {

    private final Seat seat;
    private long newest;

    Drafts(Seat seat) {
        this.seat = seat;
    }

    /// Writes a text to the journal, as it now stands.
    void note(ItemId item, String field, String text) {
        newest = seat.session().services().drafts().draft(item, field, text);
    }

    /// The ticket of the newest text.
    long newest() {
        return newest;
    }

    /// Whether the disk refuses them.
    boolean isFailing() {
        return seat.session().services().drafts().isFailing();
    }

    /// What was typed on an item and never recorded.
    Map<String, String> of(ItemId item) {
        return seat.session().services().drafts().of(seat.actor().viewer(), item);
    }

    /// These fields of an item are on record as they stood at a ticket.
    void recorded(ItemId item, long upTo, Set<String> fields) {
        seat.session().services().drafts().recorded(item, upTo, fields);
    }

    /// Nobody wants what was typed into a field.
    void forget(ItemId item, String field) {
        recorded(item, Long.MAX_VALUE, Set.of(field));
    }
}
