package org.mashhuddle.service.backups;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.mashhuddle.service.core.HubKeys;
import org.mashhuddle.store.CopiedRecord;
import org.mashhuddle.store.StoreKeys;
import org.mashhuddle.store.core.StoreFailure;
import org.mashhuddle.store.durable.BackupCopy;
import org.mashhuddle.store.durable.BackupManifest;
import org.mashhuddle.store.durable.BackupProblem;
import org.mashhuddle.store.durable.FileSteps;
import org.mashhuddle.store.durable.TrailAnchor;
import org.mashhuddle.vault.DataKey;
import org.mashhuddle.vault.KdfCost;
import org.mashhuddle.vault.Purpose;
import org.mashhuddle.vault.slot.KeySlots;

/// Opens a copy with the hub's key and reads it from end to end: hashes, seal, key slots, every row,
/// the whole trail, and whether all of that is what was written down.
public record BackupCheck(DataKey key, FileSteps steps) {

    /// A copy made just now, by this very program.
    Optional<BackupProblem> fresh(BackupCopy copy) throws IOException {
        return problem(copy, false, _ -> {});
    }

    /// A copy from some time ago, maybe made by an earlier program.
    public Optional<BackupProblem> earlier(BackupCopy copy) throws IOException {
        return problem(copy, true, _ -> {});
    }

    /// The same.
    ///
    /// @param last is told the last entry of the copy's trail
    public Optional<BackupProblem> earlier(BackupCopy copy, Consumer<TrailAnchor.Entry> last) throws IOException {
        return problem(copy, true, last);
    }

    private Optional<BackupProblem> problem(BackupCopy copy, boolean tolerant, Consumer<TrailAnchor.Entry> last)
            throws IOException {
        Optional<BackupProblem> bytes = copy.problem(steps);
        if (bytes.isPresent()) {
            return bytes;
        }
        BackupManifest manifest = copy.manifest().orElseThrow();
        boolean ourKeys = KeySlots.at(copy.location().keys(), KdfCost.STANDARD).areSealedBy(key);
        if (!isSealed(manifest)) {
            return Optional.of(ourKeys ? BackupProblem.NOT_SEALED : BackupProblem.OTHER_KEY);
        }
        return ourKeys ? record(copy, manifest, tolerant, last) : Optional.of(BackupProblem.KEYS_DIFFER);
    }

    private Optional<BackupProblem> record(
            BackupCopy copy, BackupManifest manifest, boolean tolerant, Consumer<TrailAnchor.Entry> last) {
        try (StoreKeys keys = HubKeys.ofStore(key)) {
            CopiedRecord read = CopiedRecord.read(copy.location(), keys, tolerant);
            if (!read.trail().holds()) {
                return Optional.of(BackupProblem.TRAIL_BROKEN);
            }
            read.last().ifPresent(last);
            boolean allRows =
                    read.count().rows().isEmpty() || read.count().rows().equals(manifest.rows());
            return read.trail().count() == manifest.entries() && allRows
                    ? Optional.empty()
                    : Optional.of(BackupProblem.ROWS_DIFFER);
        } catch (StoreFailure damaged) {
            return Optional.of(BackupProblem.DATABASE_DAMAGED);
        }
    }

    /// Whether the hub of this key wrote it.
    public boolean isSealed(BackupManifest manifest) {
        return with(sealing -> manifest.isSealedBy(sealing));
    }

    BackupManifest seal(BackupManifest manifest) {
        return with(manifest::sealed);
    }

    private <T> T with(java.util.function.Function<byte[], T> use) {
        byte[] sealing = key.derive(Purpose.EXPORT);
        try {
            return use.apply(sealing);
        } finally {
            Arrays.fill(sealing, (byte) 0);
        }
    }
}
