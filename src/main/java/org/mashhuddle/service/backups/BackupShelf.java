package org.mashhuddle.service.backups;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.store.durable.BackupCopy;
import org.mashhuddle.store.durable.BackupFolder;
import org.mashhuddle.store.durable.BackupManifest;
import org.mashhuddle.store.durable.BackupProblem;
import org.mashhuddle.store.durable.FileSteps;
import org.mashhuddle.vault.KdfCost;
import org.mashhuddle.vault.slot.KeySlots;
import org.mashhuddle.vault.slot.SlotHolder;

/// The copies in the chosen folders: who can open each, removed or made anew.
record BackupShelf(BackupPlaces places) {

    private static final String KEYS = "hub.keys";

    /// The newest first; who can open a copy and not the hub is named with it.
    List<BackupLine> lines(List<WhichFolder> chosen) {
        Set<UUID> users =
                holders(places.location().keys()).stream().map(SlotHolder::user).collect(Collectors.toSet());
        List<BackupLine> lines = new ArrayList<>();
        for (WhichFolder which : chosen) {
            Path folder = which.of(places.memory()).folder().orElseThrow();
            for (BackupCopy copy : places.copies(folder)) {
                lines.add(BackupLine.of(copy).openingFor(gone(copy, users)));
            }
        }
        lines.sort(Comparator.comparing(BackupLine::name).reversed());
        return lines;
    }

    /// Where it cannot be read who unlocks the hub, nobody is said to be gone.
    private static List<String> gone(BackupCopy copy, Set<UUID> users) {
        return users.isEmpty()
                ? List.of()
                : holders(copy.location().keys()).stream()
                        .filter(holder -> !users.contains(holder.user()))
                        .map(SlotHolder::name)
                        .toList();
    }

    private static List<SlotHolder> holders(Path keys) {
        try {
            return KeySlots.at(keys, KdfCost.STANDARD).holders();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /// Deletes a copy, unless it is the only one.
    ///
    /// @return its name
    String remove(Path path) {
        BackupCopy copy = chosen(path);
        boolean isLast = places.chosen().stream()
                .flatMap(which -> which.of(places.memory()).folder().stream())
                .flatMap(folder -> places.copies(folder).stream())
                .filter(other -> !other.folder().equals(copy.folder()))
                .noneMatch(other -> other.problemAtAGlance().isEmpty());
        if (isLast) {
            throw new BackupFailure("This is the only backup there is. Make another one first.");
        }
        try {
            new BackupFolder(folderOf(copy)).remove(copy, FileSteps.unwatched());
        } catch (IOException refused) {
            throw unreachable();
        }
        return copy.name();
    }

    private static BackupFailure unreachable() {
        return new BackupFailure("The backup could not be changed: its disk refused, or is gone. Try again.");
    }

    private static Path folderOf(BackupCopy copy) {
        return Optional.ofNullable(copy.folder().getParent()).orElseThrow();
    }

    private BackupCopy chosen(Path path) {
        return places.chosen().stream()
                .flatMap(which -> which.of(places.memory()).folder().stream())
                .flatMap(folder -> places.copies(folder).stream())
                .filter(copy -> copy.folder().equals(path))
                .findFirst()
                .orElseThrow(() -> new BackupFailure("This backup is not in a folder that was chosen, or is gone."));
    }

    /// The old one goes once the new one was opened and read to the end; a cut in between leaves both.
    BackupLine remake(Path path, BackupCheck check, BackupProgress progress) {
        BackupCopy old = chosen(path);
        BackupFolder folder = new BackupFolder(folderOf(old));
        try {
            BackupManifest known = sound(old, check);
            folder.clear(check.steps());
            progress.begin(BackupProgress.Step.COPYING, known.size());
            Path unfinished = folder.begin(known.made(), Moment.LONDON, check.steps());
            BackupManifest made = copy(old, known, unfinished, check.steps());
            progress.begin(BackupProgress.Step.CHECKING, known.size());
            BackupCopy fresh = BackupCopy.write(unfinished, check.seal(made), check.steps());
            mustBeSound(check.earlier(fresh));
            progress.begin(BackupProgress.Step.FINISHING, 0);
            BackupCopy lasting = folder.finish(unfinished, check.steps());
            folder.remove(old, check.steps());
            return BackupLine.of(lasting);
        } catch (BackupProgress.Cancelled cancelled) {
            throw new BackupFailure("It was cancelled. The backup is as it was.");
        } catch (IOException refused) {
            throw unreachable();
        }
    }

    private static BackupManifest sound(BackupCopy old, BackupCheck check) throws IOException {
        mustBeSound(check.earlier(old));
        return old.manifest().orElseThrow();
    }

    private static void mustBeSound(Optional<BackupProblem> problem) {
        problem.ifPresent(why -> {
            throw new BackupFailure("This backup did not pass its check and was left as it is. " + why.sentence()
                    + " Remove it instead.");
        });
    }

    private BackupManifest copy(BackupCopy old, BackupManifest known, Path to, FileSteps steps) throws IOException {
        List<String> names =
                known.parts().stream().map(BackupManifest.Part::name).toList();
        for (BackupManifest.Part part : known.parts()) {
            Path from = part.name().equals(KEYS)
                    ? places.location().keys()
                    : old.folder().resolve(part.name());
            long length = java.nio.file.Files.size(from);
            steps.copy(from, to.resolve(part.name()), 0, length);
            steps.force(to.resolve(part.name()));
        }
        return new BackupManifest(
                known.hub(),
                known.made(),
                known.entries(),
                known.rows(),
                BackupCopy.parts(to, names, steps),
                known.why(),
                "");
    }
}
