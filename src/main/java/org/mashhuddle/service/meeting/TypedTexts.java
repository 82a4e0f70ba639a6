package org.mashhuddle.service.meeting;

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
/// the disk, in memory until it is locked.
final class TypedTexts {

    private final Optional<DraftJournal> journal;
    private final Map<Draft.Place, Draft> memory = new HashMap<>();
    private long ticket;

    TypedTexts(Optional<DraftJournal> journal) {
        this.journal = journal;
    }

    long add(UUID about, String field, String text, Instant at) {
        return journal.map(open -> open.append(about, field, text, at))
                .orElseGet(() -> remember(about, field, text, at));
    }

    private synchronized long remember(UUID about, String field, String text, Instant at) {
        Draft draft = new Draft(about, field, text, at, ++ticket);
        memory.put(draft.place(), draft);
        return ticket;
    }

    Collection<Draft> latest() {
        return journal.map(open -> open.latest().values()).orElseGet(this::remembered);
    }

    private synchronized Collection<Draft> remembered() {
        return List.copyOf(memory.values());
    }

    boolean isFailing() {
        return journal.filter(DraftJournal::isFailing).isPresent();
    }

    void forget(Predicate<? super Draft> settled) {
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
}
