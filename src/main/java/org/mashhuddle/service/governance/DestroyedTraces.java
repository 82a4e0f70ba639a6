package org.mashhuddle.service.governance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashhuddle.domain.governance.Destruction;
import org.mashhuddle.service.backups.BackupService;
import org.mashhuddle.service.core.HubKeys;
import org.mashhuddle.store.StoreKeys;
import org.mashhuddle.store.audit.AuditTrailMac;
import org.mashhuddle.store.durable.Draft;
import org.mashhuddle.store.durable.DraftJournal;
import org.mashhuddle.store.durable.FileSteps;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.store.governance.DestroyedList;

/// What lies outside the database when a record is destroyed: the journal of what is typed, the file
/// that must be written anew, the list beside the hub, and the backups.
///
/// @param drafts none for a hub in memory, which has no files
record DestroyedTraces(HubKeys keys, Optional<DraftJournal> drafts, HubLocation location, BackupService backups) {

    /// When the newest backup was made: it goes on holding what is destroyed now.
    Optional<Instant> lastBackup() {
        return backups.standing().last();
    }

    /// The file is to be written anew. Before the record is destroyed: a cut in between costs a
    /// rebuild for nothing, the other way round the rows would stay on the disk.
    void owe() {
        if (drafts.isPresent()) {
            io(() -> FileSteps.unwatched().write(location.owed(), new byte[0]));
        }
    }

    /// Lists what is destroyed, and forgets what was typed about it.
    void settle(Destruction done, Set<String> sources, Set<UUID> ids, List<String> words) {
        drafts.ifPresent(journal -> io(() -> {
            list(List.of(done), sources);
            journal.forget(draft -> ids.contains(draft.item()) || names(draft, words));
        }));
    }

    private void list(Collection<Destruction> done, Set<String> sources) throws IOException {
        try (StoreKeys store = HubKeys.ofStore(keys.dataKey());
                AuditTrailMac seals = new AuditTrailMac(store.trail())) {
            new DestroyedList(location.destroyed(), seals).add(done, sources);
        }
    }

    private static boolean names(Draft draft, List<String> words) {
        String text = draft.text().toLowerCase(Locale.UK);
        return words.stream().anyMatch(word -> text.contains(word.toLowerCase(Locale.UK)));
    }

    private interface Step {
        void take() throws IOException;
    }

    private static void io(Step step) {
        try {
            step.take();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Override
    public String toString() {
        return "DestroyedTraces";
    }
}
