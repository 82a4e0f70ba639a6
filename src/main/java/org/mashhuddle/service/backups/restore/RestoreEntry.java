package org.mashhuddle.service.backups.restore;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.core.HubKeys;
import org.mashhuddle.store.Database;
import org.mashhuddle.store.StoreKeys;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.audit.AuditTrailMac;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.store.durable.HubSwitch;
import org.mashhuddle.store.governance.RestoreNote;
import org.mashhuddle.vault.DataKey;
import org.mashhuddle.vault.slot.KeySlots;
import org.mashhuddle.vault.slot.SlotHolder;

/// Brings into the trail of a restored hub that it was restored, from which copy, and by whom; and into the record
/// whose access ended since.
public record RestoreEntry(HubLocation location, Database database, DataKey key, KeySlots slots) {

    private static final String UNKNOWN = "A note of a restore lay in the hub’s folder that was not sealed with the"
        + " hub’s key, or is damaged: it is not known from which backup, when or by whom, nor whether there was one.";

    /// At each unlocking; there is something to write at the first after a restore.
    ///
    /// @param user who unlocks
    public void write(User user) throws IOException {
        if (RestoreNote.lies(location)) {
            deeds().forEach(deed -> database.write(user.actor(), deed, _ -> user));
            shutOut(user);
            RestoreNote.settle(location);
        }
        shutOutAside(user);
    }

    private List<AuditEvent> deeds() {
        try (StoreKeys keys = HubKeys.ofStore(key);
                AuditTrailMac seals = new AuditTrailMac(keys.trail())) {
            List<AuditEvent> told = RestoreNote.all(location, seals).stream()
                    .map(note -> new AuditEvent("hub.restore", note.by(), words(note)))
                    .toList();
            return told.isEmpty() ? List.of(new AuditEvent("hub.restore", Optional.empty(), UNKNOWN)) : told;
        }
    }

    /// Whoever is retired has no slot in what a restore moved aside either, also where a cut came between the two.
    private void shutOutAside(User by) throws IOException {
        Set<UUID> present = holders(slots);
        for (KeySlots aside : slots.aside(HubSwitch.ASIDE)) {
            if (aside.areSealedBy(key) && !present.containsAll(holders(aside))) {
                Set<UUID> retired = users(by).stream()
                        .filter(User::retired)
                        .map(one -> one.id().value())
                        .collect(Collectors.toSet());
                aside.removeWherePossible(key, retired);
            }
        }
    }

    private static Set<UUID> holders(KeySlots of) throws IOException {
        return of.holders().stream().map(SlotHolder::user).collect(Collectors.toSet());
    }

    private List<User> users(User by) {
        return database.read(
                by.actor().viewer(),
                AuditEvent.of("user.list"),
                tx -> tx.parties().directory().users());
    }

    /// Whoever lost their access after the backup has no slot any more ([EndedAccess]): the record says so too.
    private void shutOut(User by) throws IOException {
        Set<UUID> holders = holders(slots);
        List<User> ended = users(by).stream()
                .filter(one -> !one.retired() && !holders.contains(one.id().value()))
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
        return "From the backup %s, as the hub stood on %s; restored on %s %s.%s What lay in the folder before is in %s."
                .formatted(
                        note.backup(),
                        DateWords.dateTime(note.made()),
                        DateWords.dateTime(note.at()),
                        note.by().isPresent() ? "by passphrase" : "by the recovery key",
                        note.before()
                                .filter(last -> last.isAfter(note.made()))
                                .map(last -> " Undone is what was done from then to " + DateWords.dateTime(last) + ".")
                                .orElse(""),
                        note.aside());
    }
}
