package org.mashhuddle.service.backups;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mashhuddle.store.durable.BackupCopy;
import org.mashhuddle.store.durable.BackupFolder;
import org.mashhuddle.store.durable.BackupManifest;
import org.mashhuddle.store.durable.BackupMemory;
import org.mashhuddle.store.durable.FormatHeader;
import org.mashhuddle.store.durable.HeaderCheck;
import org.mashhuddle.store.durable.HubLocation;

/// The folders that a hub's backups go to: what is remembered of them, whether they can be used, and
/// which copies lie there.
///
/// @param location the hub's own
/// @param laidDown the first folder, where IT laid it down
record BackupPlaces(HubLocation location, Optional<Path> laidDown) {

    BackupPlaces(HubLocation location) {
        this(location, Optional.empty());
    }

    BackupMemory memory() {
        BackupMemory kept = BackupMemory.of(location);
        return laidDown.filter(folder -> !kept.first().folder().equals(laidDown))
                .map(folder -> new BackupMemory(
                        new BackupMemory.Folder(Optional.of(folder), Optional.empty(), 0, ""),
                        kept.second().folder().equals(laidDown) ? BackupMemory.Folder.none() : kept.second(),
                        kept.trial()))
                .orElse(kept);
    }

    synchronized void keep(WhichFolder which, BackupMemory.Folder folder) {
        try {
            which.put(memory(), folder).keep(location);
        } catch (IOException refused) {
            throw new BackupFailure("What was chosen could not be kept beside the hub: its disk refused.");
        }
    }

    /// Remembers what came of trying a restore.
    synchronized void keep(Instant at, RestoreTrial came) {
        String problem = switch (came) {
            case RestoreTrial.Sound _ -> "";
            case RestoreTrial.Unsound unsound -> unsound.sentence();
        };
        BackupLine line = came.backup();
        try {
            memory().with(new BackupMemory.Trial(at, line.name(), line.holding().children(), problem))
                    .keep(location);
        } catch (IOException refused) {
            throw new BackupFailure("What came of the trial could not be kept beside the hub: its disk refused.");
        }
    }

    /// Those that were chosen.
    List<WhichFolder> chosen() {
        BackupMemory memory = memory();
        return Stream.of(WhichFolder.values())
                .filter(each -> each.of(memory).folder().isPresent())
                .toList();
    }

    /// The copies of this hub in a folder, the newest first; what cannot be read to be this hub's too.
    List<BackupCopy> copies(Path folder) {
        Optional<UUID> hub = hub();
        try {
            return new BackupFolder(folder)
                    .copies().stream()
                            .filter(copy -> copy.manifest()
                                    .map(BackupManifest::hub)
                                    .map(id -> hub.filter(id::equals).isPresent())
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

    void mustBeUsable(Path folder) {
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new BackupFailure(
                    BackupTrouble.UNREACHABLE,
                    "This folder is not there, or nothing may be written into it."
                            + " Put the stick in or connect the drive, or choose another folder.");
        }
        if (isInside(folder)) {
            throw new BackupFailure(
                    BackupTrouble.UNSUITABLE,
                    "This folder lies in the hub's own folder. What destroys the hub would destroy"
                            + " the backups too: choose another folder, best on another disk or a stick.");
        }
        if (Files.exists(folder.resolve(BackupManifest.NAME))) {
            throw new BackupFailure(
                    BackupTrouble.UNSUITABLE, "This folder is a backup itself. Choose the folder it lies in.");
        }
    }

    private boolean isInside(Path folder) {
        try {
            return folder.toRealPath().startsWith(location.directory().toRealPath());
        } catch (IOException unreadable) {
            return true;
        }
    }

    /// How much is free is said with what is needed.
    static void mustHaveRoom(Path folder, long needed) {
        try {
            FileStore disk = Files.getFileStore(folder);
            if (disk.getUsableSpace() < needed) {
                throw new BackupFailure(
                        BackupTrouble.FULL,
                        "There is no room for a backup in this folder: it needs " + megabytes(needed) + " MB, and "
                                + disk.getUsableSpace() / 1_000_000 + " MB are free.");
            }
        } catch (IOException _) {
            // In a container a disk may not be known; a full one refuses while it is written to.
        }
    }

    private static long megabytes(long bytes) {
        return (bytes + 999_999) / 1_000_000;
    }
}
