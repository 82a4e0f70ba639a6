package org.mashhuddle.ui.meeting.discussion;

import java.util.Set;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.service.meeting.TypedInItem;

/// What is in the draft journal and not yet on record.
public final class Drafts {

    private final MeetingWorkspace seat;
    private long newest;

    public Drafts(MeetingWorkspace seat) {
        this.seat = seat;
    }

    /// Writes a text to the journal, as it now stands.
    public void note(ItemId item, String field, String text) {
        newest = seat.session().services().drafts().draft(item, field, text);
    }

    /// The ticket of the newest text.
    public long newest() {
        return newest;
    }

    /// Whether the disk refuses them.
    boolean isFailing() {
        return seat.session().services().drafts().isFailing();
    }

    /// What was typed on an item and never recorded.
    public TypedInItem of(ItemId item) {
        return seat.actor().writes()
                ? seat.session().services().drafts().of(seat.actor().viewer(), item)
                : TypedInItem.nothing();
    }

    /// These fields of an item are on record as they stood at a ticket.
    public void recorded(ItemId item, long upTo, Set<String> fields) {
        seat.session().services().drafts().recorded(item, upTo, fields);
    }

    /// Nobody wants what was typed into a field.
    public void forget(ItemId item, String field) {
        recorded(item, Long.MAX_VALUE, Set.of(field));
    }
}
