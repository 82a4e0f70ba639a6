package org.mashhuddle.service.backups;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.service.core.HubKeys;
import org.mashhuddle.store.Database;
import org.mashhuddle.store.DatabaseRebuild;
import org.mashhuddle.store.RecordCount;
import org.mashhuddle.store.StoreKeys;
import org.mashhuddle.store.core.StoreFailure;
import org.mashhuddle.store.durable.BackupCopy;
import org.mashhuddle.store.durable.BackupFolder;
import org.mashhuddle.store.durable.BackupManifest;
import org.mashhuddle.store.durable.BackupProblem;
import org.mashhuddle.store.durable.DraftJournal;
import org.mashhuddle.store.durable.FileSteps;
import org.mashhuddle.store.durable.FormatHeader;
import org.mashhuddle.store.durable.HeaderCheck;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.store.governance.DestroyedList;
import org.mashhuddle.store.pages.HuddleFilePath;

/// Makes one verified copy of a hub that is open. The database file only grows while it is open, so
/// most of it is copied while people go on typing; they wait while its head and what was added since
/// are copied, which is short. Everything that is copied is enciphered already.
///
/// @param drafts what was typed and is not yet in the database
/// @param why it is made
record BackupMaker(
        Database database, HubLocation from, Optional<DraftJournal> drafts, BackupCheck check, BackupReason why) {

    private static final long SPARE = 4L << 20;

    /// As much of a file is wanted, at most, when its copy is written anew.
    private static final long QUICK = 1 << 20;

    /// How much is to be copied, and what there must be room for.
    long needed() throws IOException {
        return Files.size(from.database()) + SPARE;
    }

    /// Makes it, and gives it its name once it was verified.
    BackupCopy make(BackupFolder folder, Instant now, BackupProgress progress) throws IOException {
        FileSteps steps = check.steps();
        folder.clear(steps);
        progress.begin(BackupProgress.Step.COPYING, Files.size(from.database()));
        Path unfinished = folder.begin(now, Moment.LONDON, steps);
        try {
            BackupManifest manifest = copy(unfinished, now, steps, new FileSteps(progress::goingOn));
            progress.begin(BackupProgress.Step.CHECKING, manifest.size());
            BackupCopy copy = BackupCopy.write(unfinished, check.seal(manifest), steps);
            Optional<BackupProblem> problem = check.fresh(copy);
            if (problem.isPresent()) {
                throw new BackupFailure(
                        BackupTrouble.UNSOUND,
                        "The copy did not pass its check and was removed. "
                                + problem.get().sentence() + " Try again, or choose another folder.");
            }
            progress.begin(BackupProgress.Step.FINISHING, 0);
            keepDestroyed(unfinished, manifest, steps);
            return folder.finish(unfinished, steps);
        } catch (IOException | RuntimeException failed) {
            remove(unfinished);
            throw failed;
        }
    }

    /// Beside the copies: whoever restores one of them on another computer finds there what was
    /// destroyed after it was made.
    private void keepDestroyed(Path unfinished, BackupManifest manifest, FileSteps steps) throws IOException {
        if (Files.exists(from.destroyed())) {
            steps.write(DestroyedList.beside(unfinished, manifest.hub()), Files.readAllBytes(from.destroyed()));
        }
    }

    private static void remove(Path unfinished) {
        try {
            FileSteps.unwatched().deleteFolder(unfinished);
        } catch (IOException _) {
            // The disk is gone: what is left has no backup's name, and goes before the next is made.
        }
    }

    /// @param unpaused for what is done while the record is held
    private BackupManifest copy(Path to, Instant now, FileSteps steps, FileSteps unpaused) throws IOException {
        List<String> names = new ArrayList<>(List.of("hub.header", "hub.keys", "hub.mv.db"));
        if (drafts.isPresent()) {
            // Before the database: a text that is saved meanwhile is in both rather than in none.
            steps.write(to.resolve("hub.drafts"), drafts.get().bytes());
            names.add("hub.drafts");
        }
        RecordCount count = copyDatabase(to, steps, unpaused);
        steps.force(to.resolve("hub.mv.db"));
        makeSmall(to, steps);
        if (!(FormatHeader.check(to.resolve("hub.header")) instanceof HeaderCheck.Ours ours)) {
            throw new IOException("The hub's header could not be copied");
        }
        return new BackupManifest(
                ours.header().hub(),
                now.truncatedTo(ChronoUnit.SECONDS),
                count.entries(),
                count.rows(),
                BackupCopy.parts(to, names, steps),
                why.name(),
                "");
    }

    /// A copy that would mostly hold what was written over is written anew, where that is quick; one
    /// that would hold what was destroyed, always.
    private void makeSmall(Path to, FileSteps steps) throws IOException {
        try (StoreKeys keys = HubKeys.ofStore(check.key())) {
            DatabaseRebuild copied = new DatabaseRebuild(new HubLocation(to), keys, steps);
            if (Files.exists(from.owed()) || copied.isDue(QUICK)) {
                copied.makeInCopy();
            }
        } catch (StoreFailure _) {
            // The check that follows says what is wrong with the copy.
        }
    }

    private RecordCount copyDatabase(Path to, FileSteps steps, FileSteps unpaused) throws IOException {
        Path target = to.resolve("hub.mv.db");
        try {
            long[] settled = new long[1];
            database.whileStill(() -> settled[0] = size());
            steps.copy(from.database(), target, 0, settled[0]);
            return database.whileStill(() -> copyRest(to, target, settled[0], unpaused));
        } catch (UncheckedIOException failed) {
            if (failed.getCause() instanceof BackupProgress.Cancelled cancelled) {
                throw cancelled;
            }
            throw new IOException("The database could not be copied", failed);
        }
    }

    private long size() {
        try {
            return Files.size(from.database());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copyRest(Path to, Path target, long settled, FileSteps steps) {
        try {
            long now = size();
            if (now < settled) {
                throw new IOException("The database became shorter while it was copied");
            }
            steps.copy(from.database(), target, 0, Math.min(HuddleFilePath.HEAD, now));
            steps.copy(from.database(), target, settled, now);
            steps.write(to.resolve("hub.header"), Files.readAllBytes(from.header()));
            steps.write(to.resolve("hub.keys"), Files.readAllBytes(from.keys()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
