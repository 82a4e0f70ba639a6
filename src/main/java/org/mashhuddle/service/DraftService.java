package org.mashhuddle.service;

import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.meeting.ItemId;
import org.mashhuddle.store.Deed;
import org.mashhuddle.store.durable.DraftJournal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Keeps what is being typed, on disk within a quarter of a second, until it is recorded
/// (`product.md`, rule 7).
public final class DraftService {

    private final Kit kit;
    private final Optional<DraftJournal> journal;
    private final Clock clock;

    /// @param journal none for the demo day, which leaves nothing on the disk
    public DraftService(Kit kit, Optional<DraftJournal> journal, Clock clock) {
        this.kit = kit;
        this.journal = journal;
        this.clock = clock;
    }

    /// Notes the whole text of a field as it now stands. Quick: for every keystroke.
    ///
    /// @param field its lasting name, such as `decision.because`
    /// @return the ticket to give to [#recorded] once this text is on record
    public long draft(ItemId item, String field, String text) {
        return journal.map(open -> open.append(item.value(), field, text, clock.instant()))
                .orElse(0L);
    }

    /// What was typed on an item and never recorded: field and text. Nothing where the item's
    /// subject is hidden from the viewer.
    public Map<String, String> of(Viewer viewer, ItemId item) {
        Allowed.toOpenRecords(viewer);
        boolean shown =
                kit.database()
                        .read(
                                viewer,
                                Deed.of("draft.view", item.value()),
                                tx -> BookReading.shows(tx, item));
        return shown ? found(item) : Map.of();
    }

    private Map<String, String> found(ItemId item) {
        Map<String, String> found = new HashMap<>();
        journal.ifPresent(
                open ->
                        open.latest()
                                .forEach(
                                        (place, draft) -> {
                                            if (place.item().equals(item.value())) {
                                                found.put(place.field(), draft.text());
                                            }
                                        }));
        return found;
    }

    /// Whether the disk refuses what is being typed: it is then only in memory.
    public boolean isFailing() {
        return journal.filter(DraftJournal::isFailing).isPresent();
    }

    /// Forgets everything up to this ticket: it is on record now.
    public void recorded(long ticket) {
        journal.ifPresent(
                open -> {
                    try {
                        open.empty(ticket);
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                });
    }
}
