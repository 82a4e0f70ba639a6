package org.mashhuddle.service.backups;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.store.Database;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.store.durable.RestoreNote;
import org.mashhuddle.vault.slot.KeySlots;
import org.mashhuddle.vault.slot.SlotHolder;

/// Brings into the trail of a restored hub that it was restored, from which copy, and by whom; and into the record
/// whose access ended since.
public record RestoreEntry(HubLocation location, Database database, KeySlots slots) {

    /// At each unlocking; there is something to write at the first after a restore.
    ///
    /// @param user who unlocks
    public void write(User user) throws IOException {
        Optional<RestoreNote> note = RestoreNote.of(location);
        if (note.isPresent()) {
            Optional<UUID> by = note.get().by();
            database.write(user.actor(), new AuditEvent("hub.restore", by, words(note.get())), _ -> user);
            shutOut(user);
            RestoreNote.settle(location);
        }
    }

    /// Whoever lost their access after the backup has no slot any more ([EndedAccess]): the record says so too.
    private void shutOut(User by) throws IOException {
        Set<UUID> holders = slots.holders().stream().map(SlotHolder::user).collect(Collectors.toSet());
        List<User> ended =
                database
                        .read(
                                by.actor().viewer(),
                                AuditEvent.of("user.list"),
                                tx -> tx.parties().directory().users())
                        .stream()
                        .filter(one ->
                                !one.retired() && !holders.contains(one.id().value()))
                        .toList();
        for (User one : ended) {
            AuditEvent deed = new AuditEvent(
                    "user.retire", Optional.of(one.id().value()), "Access ended after the backup that was restored");
            database.write(by.actor(), deed, tx -> {
                User retired = new User(one.id(), one.name(), one.roles(), true);
                tx.parties().keep(retired);
                return retired;
            });
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
