package org.mashhuddle.ui.meeting;

import org.mashhuddle.domain.meeting.ItemId;

import java.util.HashMap;
import java.util.Map;

/// What is in the draft journal and not yet on record. The journal forgets from its oldest end, so
/// it is told only what nothing older stands in the way of.
final class Drafts {

    private record Field(ItemId item, String name) {}

    private final Seat seat;
    private final Map<Field, Long> open = new HashMap<>();
    private long newest;

    Drafts(Seat seat) {
        this.seat = seat;
    }

    /// Writes a text to the journal, as it now stands.
    void note(ItemId item, String field, String text) {
        newest = seat.session().services().drafts().draft(item, field, text);
        open.put(new Field(item, field), newest);
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

    /// All fields of an item up to a ticket are on record, but for the quick line.
    void recorded(ItemId item, long upTo) {
        open.entrySet()
                .removeIf(
                        each ->
                                each.getKey().item().equals(item)
                                        && !each.getKey().name().equals("quick")
                                        && each.getValue() <= upTo);
        forget(upTo);
    }

    /// One field is on record, or empty.
    void recorded(ItemId item, String field) {
        if (open.remove(new Field(item, field)) != null) {
            forget(newest);
        }
    }

    private void forget(long upTo) {
        long oldest = open.values().stream().mapToLong(Long::longValue).min().orElse(upTo + 1);
        seat.session().services().drafts().recorded(Math.min(upTo, oldest - 1));
    }
}
