package org.mashhuddle.service.backups;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.service.core.HubKeys;
import org.mashhuddle.store.Database;
import org.mashhuddle.store.StoreKeys;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.audit.AuditTrailEntry;
import org.mashhuddle.store.core.StoreFailure;
import org.mashhuddle.store.durable.BackupCopy;
import org.mashhuddle.store.durable.BackupManifest;
import org.mashhuddle.store.durable.BackupProblem;
import org.mashhuddle.store.durable.FileSteps;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.vault.DataKey;
import org.mashhuddle.vault.KdfCost;
import org.mashhuddle.vault.slot.KeySlots;

/// Where a restore is tried: a folder of its own on the hub's disk, empty before and gone after. A
/// copy is brought there and opened as it would be in the hub's place, as enciphered as it lies in
/// its folder; the hub itself goes on.
///
/// @param hub the hub's own folder
record TrialRoom(HubLocation hub) {

    private static final String NAME = "restore-trial";

    private Path room() {
        return hub.directory().resolve(NAME);
    }

    /// Removes what a trial left that was cut short.
    void clear() {
        try (Stream<Path> left = Files.exists(room()) ? Files.walk(room()) : Stream.empty()) {
            for (Path each : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException refused) {
            throw new BackupFailure("What was brought for the trial could not be removed: the disk refused."
                    + " It lies in the folder restore-trial inside the hub's own folder; delete that folder.");
        }
    }

    /// The same where nobody waits for it: what a disk refuses stays until the next trial.
    void forget() {
        try {
            clear();
        } catch (BackupFailure _) {
            // It is enciphered, and whoever tries a restore is told.
        }
    }

    /// Opens a copy here and tells what is in it.
    RestoreTrial tried(BackupCopy copy, Viewer viewer, DataKey key, Instant now, BackupProgress progress)
            throws IOException {
        BackupLine line = BackupLine.of(copy);
        clear();
        BackupPlaces.mustHaveRoom(hub.directory(), 2 * line.size());
        FileSteps steps = new FileSteps(progress);
        try {
            steps.makeFolder(room());
            progress.begin(BackupProgress.Step.COPYING, line.size());
            Optional<BackupProblem> glance = copy.problemAtAGlance();
            if (glance.isPresent()) {
                return new RestoreTrial.Unsound(line, glance.get().sentence());
            }
            BackupCopy brought = copy.bring(room(), steps);
            progress.begin(BackupProgress.Step.CHECKING, line.size());
            Optional<BackupProblem> problem = new BackupCheck(key, steps).earlier(brought);
            if (problem.isPresent()) {
                return new RestoreTrial.Unsound(line, problem.get().sentence());
            }
            steps.delete(room().resolve(BackupManifest.NAME));
            return opened(line, viewer, key, now);
        } catch (StoreFailure refused) {
            return new RestoreTrial.Unsound(line, BackupProblem.DATABASE_DAMAGED.sentence());
        } finally {
            clear();
        }
    }

    /// As the first who unlocks it would: an earlier program's tables are changed here too.
    private RestoreTrial opened(BackupLine line, Viewer viewer, DataKey key, Instant now) throws IOException {
        HubLocation place = new HubLocation(room());
        try (StoreKeys keys = HubKeys.ofStore(key);
                Database database = Database.open(place, keys, Clock.fixed(now, ZoneOffset.UTC))) {
            List<AuditTrailEntry> last = database.trail().entries(1);
            return database.readForTheRecord(
                    viewer,
                    AuditEvent.of("backup.try"),
                    tx -> new RestoreTrial.Sound(
                            line,
                            last.stream().map(AuditTrailEntry::at).findFirst().orElse(Instant.EPOCH),
                            lastDay(tx.meetings().all()),
                            tx.actions().open().size(),
                            users(place)));
        }
    }

    private static Optional<LocalDate> lastDay(List<Meeting> meetings) {
        return meetings.stream().map(Meeting::heldOn).max(Comparator.naturalOrder());
    }

    private static int users(HubLocation place) {
        try {
            return KeySlots.at(place.keys(), KdfCost.STANDARD).holders().size();
        } catch (IOException unreadable) {
            return 0;
        }
    }
}
