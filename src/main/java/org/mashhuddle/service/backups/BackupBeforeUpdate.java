package org.mashhuddle.service.backups;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.service.core.HubKeys;
import org.mashhuddle.store.CopiedRecord;
import org.mashhuddle.store.StoreKeys;
import org.mashhuddle.store.core.StoreFailure;
import org.mashhuddle.store.durable.BackupCopy;
import org.mashhuddle.store.durable.BackupFolder;
import org.mashhuddle.store.durable.BackupManifest;
import org.mashhuddle.store.durable.BackupMemory;
import org.mashhuddle.store.durable.BackupProblem;
import org.mashhuddle.store.durable.FileSteps;
import org.mashhuddle.store.durable.FormatHeader;
import org.mashhuddle.store.durable.HeaderCheck;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.vault.DataKey;

/// A hub that an earlier program kept is backed up as it is, before its tables are changed. It is
/// not open to anybody then. A folder that cannot be used is remembered and stops nothing: the
/// change itself is made on a copy, and the file before it is kept beside.
///
/// @param key the hub's
public record BackupBeforeUpdate(HubLocation location, DataKey key, Clock clock) {

    /// Makes one in each folder that was chosen.
    public void make() {
        BackupPlaces places = new BackupPlaces(location);
        for (WhichFolder which : places.chosen()) {
            BackupMemory.Folder known = which.of(places.memory());
            try {
                Path folder = known.folder().orElseThrow();
                places.mustBeUsable(folder);
                BackupPlaces.mustHaveRoom(folder, Files.size(location.database()));
                BackupManifest made = copy(new BackupFolder(folder));
                places.keep(
                        which, new BackupMemory.Folder(known.folder(), Optional.of(made.made()), made.entries(), ""));
            } catch (BackupFailure failed) {
                places.keep(
                        which,
                        known.with(
                                failed.trouble().orElse(BackupTrouble.REFUSED).name()));
            } catch (IOException | StoreFailure failed) {
                places.keep(which, known.with(BackupTrouble.REFUSED.name()));
            }
        }
    }

    private BackupManifest copy(BackupFolder folder) throws IOException {
        FileSteps steps = FileSteps.unwatched();
        folder.clear(steps);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Path unfinished = folder.begin(now, Moment.LONDON, steps);
        List<String> names = new ArrayList<>(List.of("hub.header", "hub.keys", "hub.mv.db"));
        if (Files.exists(location.drafts())) {
            names.add("hub.drafts");
        }
        for (String name : names) {
            Path from = location.directory().resolve(name);
            steps.copy(from, unfinished.resolve(name), 0, Files.size(from));
            steps.force(unfinished.resolve(name));
        }
        BackupCheck check = new BackupCheck(key, steps);
        BackupManifest manifest = manifest(unfinished, now, BackupCopy.parts(unfinished, names, steps));
        BackupCopy copy = BackupCopy.write(unfinished, check.seal(manifest), steps);
        Optional<BackupProblem> problem = check.earlier(copy);
        if (problem.isPresent()) {
            steps.deleteFolder(unfinished);
            throw new BackupFailure(BackupTrouble.UNSOUND, problem.get().sentence());
        }
        return folder.finish(unfinished, steps).manifest().orElseThrow();
    }

    private BackupManifest manifest(Path unfinished, Instant now, List<BackupManifest.Part> parts) throws IOException {
        return new BackupManifest(hub(), now, entries(unfinished), Map.of(), parts, BackupReason.UPDATE.name(), "");
    }

    private java.util.UUID hub() throws IOException {
        if (FormatHeader.check(location.header()) instanceof HeaderCheck.Ours ours) {
            return ours.header().hub();
        }
        throw new IOException("The hub's header could not be read");
    }

    private long entries(Path copy) {
        try (StoreKeys keys = HubKeys.ofStore(key)) {
            return CopiedRecord.read(new HubLocation(copy), keys, true).trail().count();
        }
    }
}
