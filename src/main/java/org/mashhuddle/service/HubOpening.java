package org.mashhuddle.service;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.backups.BackupBeforeUpdate;
import org.mashhuddle.service.backups.restore.RestoreEntry;
import org.mashhuddle.service.core.HubKeys;
import org.mashhuddle.service.core.OpenHub;
import org.mashhuddle.service.core.TypedTexts;
import org.mashhuddle.service.core.UserKeys;
import org.mashhuddle.service.governance.DestroyedAgain;
import org.mashhuddle.store.Database;
import org.mashhuddle.store.DatabaseRebuild;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.core.StoreFailure;
import org.mashhuddle.store.durable.DraftJournal;
import org.mashhuddle.store.durable.FileSteps;
import org.mashhuddle.store.durable.FormatHeader;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.store.durable.OneProcess;
import org.mashhuddle.store.durable.ProcessLock;
import org.mashhuddle.store.hub.SigningStore;
import org.mashhuddle.vault.DataKey;
import org.mashhuddle.vault.KdfCost;
import org.mashhuddle.vault.Passphrase;
import org.mashhuddle.vault.Purpose;
import org.mashhuddle.vault.slot.KeySlots;

/// Opens a hub with its key in hand, for a user.
final class HubOpening {

    private static final long TURN = Duration.ofHours(1).toMillis();
    private static final String NOT_WRITABLE = "The hub's folder cannot be written to, so it cannot be known whether"
            + " somebody else has the hub open. Nothing was opened and nothing was changed. Ask whoever looks after"
            + " this computer to let you write in that folder.";

    private final HubLocation location;
    private final Clock clock;
    private final KdfCost cost;
    private final KeySlots slots;
    private final Function<OpenHub, Session> sessions;

    HubOpening(HubLocation location, Clock clock, KdfCost cost, KeySlots slots, Function<OpenHub, Session> sessions) {
        this.location = location;
        this.clock = clock;
        this.cost = cost;
        this.slots = slots;
        this.sessions = sessions;
    }

    /// How the key came to hand.
    enum Way {
        /// By the user's passphrase.
        PASSPHRASE("hub.unlock"),
        /// By the recovery key; the passphrase is a new one.
        RECOVERY_KEY("hub.recover");

        private final String deed;

        Way(String deed) {
            this.deed = deed;
        }
    }

    /// Opens the hub as this user.
    ///
    /// @param passphrase the user's from now on
    /// @param key taken over
    UnlockAnswer open(UserId id, DataKey key, Way way, Passphrase passphrase) throws IOException {
        OneProcess held;
        try {
            held = hold(name(id));
        } catch (HubTrouble taken) {
            key.close();
            return new UnlockAnswer.Unusable(String.valueOf(taken.getMessage()));
        } catch (IOException _) {
            key.close();
            return new UnlockAnswer.Unusable(NOT_WRITABLE);
        }
        try {
            return open(id, key, way, passphrase, held);
        } catch (StoreFailure damaged) {
            held.close();
            key.close();
            return new UnlockAnswer.Unusable(sentence(damaged));
        } catch (IOException failed) {
            held.close();
            key.close();
            throw failed;
        }
    }

    private static String sentence(StoreFailure damaged) {
        return damaged.sentence().isEmpty()
                ? "The hub's database cannot be opened: it is damaged, or not the one of this"
                        + " hub. Nothing was changed. Restore the newest backup, on the Unlock page or with"
                        + " huddle restore."
                        + " Error "
                        + damaged.code()
                        + "."
                : damaged.sentence()
                        + " Nothing is shown of it, and nothing was changed. Restore the newest"
                        + " backup, on the Unlock page or with huddle restore.";
    }

    private UnlockAnswer open(UserId id, DataKey key, Way way, Passphrase passphrase, OneProcess held)
            throws IOException {
        Database database = Database.open(
                location, HubKeys.ofStore(key), clock, new BackupBeforeUpdate(location, key, clock)::make);
        OptionalLong altered;
        Optional<User> user;
        try {
            altered = looked(() -> database.trail().atOpening(clock.millis() / TURN));
            user = user(database, id, way);
            removeEarlierFile();
        } catch (StoreFailure damaged) {
            database.close();
            throw damaged;
        }
        Optional<String> trouble = trouble(user, way);
        if (user.isEmpty() || trouble.isPresent()) {
            database.close();
            held.close();
            key.close();
            return new UnlockAnswer.Unusable(trouble.orElseThrow());
        }
        try {
            Optional<UnlockAnswer.SigningToDo> toDo =
                    withRoom(database, way, () -> settled(database, key, user.get(), way, passphrase));
            return new UnlockAnswer.Opened(session(database, key, user.get(), Optional.of(held)), altered, toDo);
        } catch (StoreFailure | IOException unsettled) {
            // Open, it would be in the way of whoever tries again in the same window.
            database.close();
            throw unsettled;
        }
    }

    /// The hub was opened: what a rebuild replaced is wanted no more.
    private void removeEarlierFile() {
        try {
            DatabaseRebuild.sweep(location, FileSteps.unwatched());
        } catch (IOException _) {
            // It stays there; the next unlocking tries again.
        }
    }

    /// Where the disk has become full since it was tried, the record is open for reading now: what only
    /// looks is asked again.
    private static OptionalLong looked(Supplier<OptionalLong> look) {
        try {
            return look.get();
        } catch (StoreFailure full) {
            if (!full.isUnwritten()) {
                throw full;
            }
            return look.get();
        }
    }

    private interface Settling {
        Optional<UnlockAnswer.SigningToDo> settle() throws IOException;
    }

    /// What could not be written is written at the next unlocking.
    private static Optional<UnlockAnswer.SigningToDo> withRoom(Database database, Way way, Settling settling)
            throws IOException {
        try {
            if (database.writes()) {
                return settling.settle();
            }
        } catch (StoreFailure full) {
            if (!full.isUnwritten() || way == Way.RECOVERY_KEY) {
                throw full;
            }
        }
        return Optional.of(UnlockAnswer.SigningToDo.MAKE_ROOM);
    }

    /// What is written at each unlocking.
    private Optional<UnlockAnswer.SigningToDo> settled(
            Database database, DataKey key, User user, Way way, Passphrase passphrase) throws IOException {
        new RestoreEntry(location, database, key, slots).write(user);
        new DestroyedAgain(location, database, key, clock).apply(user);
        new FailedUnlocks(location.allRefused()).tell(database, user.id());
        FormatHeader.upgrade(location.header()); // before the first byte that an older program cannot read
        slots.forgetEarlier(key);
        return new OwnKeys(database, new UserKeys(key, Optional.of(slots), cost), user)
                .atUnlocking(way == Way.RECOVERY_KEY, passphrase);
    }

    /// On a full disk the unlocking is written into the trail as soon as there is room.
    private Optional<User> user(Database database, UserId id, Way way) throws IOException {
        SigningStore.SlotsRow beside = UserKeys.row(slots.writing());
        try {
            return entered(database, id, way, beside);
        } catch (StoreFailure full) {
            if (!full.isUnwritten() || way == Way.RECOVERY_KEY) {
                throw full;
            }
            return database.read(new Actor(id, Set.of()).viewer(), AuditEvent.of(way.deed, id.value()), tx -> {
                mustNotBeEarlier(tx, beside);
                return present(tx, id);
            });
        }
    }

    private static Optional<User> present(Tx tx, UserId id) {
        return tx.parties().directory().users().stream()
                .filter(each -> each.id().equals(id) && !each.retired())
                .findFirst();
    }

    private static Optional<User> entered(Database database, UserId id, Way way, SigningStore.SlotsRow beside) {
        return database.write(new Actor(id, Set.of()), AuditEvent.of(way.deed, id.value()), tx -> {
            mustNotBeEarlier(tx, beside);
            if (!tx.signing().slots().equals(Optional.of(beside))) {
                tx.signing().keep(beside);
            }
            return present(tx, id);
        });
    }

    private static void mustNotBeEarlier(Tx tx, SigningStore.SlotsRow beside) {
        Optional<SigningStore.SlotsRow> known = tx.signing().slots();
        if (known.filter(beside::isBefore).isPresent()) {
            throw StoreFailure.damaged(
                    "An earlier key file",
                    "The key file beside the hub is an earlier one, from before the last change of who can unlock it.");
        }
    }

    private static Optional<String> trouble(Optional<User> user, Way way) {
        if (user.isEmpty()) {
            return Optional.of("This user is no longer a user of the hub.");
        }
        return way == Way.RECOVERY_KEY && !user.get().actor().administers()
                ? Optional.of("The recovery key lets an administrator in, who can then give others a new"
                        + " passphrase. Pick an administrator.")
                : Optional.empty();
    }

    /// An open hub.
    ///
    /// @param held nothing for a hub in memory
    Session session(Database database, DataKey key, User user, Optional<OneProcess> held) throws IOException {
        return sessions.apply(opened(database, key, user, held));
    }

    /// A hub in memory, which is locked and unlocked without being lost.
    MemoryHub inMemory(HubMaking.Made made) throws IOException {
        return new MemoryHub(opened(made.database(), made.key(), made.user(), Optional.empty()), sessions);
    }

    private OpenHub opened(Database database, DataKey key, User user, Optional<OneProcess> held) throws IOException {
        Optional<DraftJournal> drafts = held.isPresent() ? Optional.of(journal(key)) : Optional.empty();
        if (held.isPresent()) {
            location.keepToOwner();
        }
        HubKeys keys = new HubKeys(key);
        List<AutoCloseable> closing = new ArrayList<>();
        drafts.ifPresent(closing::add);
        closing.add(database);
        held.ifPresent(_ -> closing.add(new RebuildAtClose(location, key, user.id(), clock)));
        closing.add(keys);
        held.ifPresent(closing::add);
        HubProfile profile = database.read(
                user.actor().viewer(), AuditEvent.of("hub.open"), tx -> tx.hub().profile());
        UserKeys users = new UserKeys(key, held.map(_ -> slots), cost);
        return new OpenHub(database, keys, users, new TypedTexts(drafts), user, profile, closing);
    }

    private DraftJournal journal(DataKey key) throws IOException {
        byte[] journalKey = key.derive(Purpose.JOURNAL);
        try {
            return DraftJournal.open(location.drafts(), journalKey, _ -> {});
        } finally {
            Arrays.fill(journalKey, (byte) 0);
        }
    }

    /// Takes the hub for this process.
    ///
    /// @throws HubTrouble when another one has it
    OneProcess hold(String who) throws IOException {
        return switch (OneProcess.take(location.lock(), who, clock.instant(), Moment.LONDON)) {
            case ProcessLock.Held held -> held.process();
            case ProcessLock.Taken taken -> throw new HubTrouble(taken.sentence());
        };
    }

    private String name(UserId id) throws IOException {
        return slots.holders().stream()
                .filter(holder -> holder.user().equals(id.value()))
                .map(holder -> holder.name())
                .findFirst()
                .orElse("another user");
    }
}
