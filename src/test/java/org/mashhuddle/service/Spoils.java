package org.mashhuddle.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mashhuddle.document.signature.AMinutesFile;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.service.core.HubKeys;
import org.mashhuddle.store.Database;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.store.hub.SigningStore;
import org.mashhuddle.vault.DataKey;
import org.mashhuddle.vault.KdfCost;
import org.mashhuddle.vault.Passphrase;
import org.mashhuddle.vault.signing.Intruder;
import org.mashhuddle.vault.slot.KeySlots;
import org.mashhuddle.vault.slot.UnlockResult;

/// What lies in a hub for whoever knows one passphrase and has our own classes.
///
/// @param privateKeys those that open
/// @param roots certificates to put beside a forged one
record Spoils(List<byte[]> privateKeys, List<byte[]> roots) {

    private static final String CHAIR = "Anne Bennett";

    static Spoils of(HubLocation location, UserId user, String passphrase, Clock clock) throws IOException {
        try (Passphrase typed = Passphrase.of((CharSequence) passphrase)) {
            UnlockResult.Opened opened = (UnlockResult.Opened)
                    KeySlots.at(location.keys(), KdfCost.FLOOR).unlock(user.value(), typed);
            try (DataKey key = opened.key();
                    Database database = Database.open(location, HubKeys.ofStore(key), clock)) {
                return database.read(new Viewer(user, java.util.Set.of()), AuditEvent.of("attack"), tx -> {
                    SigningStore.AuthorityRow authority =
                            tx.signing().authority().orElseThrow();
                    List<byte[]> sealed = new ArrayList<>(List.of(authority.key(), authority.sealKey()));
                    tx.signing().keys().values().forEach(each -> sealed.add(each.wrapped()));
                    sealed.addAll(tx.signing().requests().values());
                    return new Spoils(
                            new Intruder(key, typed).privateKeys(sealed),
                            List.of(authority.certificate(), authority.sealCertificate()));
                });
            }
        }
    }

    /// Minutes signed in the chair's name by a key whose certificate each of those keys issued.
    List<byte[]> forgedMinutes(Instant at) {
        List<byte[]> files = new ArrayList<>();
        for (byte[] key : privateKeys) {
            for (byte[] root : roots) {
                files.add(AMinutesFile.signed(CHAIR, at, content -> {
                    try {
                        return Intruder.signedAsChair(CHAIR, key, root, content, at);
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                }));
            }
        }
        return files;
    }

    @Override
    public String toString() {
        return "Spoils";
    }
}
