package org.mashhuddle.service.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.mashhuddle.store.durable.Draft;
import org.mashhuddle.store.durable.DraftJournal;

/// What is being typed: in the hub's journal on the disk; for the demo day, which leaves nothing on
/// the disk, in memory until that ends. One for all of a hub's users: what one left half typed in an item is there
/// for whoever takes the minutes over.
public final class TypedTexts {

    private final Optional<DraftJournal> journal;
    private final Map<Draft.Place, Draft> memory = new HashMap<>();
    private long ticket;

    /// @param journal none for the demo day
    public TypedTexts(Optional<DraftJournal> journal) {
        this.journal = journal;
    }

    /// The journal on the disk, where there is one.
    public Optional<DraftJournal> journal() {
        return journal;
    }

    /// Notes the whole text of a field.
    ///
    /// @return its ticket, which counts up
    public long add(UUID about, String field, String text, Instant at) {
        return journal.map(open -> open.append(about, field, text, at))
                .orElseGet(() -> remember(about, field, text, at));
    }

    private synchronized long remember(UUID about, String field, String text, Instant at) {
        Draft draft = new Draft(about, field, text, at, ++ticket);
        memory.put(draft.place(), draft);
        return ticket;
    }

    /// The last text of each field.
    public Collection<Draft> latest() {
        return journal.map(open -> open.latest().values()).orElseGet(this::remembered);
    }

    private synchronized Collection<Draft> remembered() {
        return List.copyOf(memory.values());
    }

    /// Whether the disk refuses what is being typed.
    public boolean isFailing() {
        return journal.filter(DraftJournal::isFailing).isPresent();
    }

    /// What is on record, or not wanted, goes.
    public void forget(Predicate<? super Draft> settled) {
        try {
            if (journal.isPresent()) {
                journal.get().forget(settled);
            } else {
                forgetInMemory(settled);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private synchronized void forgetInMemory(Predicate<? super Draft> settled) {
        memory.values().removeIf(settled);
    }

    @Override
    public String toString() {
        return "TypedTexts";
    }
}
