package org.mashhuddle.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.service.backups.BackupCheck;
import org.mashhuddle.service.backups.BackupLine;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.service.backups.RestoreAnswer;
import org.mashhuddle.service.backups.RestoreChoice;
import org.mashhuddle.service.backups.restore.DestroyedSince;
import org.mashhuddle.service.backups.restore.EndedAccess;
import org.mashhuddle.service.core.HubKeys;
import org.mashhuddle.service.core.KnownUser;
import org.mashhuddle.store.StoreKeys;
import org.mashhuddle.store.audit.AuditTrailMac;
import org.mashhuddle.store.durable.BackupCopy;
import org.mashhuddle.store.durable.BackupFolder;
import org.mashhuddle.store.durable.BackupManifest;
import org.mashhuddle.store.durable.BackupMemory;
import org.mashhuddle.store.durable.BackupProblem;
import org.mashhuddle.store.durable.FileSteps;
import org.mashhuddle.store.durable.FormatHeader;
import org.mashhuddle.store.durable.HeaderCheck;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.store.durable.HubSwitch;
import org.mashhuddle.store.durable.OneProcess;
import org.mashhuddle.store.durable.ProcessLock;
import org.mashhuddle.store.durable.TrailAnchor;
import org.mashhuddle.store.governance.RestoreNote;
import org.mashhuddle.vault.Backoff;
import org.mashhuddle.vault.DataKey;
import org.mashhuddle.vault.KdfCost;
import org.mashhuddle.vault.Passphrase;
import org.mashhuddle.vault.slot.KeySlots;
import org.mashhuddle.vault.slot.RecoveryKey;
import org.mashhuddle.vault.slot.RecoveryReading;
import org.mashhuddle.vault.slot.UnlockResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts a verified copy in the place of a hub that is locked, damaged or gone. Whoever asks for it
/// unlocks the copy first. It is copied beside the hub, opened there and read from end to end, and
/// only then takes its place; the files before are moved aside and never removed.
public final class HubRestorer {

    private static final Logger LOG = LoggerFactory.getLogger(HubRestorer.class);
    private static final DateTimeFormatter ASIDE = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.UK);

    private static final String ENDED = "Your access to this hub ended after this backup was made. Nothing was changed."
            + " Somebody who can unlock the hub restores it, or the recovery key does.";

    private final HubLocation location;
    private final Clock clock;
    private final FileSteps.Watch cuts;

    HubRestorer(HubLocation location, Clock clock, FileSteps.Watch cuts) {
        this.location = location;
        this.clock = clock;
        this.cuts = cuts;
    }

    /// Finishes a restore that was cut short, unless another process is at it.
    static void finish(HubLocation location, Clock clock) {
        if (!HubSwitch.isUnfinished(location)) {
            return;
        }
        try {
            if (OneProcess.take(location.lock(), "MASH Huddle, finishing a restore", clock.instant(), Moment.LONDON)
                    instanceof ProcessLock.Held held) {
                try (OneProcess _ = held.process()) {
                    new HubSwitch(location, FileSteps.unwatched()).finish();
                }
            }
        } catch (IOException _) {
            // It stays unfinished, which whoever would open the hub is told.
        }
    }

    /// The folders of backups that were chosen on this computer: those that are there, for the newest copy may lie in
    /// either; the first where neither is.
    public List<Path> knownFolders() {
        BackupMemory memory = BackupMemory.of(location);
        Optional<Path> first = memory.first().folder();
        List<Path> there = Stream.concat(first.stream(), memory.second().folder().stream())
                .filter(Files::isDirectory)
                .toList();
        return there.isEmpty() ? first.stream().toList() : there;
    }

    /// The copies in a folder, the newest first.
    public List<RestoreChoice> choices(Path folder) {
        try {
            return new BackupFolder(folder).copies().stream().map(this::choice).toList();
        } catch (IOException gone) {
            return List.of();
        }
    }

    private RestoreChoice choice(BackupCopy copy) {
        KeySlots slots = slots(copy.location());
        try {
            List<KnownUser> users = slots.holders().stream()
                    .map(holder -> new KnownUser(new UserId(holder.user()), holder.name(), holder.role()))
                    .toList();
            return new RestoreChoice(BackupLine.of(copy), slots.hub(), users, lastWritten(), clock.instant());
        } catch (IOException unreadable) {
            BackupLine line = BackupLine.of(copy);
            String problem = line.problem().orElse(BackupProblem.KEYS_DIFFER.sentence());
            return new RestoreChoice(line.with(problem), "", List.of(), lastWritten(), clock.instant());
        }
    }

    private Optional<Instant> lastWritten() {
        try {
            return Optional.of(Files.getLastModifiedTime(location.database()).toInstant());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static KeySlots slots(HubLocation at) {
        return KeySlots.at(at.keys(), KdfCost.STANDARD);
    }

    /// Restores a copy for a user of it.
    ///
    /// @param passphrase the user's when the copy was made; wiped
    public RestoreAnswer restore(Path copy, UserId user, char[] passphrase, BackupProgress progress) {
        BackupCopy from = BackupCopy.in(copy);
        try (Passphrase typed = Passphrase.of(passphrase)) {
            return restore(
                    from,
                    Optional.of(user),
                    progress,
                    () -> slots(from.location()).unlock(user.value(), typed));
        }
    }

    /// Restores a copy by the printed recovery key of its hub.
    public RestoreAnswer restoreByRecoveryKey(Path copy, String typed, BackupProgress progress) {
        BackupCopy from = BackupCopy.in(copy);
        return switch (RecoveryKey.parse(typed)) {
            case RecoveryReading.Refused _ ->
                new RestoreAnswer.Refused("That is not a recovery key: it is 14 groups of four letters and digits.");
            case RecoveryReading.Read read ->
                restore(
                        from,
                        Optional.empty(),
                        progress,
                        () -> slots(from.location()).recover(read.key()));
        };
    }

    private interface Opening {
        UnlockResult open() throws IOException;
    }

    private RestoreAnswer restore(BackupCopy from, Optional<UserId> user, BackupProgress progress, Opening opening) {
        Optional<String> refused = refusal(from);
        if (refused.isPresent()) {
            return new RestoreAnswer.Refused(refused.get());
        }
        Backoff backoff = new Backoff(location.allTries());
        UserId who = user.orElse(new UserId(new java.util.UUID(0, 1)));
        try {
            if (!backoff.left(who.value(), clock.instant()).isZero()) {
                return new RestoreAnswer.Wrong(backoff.left(who.value(), clock.instant()));
            }
            return switch (opening.open()) {
                case UnlockResult.Opened opened -> {
                    backoff.succeeded(who.value());
                    try (DataKey key = opened.key()) {
                        EndedAccess ended = EndedAccess.since(slots(from.location()), slots(location), key);
                        yield ended.isOf(who.value())
                                ? new RestoreAnswer.Refused(ENDED)
                                : restore(from, user, key, progress);
                    }
                }
                case UnlockResult.Refused(org.mashhuddle.vault.slot.SlotRefusal why) -> refused(backoff, who, why);
            };
        } catch (BackupProgress.Cancelled cancelled) {
            return new RestoreAnswer.Refused("The restore was cancelled. Nothing was changed.");
        } catch (IOException failed) {
            return new RestoreAnswer.Refused(whatStands());
        }
    }

    private RestoreAnswer refused(Backoff backoff, UserId who, org.mashhuddle.vault.slot.SlotRefusal why)
            throws IOException {
        if (why != org.mashhuddle.vault.slot.SlotRefusal.WRONG_PASSPHRASE
                && why != org.mashhuddle.vault.slot.SlotRefusal.WRONG_RECOVERY_KEY) {
            return new RestoreAnswer.Refused(BackupProblem.KEYS_DIFFER.sentence());
        }
        backoff.failed(who.value(), clock.instant());
        return new RestoreAnswer.Wrong(backoff.left(who.value(), clock.instant()));
    }

    private String whatStands() {
        return HubSwitch.isUnfinished(location)
                ? HubLocation.HALF_RESTORED
                : "The backup could not be copied here: a disk refused, is full, or is gone. Nothing was changed.";
    }

    private Optional<String> refusal(BackupCopy from) {
        Optional<String> problem = from.problemAtAGlance().map(BackupProblem::sentence);
        if (problem.isPresent()) {
            return problem;
        }
        Optional<String> place = location.prepare().map(found -> found.sentence());
        return place.isPresent() || isOfThisHub(from)
                ? place
                : Optional.of("This backup is of another hub. It is not put in the place of the one in this folder:"
                        + " restore it in a folder of its own.");
    }

    /// Where the present header cannot be read, nothing speaks against it.
    private boolean isOfThisHub(BackupCopy from) {
        try {
            return !(FormatHeader.check(location.header()) instanceof HeaderCheck.Ours ours)
                    || from.manifest()
                            .map(BackupManifest::hub)
                            .filter(ours.header().hub()::equals)
                            .isPresent();
        } catch (IOException unreadable) {
            return true;
        }
    }

    private RestoreAnswer restore(BackupCopy from, Optional<UserId> user, DataKey key, BackupProgress progress)
            throws IOException {
        String who = "MASH Huddle, restoring a backup";
        return switch (OneProcess.take(location.lock(), who, clock.instant(), Moment.LONDON)) {
            case ProcessLock.Taken taken -> new RestoreAnswer.Refused(taken.sentence());
            case ProcessLock.Held held -> {
                try (OneProcess _ = held.process()) {
                    yield orNothing(from, user, key, progress);
                }
            }
        };
    }

    private RestoreAnswer orNothing(BackupCopy from, Optional<UserId> user, DataKey key, BackupProgress progress)
            throws IOException {
        try {
            return held(from, user, key, progress);
        } catch (IOException failed) {
            forgetWhatWasGathered();
            throw failed;
        }
    }

    /// It would keep a full disk full, for whoever works in the hub that stays.
    private void forgetWhatWasGathered() {
        try {
            new HubSwitch(location, FileSteps.unwatched()).forget();
        } catch (IOException _) {
            // The next restore takes it away first.
        }
    }

    private RestoreAnswer held(BackupCopy from, Optional<UserId> user, DataKey key, BackupProgress progress)
            throws IOException {
        FileSteps steps = new FileSteps(bytes -> {
            progress.before(bytes);
            cuts.before(bytes);
        });
        HubSwitch places = new HubSwitch(location, steps);
        BackupManifest manifest = from.manifest().orElseThrow();
        progress.begin(BackupProgress.Step.COPYING, manifest.size());
        Path gathered = places.gather();
        BackupCopy copied = from.bring(gathered, steps);
        progress.begin(BackupProgress.Step.CHECKING, manifest.size());
        List<TrailAnchor.Entry> last = new ArrayList<>();
        Optional<BackupProblem> problem = new BackupCheck(key, steps).earlier(copied, last::add);
        if (problem.isPresent()) {
            places.forget();
            return new RestoreAnswer.Refused("This backup did not pass its check. Nothing was changed. "
                    + problem.get().sentence() + " Choose another one.");
        }
        shutOut(slots(copied.location()), key);
        progress.begin(BackupProgress.Step.FINISHING, 0);
        String aside = HubSwitch.ASIDE + ASIDE.format(clock.instant().atZone(Moment.LONDON));
        RestoreNote note = note(from, manifest, user, aside, key);
        steps.write(gathered.resolve(RestoreNote.NAME), with(key, note::bytes));
        steps.delete(gathered.resolve(BackupManifest.NAME));
        int unknown = new DestroyedSince(location, from, key, clock, steps).gather();
        forgetWhatWasSeen(steps);
        places.make(aside);
        last.forEach(this::anchor);
        return restored(manifest, aside, unknown);
    }

    private RestoreNote note(
            BackupCopy from, BackupManifest manifest, Optional<UserId> user, String aside, DataKey key) {
        return new RestoreNote(
                from.name(), manifest.made(), user.map(UserId::value), clock.instant(), aside, lastWorkedIn(key));
    }

    private RestoreAnswer restored(BackupManifest manifest, String aside, int unknown) {
        boolean moved = Files.isDirectory(location.directory().resolve(aside));
        return new RestoreAnswer.Restored(manifest.made(), moved ? aside : "", unknown);
    }

    /// In what nobody has unlocked since it was restored there is nothing to undo.
    private Optional<Instant> lastWorkedIn(DataKey key) {
        return with(key, seals -> RestoreNote.of(location, seals)).isPresent() ? Optional.empty() : lastWritten();
    }

    private static <T> T with(DataKey key, Function<AuditTrailMac, T> done) {
        try (StoreKeys keys = HubKeys.ofStore(key);
                AuditTrailMac seals = new AuditTrailMac(keys.trail())) {
            return done.apply(seals);
        }
    }

    /// Nobody has unlocked it yet: an older file in its place is noticed all the same. Where it cannot be written, or a
    /// cut comes before, the first who unlocks anchors it.
    private void anchor(TrailAnchor.Entry last) {
        List<Path> all = Stream.concat(Stream.of(location.anchor()), location.witness().stream())
                .toList();
        for (Path place : all) {
            try {
                Files.createDirectories(place.toAbsolutePath().getParent());
                try (TrailAnchor anchor = TrailAnchor.at(place)) {
                    anchor.write(last);
                }
                location.keepToOwner();
            } catch (IOException full) {
                LOG.warn("An anchor could not be written after a restore");
            }
        }
    }

    private void shutOut(KeySlots restored, DataKey key) throws IOException {
        EndedAccess.since(restored, slots(location), key).shutOut(restored, key);
    }

    /// Before the change: a cut between the two opens the hub as it was.
    private void forgetWhatWasSeen(FileSteps steps) throws IOException {
        Optional<Path> witness = location.witness().filter(Files::exists);
        if (witness.isPresent()) {
            steps.delete(witness.get());
        }
    }
}
