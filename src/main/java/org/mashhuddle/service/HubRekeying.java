package org.mashhuddle.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.core.HubKeys;
import org.mashhuddle.store.CopiedRecord;
import org.mashhuddle.store.Database;
import org.mashhuddle.store.DatabaseFile;
import org.mashhuddle.store.DatabaseRebuild;
import org.mashhuddle.store.StoreKeys;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.core.StoreFailure;
import org.mashhuddle.store.durable.Draft;
import org.mashhuddle.store.durable.DraftJournal;
import org.mashhuddle.store.durable.FileSteps;
import org.mashhuddle.store.durable.FormatHeader;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.store.durable.HubSwitch;
import org.mashhuddle.store.durable.OneProcess;
import org.mashhuddle.store.durable.ProcessLock;
import org.mashhuddle.vault.Backoff;
import org.mashhuddle.vault.DataKey;
import org.mashhuddle.vault.KdfCost;
import org.mashhuddle.vault.Passphrase;
import org.mashhuddle.vault.Purpose;
import org.mashhuddle.vault.slot.KeySlots;
import org.mashhuddle.vault.slot.RecoveryKey;
import org.mashhuddle.vault.slot.SlotRefusal;
import org.mashhuddle.vault.slot.UnlockResult;

/// Gives a locked hub another data key while everybody but one administrator is away: somebody left,
/// and what they may have kept must open nothing that is here from now on. The whole hub is written
/// again beside itself, read from end to end, and then takes its own place at once; what was there
/// before is removed.
public final class HubRekeying {

    private static final String ASIDE = "before-new-key";
    private static final String UNKNOWN =
            "The hub could not be written again: a disk refused or is full, or the hub is damaged.";

    private final HubLocation location;
    private final Clock clock;
    private final KdfCost cost;
    private final FileSteps steps;

    HubRekeying(HubLocation location, Clock clock, KdfCost cost, FileSteps.Watch cuts) {
        this.location = location;
        this.clock = clock;
        this.cost = cost;
        this.steps = new FileSteps(cuts);
    }

    /// Removes what a cut after the change left of the hub under its old key.
    static void sweep(HubLocation location, Clock clock) {
        Path aside = location.directory().resolve(ASIDE);
        if (!Files.isDirectory(aside) || HubSwitch.isUnfinished(location)) {
            return;
        }
        try {
            if (OneProcess.take(location.lock(), "MASH Huddle, changing the key", clock.instant(), Moment.LONDON)
                    instanceof ProcessLock.Held held) {
                try (OneProcess _ = held.process()) {
                    FileSteps.unwatched().deleteFolder(aside);
                }
            }
        } catch (IOException _) {
            // It stays there; whoever comes next tries again.
        }
    }

    /// Changes the key.
    ///
    /// @param passphrase the administrator's; wiped
    public RekeyAnswer rekey(UserId administrator, char[] passphrase) {
        try (Passphrase typed = Passphrase.of(passphrase)) {
            Optional<String> trouble = location.trouble();
            if (trouble.isPresent()) {
                return new RekeyAnswer.Refused(trouble.get());
            }
            return switch (OneProcess.take(
                    location.lock(), "MASH Huddle, changing the key", clock.instant(), Moment.LONDON)) {
                case ProcessLock.Taken taken -> new RekeyAnswer.Refused(taken.sentence());
                case ProcessLock.Held held -> {
                    try (OneProcess _ = held.process()) {
                        yield unlocked(administrator, typed);
                    }
                }
            };
        } catch (StoreFailure damaged) {
            return refused(damaged.sentence());
        } catch (IOException failed) {
            return refused("");
        }
    }

    /// @param known what is the matter with the hub; empty where that is not known
    private RekeyAnswer refused(String known) {
        if (HubSwitch.isUnfinished(location)) {
            return new RekeyAnswer.Refused(HubLocation.HALF_RESTORED);
        }
        return new RekeyAnswer.Refused((known.isEmpty() ? UNKNOWN : known) + " Nothing was changed.");
    }

    private KeySlots slots(Path at) {
        return KeySlots.at(at, cost);
    }

    private RekeyAnswer unlocked(UserId user, Passphrase typed) throws IOException {
        Backoff backoff = new Backoff(location.allTries());
        if (!backoff.left(user.value(), clock.instant()).isZero()) {
            return new RekeyAnswer.Wrong(backoff.left(user.value(), clock.instant()));
        }
        return switch (slots(location.keys()).unlock(user.value(), typed)) {
            case UnlockResult.Opened(DataKey old) -> {
                backoff.succeeded(user.value());
                try (old) {
                    yield changed(user, old);
                }
            }
            case UnlockResult.Refused(SlotRefusal why)
            when why == SlotRefusal.WRONG_PASSPHRASE -> {
                backoff.failed(user.value(), clock.instant());
                yield new RekeyAnswer.Wrong(backoff.left(user.value(), clock.instant()));
            }
            case UnlockResult.Refused _ ->
                new RekeyAnswer.Refused("The key file beside the hub cannot be used. Nothing was changed.");
        };
    }

    private RekeyAnswer changed(UserId user, DataKey old) throws IOException {
        int waiting = slots(location.keys()).withoutBox().size();
        if (waiting > 0) {
            return new RekeyAnswer.Refused("Users who have not unlocked since the program was updated would be shut"
                    + " out: " + waiting + ". They unlock once first, or are retired.");
        }
        if (!noted(user, old)) {
            return new RekeyAnswer.Refused("Only an administrator changes the key of the hub.");
        }
        HubSwitch places = new HubSwitch(location, steps);
        try (DataKey fresh = DataKey.fresh()) {
            Path gathered = places.gather();
            gather(gathered, old, fresh);
            Optional<String> recovery = recoveryKey(gathered, fresh);
            if (!holds(new HubLocation(gathered), fresh)) {
                places.forget();
                return new RekeyAnswer.Refused(
                        "The hub under its new key did not pass its check. Nothing was changed.");
            }
            places.make(ASIDE);
            steps.deleteFolder(location.directory().resolve(ASIDE));
            return new RekeyAnswer.Done(slots(location.keys()).holders().size(), recovery);
        }
    }

    /// Writes it into the trail, for an administrator.
    private boolean noted(UserId id, DataKey old) throws IOException {
        try (StoreKeys keys = HubKeys.ofStore(old);
                Database database = Database.open(location, keys, clock)) {
            Actor nobody = new Actor(id, Set.of());
            Optional<User> user = database.read(
                    nobody.viewer(),
                    AuditEvent.of("user.list"),
                    tx -> tx.parties().directory().users().stream()
                            .filter(each -> each.id().equals(id) && !each.retired())
                            .findFirst());
            boolean may = user.filter(each -> each.actor().administers()).isPresent();
            if (may) {
                DatabaseRebuild.sweep(location, steps); // under the old key
                database.write(nobody, AuditEvent.of("hub.rekey"), _ -> id);
            }
            return may;
        }
    }

    private void gather(Path to, DataKey old, DataKey fresh) throws IOException {
        HubLocation copy = new HubLocation(to);
        slots(location.keys()).handOver(old, fresh, copy.keys());
        copy(location.database(), copy.database());
        copy(location.anchor(), copy.anchor());
        FormatHeader.upgrade(location.header());
        copy(location.header(), copy.header());
        try (StoreKeys before = HubKeys.ofStore(old);
                StoreKeys after = HubKeys.ofStore(fresh)) {
            new DatabaseFile(copy, before).sealAnew(after);
        }
        steps.force(copy.database());
        drafts(copy, old, fresh);
    }

    private void copy(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            steps.copy(from, to, 0, Files.size(from));
            steps.force(to);
        }
    }

    /// What was typed and not yet saved.
    private void drafts(HubLocation copy, DataKey old, DataKey fresh) throws IOException {
        byte[] before = old.derive(Purpose.JOURNAL);
        byte[] after = fresh.derive(Purpose.JOURNAL);
        try (DraftJournal from = DraftJournal.open(location.drafts(), before, _ -> {});
                DraftJournal to = DraftJournal.open(copy.drafts(), after, _ -> {})) {
            for (Draft draft : from.latest().values()) {
                to.append(draft.item(), draft.field(), draft.text(), draft.at());
            }
            to.flush();
        } finally {
            Arrays.fill(before, (byte) 0);
            Arrays.fill(after, (byte) 0);
        }
    }

    private Optional<String> recoveryKey(Path gathered, DataKey fresh) throws IOException {
        KeySlots made = slots(gathered.resolve(location.keys().getFileName()));
        if (made.hasBoxedRecoveryKey()) {
            return Optional.empty();
        }
        try (RecoveryKey printed = made.makeRecoveryKey(fresh)) {
            return Optional.of(printed.printed());
        }
    }

    private boolean holds(HubLocation copy, DataKey fresh) throws IOException {
        try (StoreKeys keys = HubKeys.ofStore(fresh)) {
            return slots(copy.keys()).areSealedBy(fresh)
                    && CopiedRecord.read(copy, keys, true).trail().holds();
        }
    }
}
