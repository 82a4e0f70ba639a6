package org.mashhuddle.service.backups;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.BackupsKept;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.HubKeys;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.durable.BackupCopy;
import org.mashhuddle.store.durable.BackupFolder;
import org.mashhuddle.store.durable.BackupManifest;
import org.mashhuddle.store.durable.BackupMemory;
import org.mashhuddle.store.durable.BackupProblem;
import org.mashhuddle.store.durable.DraftJournal;
import org.mashhuddle.store.durable.FileSteps;
import org.mashhuddle.store.durable.FormatHeader;
import org.mashhuddle.store.durable.HeaderCheck;
import org.mashhuddle.store.durable.HubLocation;

/// Verified copies of an open hub, in a folder of choice. Making one is long work that holds the
/// record for moments only: call it beside the store's own thread.
public final class BackupService {

    private final ServiceContext kit;
    private final HubKeys keys;
    private final Optional<DraftJournal> drafts;
    private final HubLocation location;

    /// One for each open hub.
    ///
    /// @param drafts none for a hub in memory, which has nothing to copy
    public BackupService(ServiceContext kit, HubKeys keys, Optional<DraftJournal> drafts, HubLocation location) {
        this.kit = kit;
        this.keys = keys;
        this.drafts = drafts;
        this.location = location;
    }

    /// Which folder was chosen on this computer, and when the last backup was made.
    public BackupStatus standing() {
        BackupMemory memory = memory();
        return new BackupStatus(drafts.isPresent(), memory.folder(), memory.last());
    }

    private BackupMemory memory() {
        return drafts.isPresent() ? BackupMemory.of(location) : BackupMemory.none();
    }

    /// Whether a backup would hold something that the last one does not.
    public boolean isDue() {
        BackupMemory memory = memory();
        if (memory.folder().isEmpty()) {
            return false;
        }
        return entries() != memory.entries()
                || list().stream().noneMatch(line -> line.problem().isEmpty());
    }

    private long entries() {
        return kit.database().trail().entries(1).stream()
                .mapToLong(entry -> entry.seq())
                .findFirst()
                .orElse(0);
    }

    /// The copies of this hub in the chosen folder, the newest first. What cannot be read to be this
    /// hub's stands there too.
    public List<BackupLine> list() {
        return memory().folder().map(folder -> copies(new BackupFolder(folder))).orElse(List.of()).stream()
                .map(BackupLine::of)
                .toList();
    }

    private List<BackupCopy> copies(BackupFolder folder) {
        try {
            return folder.copies().stream()
                    .filter(copy -> copy.manifest()
                            .map(BackupManifest::hub)
                            .map(id -> hub().filter(id::equals).isPresent())
                            .orElse(true))
                    .toList();
        } catch (IOException gone) {
            return List.of();
        }
    }

    private Optional<UUID> hub() {
        try {
            return FormatHeader.check(location.header()) instanceof HeaderCheck.Ours ours
                    ? Optional.of(ours.header().hub())
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /// Chooses the folder, for this computer.
    public BackupStatus choose(Actor actor, Path folder) {
        Allowed.toAdminister(actor);
        mustBeKept();
        mustBeUsable(folder);
        BackupMemory before = memory();
        boolean same = before.folder().equals(Optional.of(folder));
        keep(new BackupMemory(
                Optional.of(folder.toAbsolutePath().normalize()),
                same ? before.last() : Optional.empty(),
                same ? before.entries() : 0));
        return kit.database().write(actor, AuditEvent.of("backup.folder"), _ -> standing());
    }

    private void mustBeKept() {
        if (drafts.isEmpty()) {
            throw new BackupFailure("The demonstration is held in memory: there is nothing to back up.");
        }
    }

    private void mustBeUsable(Path folder) {
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new BackupFailure("This folder is not there, or nothing may be written into it."
                    + " Put the stick in or connect the drive, or choose another folder.");
        }
        if (isInside(folder)) {
            throw new BackupFailure("This folder lies in the hub's own folder. What destroys the hub would destroy"
                    + " the backups too: choose another folder, best on another disk or a stick.");
        }
        if (Files.exists(folder.resolve(BackupManifest.NAME))) {
            throw new BackupFailure("This folder is a backup itself. Choose the folder it lies in.");
        }
    }

    private boolean isInside(Path folder) {
        try {
            return folder.toRealPath().startsWith(location.directory().toRealPath());
        } catch (IOException unreadable) {
            return true;
        }
    }

    /// Makes a verified backup in the chosen folder; what is kept no longer is removed after it.
    public BackupResult make(Actor actor, BackupProgress progress) {
        mustBeKept();
        Path folder = memory().folder()
                .orElseThrow(() -> new BackupFailure("No folder for backups is chosen. Choose one first."));
        return new UninterruptedThread(progress).call(() -> make(actor, folder, progress, true));
    }

    /// Makes one in another folder, and leaves what lies there.
    public BackupResult makeIn(Actor actor, Path folder, BackupProgress progress) {
        Allowed.toAdminister(actor);
        mustBeKept();
        return new UninterruptedThread(progress).call(() -> make(actor, folder, progress, false));
    }

    private BackupResult make(Actor actor, Path folder, BackupProgress progress, boolean chosen) {
        mustBeUsable(folder);
        BackupMaker making = new BackupMaker(
                kit.database(), location, drafts, new BackupCheck(keys.dataKey(), new FileSteps(progress)));
        try {
            mustHaveRoom(folder, making.needed());
            kit.database().write(actor, AuditEvent.of("backup.make"), _ -> actor);
            BackupCopy made = making.make(new BackupFolder(folder), kit.now(), progress);
            List<String> removed = chosen ? removeSurplus(actor, new BackupFolder(folder)) : List.of();
            if (chosen) {
                keep(new BackupMemory(Optional.of(folder), made.manifest().map(BackupManifest::made), entries()));
            }
            return new BackupResult(BackupLine.of(made), removed);
        } catch (BackupProgress.Cancelled cancelled) {
            throw new BackupFailure("The backup was cancelled. No copy was left.");
        } catch (IOException failed) {
            throw new BackupFailure("The backup could not be written: the disk refused, is full, or is gone."
                    + " Nothing half-made counts as a backup. Try again, or choose another folder.");
        }
    }

    /// How much is free is said with what is needed.
    private static void mustHaveRoom(Path folder, long needed) {
        try {
            FileStore disk = Files.getFileStore(folder);
            if (disk.getUsableSpace() < needed) {
                throw new BackupFailure("There is no room for a backup in this folder: it needs " + megabytes(needed)
                        + " MB, and " + megabytes(disk.getUsableSpace()) + " MB are free.");
            }
        } catch (IOException _) {
            // In a container a disk may not be known; a full one refuses while it is written to.
        }
    }

    static long megabytes(long bytes) {
        return (bytes + 999_999) / 1_000_000;
    }

    private List<String> removeSurplus(Actor actor, BackupFolder folder) throws IOException {
        List<BackupCopy> sound = copies(folder).stream()
                .filter(copy -> copy.problemAtAGlance().isEmpty())
                .toList();
        List<Instant> surplus = BackupsKept.surplus(
                sound.stream()
                        .flatMap(copy -> copy.manifest().stream())
                        .map(BackupManifest::made)
                        .toList(),
                kit.today());
        List<String> removed = new ArrayList<>();
        for (BackupCopy copy : sound) {
            if (surplus.contains(copy.manifest().orElseThrow().made())) {
                folder.remove(copy, FileSteps.unwatched());
                kit.database().write(actor, new AuditEvent("backup.remove", Optional.empty(), copy.name()), _ -> actor);
                removed.add(copy.name());
            }
        }
        return removed;
    }

    /// Opens a copy and reads it from end to end.
    ///
    /// @return why it is no backup that can be relied on; nothing when it is one
    public Optional<String> check(Viewer viewer, Path copy, BackupProgress progress) {
        return new UninterruptedThread(progress).call(() -> checked(viewer, copy, progress));
    }

    private Optional<String> checked(Viewer viewer, Path copy, BackupProgress progress) {
        BackupCopy found = BackupCopy.in(copy);
        progress.begin(BackupProgress.Step.CHECKING, BackupLine.of(found).size());
        kit.database().read(viewer, AuditEvent.of("backup.check"), _ -> viewer);
        try {
            return new BackupCheck(keys.dataKey(), new FileSteps(progress))
                    .earlier(found)
                    .map(BackupProblem::sentence);
        } catch (BackupProgress.Cancelled cancelled) {
            throw new BackupFailure("The check was cancelled.");
        } catch (IOException unreadable) {
            return Optional.of("It cannot be read: the disk refused, or is gone.");
        }
    }

    private void keep(BackupMemory memory) {
        try {
            memory.keep(location);
        } catch (IOException failed) {
            throw new BackupFailure("What was chosen could not be kept beside the hub: its disk refused.");
        }
    }
}
