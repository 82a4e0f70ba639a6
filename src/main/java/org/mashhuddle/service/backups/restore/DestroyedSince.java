package org.mashhuddle.service.backups.restore;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.service.backups.BackupCheck;
import org.mashhuddle.service.core.HubKeys;
import org.mashhuddle.store.CopiedRecord;
import org.mashhuddle.store.StoreKeys;
import org.mashhuddle.store.audit.AuditTrailMac;
import org.mashhuddle.store.core.StoreFailure;
import org.mashhuddle.store.durable.BackupCopy;
import org.mashhuddle.store.durable.BackupFolder;
import org.mashhuddle.store.durable.BackupManifest;
import org.mashhuddle.store.durable.FileSteps;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.store.governance.DestroyedList;
import org.mashhuddle.vault.DataKey;

/// What was destroyed since a copy was made, before it takes the hub's place. The list beside the hub and the one
/// beside the copies can be removed by whoever may write there; the database that lies there and the later copies know
/// it too, and the manifest of each copy is sealed and says how many there were.
///
/// @param from the copy that is to be restored
public record DestroyedSince(HubLocation location, BackupCopy from, DataKey key, Clock clock, FileSteps steps) {

    private static final String COUNTED = "destruction";

    /// Brings all of it into the list beside the hub.
    ///
    /// @return how many records are known to have been destroyed, and not which
    public int gather() throws IOException {
        BackupManifest manifest = from.manifest().orElseThrow();
        DestroyedList.merge(DestroyedList.beside(from.folder(), manifest.hub()), location.destroyed(), steps);
        try (StoreKeys keys = HubKeys.ofStore(key);
                AuditTrailMac seals = new AuditTrailMac(keys.trail())) {
            DestroyedList list = new DestroyedList(location.destroyed(), seals);
            if (Files.exists(location.database())) {
                take(list, location, keys);
            }
            Optional<BackupCopy> witness = witness(manifest);
            long told = witness.map(DestroyedSince::count).orElse(0L);
            if (witness.isPresent() && known(list) < told) {
                take(list, witness.get().location(), keys);
            }
            return Math.toIntExact(Math.max(0, told - Math.max(known(list), count(manifest))));
        }
    }

    private static int known(DestroyedList list) throws IOException {
        return list.read().records().size();
    }

    private void take(DestroyedList list, HubLocation where, StoreKeys keys) throws IOException {
        try {
            DestroyedList.Contents known = CopiedRecord.destroyed(where, keys, clock);
            list.add(known.records(), known.sources());
        } catch (StoreFailure _) {
            // Damaged, of another key or of another program: what it knows is not to be had.
        }
    }

    /// Of the copies that lie beside it and were made of the same hub, the one that knows most.
    private Optional<BackupCopy> witness(BackupManifest of) throws IOException {
        List<BackupCopy> all =
                new BackupFolder(from.folder().toAbsolutePath().resolve("..").normalize()).copies();
        BackupCheck check = new BackupCheck(key, steps);
        return all.stream()
                .filter(copy -> copy.manifest()
                        .filter(each -> each.hub().equals(of.hub()) && check.isSealed(each))
                        .isPresent())
                .max(Comparator.comparingLong(DestroyedSince::count));
    }

    private static long count(BackupCopy copy) {
        return copy.manifest().map(DestroyedSince::count).orElse(0L);
    }

    private static long count(BackupManifest manifest) {
        return manifest.rows().getOrDefault(COUNTED, 0L);
    }

    @Override
    public String toString() {
        return "DestroyedSince";
    }
}
