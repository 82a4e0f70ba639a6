package org.mashhuddle.service.backups;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.hub.BackupsKept;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.audit.AuditTrailEntry;
import org.mashhuddle.store.audit.AuditTrailQuery;
import org.mashhuddle.store.durable.BackupCopy;
import org.mashhuddle.store.durable.BackupFolder;
import org.mashhuddle.store.durable.BackupManifest;
import org.mashhuddle.store.durable.BackupMemory;
import org.mashhuddle.store.durable.FileSteps;

/// One round of backups: a verified copy in each folder that is to get one, what is kept no longer
/// removed, and remembered of each folder how far it holds the record. A folder that cannot be used
/// does not stop the other.
///
/// @param making makes one copy
record BackupRound(ServiceContext kit, BackupPlaces places, BackupMaker making, BackupProgress progress) {

    private static final Set<String> CHOSEN = Set.of("backup.folder");
    private static final int ALL = 10_000;

    /// What a round writes into the trail itself is no change that asks for another round.
    private static final class Own {
        private final List<BackupLine> made = new ArrayList<>();
        private final List<String> removed = new ArrayList<>();
        private final Map<Path, BackupFailure> failed = new LinkedHashMap<>();
        private final Map<WhichFolder, Long> held = new EnumMap<>(WhichFolder.class);
    }

    /// @param now which folders get a copy
    BackupResult make(Actor actor, List<WhichFolder> now) {
        Own own = new Own();
        long before = entries();
        for (WhichFolder which : WhichFolder.values()) {
            BackupMemory.Folder known = which.of(places.memory());
            if (!now.contains(which)
                    && known.entries() == before
                    && known.folder().isPresent()) {
                own.held.put(which, before);
            }
        }
        for (WhichFolder which : now) {
            one(actor, which, own);
        }
        if (own.made.isEmpty() && !own.failed.isEmpty() && own.held.isEmpty()) {
            throw own.failed.values().iterator().next();
        }
        return new BackupResult(
                own.made,
                own.removed,
                own.failed.entrySet().stream()
                        .map(each -> each.getKey() + ": " + each.getValue().sentence())
                        .toList());
    }

    private long entries() {
        return kit.database().trail().entries(1).stream()
                .mapToLong(entry -> entry.seq())
                .findFirst()
                .orElse(0);
    }

    private void one(Actor actor, WhichFolder which, Own own) {
        Path folder = which.of(places.memory()).folder().orElseThrow();
        try {
            mustBeChosen(folder);
            BackupCopy copy = copy(actor, folder, own);
            BackupManifest manifest = copy.manifest().orElseThrow();
            own.made.add(BackupLine.of(copy));
            own.held.put(which, manifest.entries());
            places.keep(
                    which,
                    new BackupMemory.Folder(Optional.of(folder), Optional.of(manifest.made()), manifest.entries(), ""));
            removeSurplus(actor, folder, own);
        } catch (BackupFailure failed) {
            failed.trouble().ifPresentOrElse(why -> remember(which, why), () -> {
                throw failed;
            });
            own.failed.put(folder, failed);
        } catch (IOException unremoved) {
            own.failed.put(folder, new BackupFailure("An older backup could not be removed: the disk refused."));
        } finally {
            remember(own);
        }
    }

    /// Where copies go is remembered in plain text beside the hub, for the door; the trail knows who chose it. An
    /// earlier program did not write there which folder it was.
    private void mustBeChosen(Path folder) {
        List<String> chosen = kit.database().trail().entries(AuditTrailQuery.latest(CHOSEN, ALL)).stream()
                .map(AuditTrailEntry::reason)
                .toList();
        boolean known = chosen.contains(folder.toString())
                || places.laidDown().filter(folder::equals).isPresent();
        boolean wasNotSaid = !chosen.isEmpty() && chosen.stream().allMatch(String::isEmpty);
        if (!known && !wasNotSaid) {
            throw new BackupFailure(
                    BackupTrouble.NOT_CHOSEN,
                    "This folder was not chosen in this program: what is remembered of it was changed from outside, or"
                            + " an older copy of the hub was restored. Choose the folder again.");
        }
    }

    private void remember(WhichFolder which, BackupTrouble why) {
        places.keep(which, which.of(places.memory()).with(why.name()));
    }

    private void remember(Own own) {
        own.held.forEach((which, entries) -> {
            BackupMemory.Folder known = which.of(places.memory());
            places.keep(which, new BackupMemory.Folder(known.folder(), known.last(), entries, known.trouble()));
        });
    }

    /// Makes it, whoever holds the record being told before.
    BackupCopy copy(Actor actor, Path folder) {
        return copy(actor, folder, new Own());
    }

    private BackupCopy copy(Actor actor, Path folder, Own own) {
        places.mustBeUsable(folder);
        try {
            BackupPlaces.mustHaveRoom(folder, making.needed());
            write(actor, AuditEvent.of("backup.make"), own);
            return making.make(new BackupFolder(folder), kit.now(), progress);
        } catch (BackupProgress.Cancelled cancelled) {
            throw new BackupFailure("The backup was cancelled. No copy was left.");
        } catch (IOException failed) {
            throw new BackupFailure(
                    Files.isDirectory(folder) ? BackupTrouble.REFUSED : BackupTrouble.UNREACHABLE,
                    "The backup could not be written: the disk refused, is full, or is gone."
                            + " Nothing half-made counts as a backup. Try again, or choose another folder.");
        }
    }

    private void write(Actor actor, AuditEvent event, Own own) {
        kit.database().write(actor, event, _ -> actor);
        own.held.replaceAll((_, entries) -> entries + 1);
    }

    private void removeSurplus(Actor actor, Path in, Own own) throws IOException {
        BackupFolder folder = new BackupFolder(in);
        List<BackupCopy> sound = places.copies(in).stream()
                .filter(copy -> copy.problemAtAGlance().isEmpty())
                .toList();
        List<Instant> surplus = BackupsKept.surplus(
                sound.stream()
                        .flatMap(copy -> copy.manifest().stream())
                        .map(BackupManifest::made)
                        .toList(),
                kit.today());
        for (BackupCopy copy : sound) {
            // Where the clock was set back, the one just made looks like the oldest.
            boolean justMade = own.made.stream().anyMatch(line -> line.name().equals(copy.name()));
            if (!justMade && surplus.contains(copy.manifest().orElseThrow().made())) {
                folder.remove(copy, FileSteps.unwatched());
                write(actor, new AuditEvent("backup.remove", Optional.empty(), copy.name()), own);
                own.removed.add(copy.name());
            }
        }
    }
}
