package org.mashhuddle.service;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.core.AuthorityKeys;
import org.mashhuddle.service.core.HubKeys;
import org.mashhuddle.service.core.Ids;
import org.mashhuddle.service.core.UserKeys;
import org.mashhuddle.store.Database;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.durable.FormatHeader;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.store.hub.SigningStore;
import org.mashhuddle.vault.DataKey;
import org.mashhuddle.vault.FiveWords;
import org.mashhuddle.vault.KdfCost;
import org.mashhuddle.vault.Passphrase;
import org.mashhuddle.vault.signing.SealedKey;
import org.mashhuddle.vault.signing.SigningIdentity;
import org.mashhuddle.vault.slot.KeySlots;
import org.mashhuddle.vault.slot.RecoveryKey;

/// Makes a hub: its data key and slots, its database with the first lists, its authority under a
/// secret of its own, and the first user with a signing key of their own.
final class HubMaking {

    private final Clock clock;
    private final KdfCost cost;
    private final Ids ids;

    HubMaking(Clock clock, KdfCost cost) {
        this.clock = clock;
        this.cost = cost;
        this.ids = new Ids(clock);
    }

    /// A hub that was just made, open.
    ///
    /// @param recoveryKey printed; empty for a hub in memory
    /// @param authoritySecret the words that open the authority; empty for a hub in memory, where the
    ///   first user's passphrase does
    record Made(Database database, DataKey key, User user, String recoveryKey, String authoritySecret) {
        @Override
        public String toString() {
            return "Made[" + user.id() + "]";
        }
    }

    Made onDisk(HubLocation location, KeySlots slots, NewHub hub) throws IOException {
        DataKey key = DataKey.fresh();
        Beginning start = new Beginning(hub, ids.next(), first(hub), key);
        try (Passphrase passphrase = Passphrase.of(hub.passphrase())) {
            User user = start.user();
            slots.create(hub.profile().name(), key, UserKeys.holder(user), passphrase);
            try (RecoveryKey recovery = slots.makeRecoveryKey(key);
                    Passphrase secret = new FiveWords().next()) {
                FormatHeader.fresh(start.hubId(), clock.instant()).write(location.header());
                Database database = Database.create(location, HubKeys.ofStore(key), clock);
                fill(database, start, passphrase, secret, cost);
                return new Made(database, key, user, recovery.printed(), new String(secret.reveal()));
            }
        }
    }

    Made inMemory(NewHub hub) {
        DataKey key = DataKey.fresh();
        Beginning start = new Beginning(hub, ids.next(), first(hub), key);
        Database database = Database.inMemory(HubKeys.ofStore(key), clock);
        try (Passphrase passphrase = Passphrase.of(hub.passphrase())) {
            fill(database, start, passphrase, passphrase, KdfCost.IN_MEMORY);
        }
        return new Made(database, key, start.user(), "", "");
    }

    private User first(NewHub hub) {
        return new User(new UserId(ids.next()), hub.userName(), hub.roles(), false);
    }

    /// What a new database is filled from.
    private record Beginning(NewHub hub, UUID hubId, User user, DataKey key) {

        @Override
        public String toString() {
            return "Beginning[" + hubId + "]";
        }
    }

    private void fill(Database database, Beginning start, Passphrase passphrase, Passphrase secret, KdfCost cost) {
        database.write(start.user().actor(), AuditEvent.of("hub.create", start.hubId()), tx -> {
            tx.parties().keep(start.user());
            new HubSeeding(tx, ids).seed(start.hub().profile(), start.hub().agencies());
            trust(tx, start, passphrase, secret, cost);
            return start.hubId();
        });
    }

    /// Makes the authority, the first user's signing key, and its certificate.
    private void trust(Tx tx, Beginning start, Passphrase passphrase, Passphrase secret, KdfCost cost) {
        Instant now = clock.instant();
        HubProfile profile = start.hub().profile();
        UserId user = start.user().id();
        try (AuthorityKeys.Issuing authority =
                new AuthorityKeys(start.key(), cost).make(start.hubId(), profile, secret, now)) {
            SealedKey key = SigningIdentity.newKey(user.value(), passphrase, cost);
            byte[] certificate = authority.certify(profile, start.user(), key.beside(), now);
            SigningStore.AuthorityRow kept = authority.row();
            tx.signing().keep(kept);
            tx.signing().keep(user, new SigningStore.KeyRow(key.bytes(), certificate, Optional.of(kept.certificate())));
        }
    }
}
