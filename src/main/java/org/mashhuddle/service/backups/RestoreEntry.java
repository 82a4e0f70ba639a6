package org.mashhuddle.service.backups;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.store.Database;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.store.durable.RestoreNote;

/// Brings into the trail of a restored hub that it was restored, from which copy, and by whom.
public record RestoreEntry(HubLocation location, Database database) {

    /// At each unlocking; there is something to write at the first after a restore.
    ///
    /// @param user who unlocks
    public void write(User user) throws IOException {
        Optional<RestoreNote> note = RestoreNote.of(location);
        if (note.isPresent()) {
            Optional<UUID> by = note.get().by();
            database.write(user.actor(), new AuditEvent("hub.restore", by, words(note.get())), _ -> user);
            RestoreNote.settle(location);
        }
    }

    private static String words(RestoreNote note) {
        return "From the backup %s, as the hub stood on %s; restored on %s %s. What lay in the folder before is in %s."
                .formatted(
                        note.backup(),
                        DateWords.dateTime(note.made()),
                        DateWords.dateTime(note.at()),
                        note.by().isPresent() ? "by passphrase" : "by the recovery key",
                        note.aside());
    }
}
