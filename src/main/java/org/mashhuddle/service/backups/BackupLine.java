package org.mashhuddle.service.backups;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.store.durable.BackupCopy;
import org.mashhuddle.store.durable.BackupManifest;
import org.mashhuddle.store.durable.BackupProblem;

/// One copy of a hub, as a person is told of it.
///
/// @param made when the hub stood so; none where that cannot be read
/// @param why it was made; none where an earlier program made it
/// @param size in bytes
/// @param problem why it cannot be relied on, in a sentence
/// @param opensFor the names of those who can still open it and not the hub
public record BackupLine(
        Path folder,
        Optional<Instant> made,
        Optional<BackupReason> why,
        long size,
        Holding holding,
        Optional<String> problem,
        List<String> opensFor) {

    /// How much is in it, as was written down when it was made.
    public record Holding(long children, long meetings, long actions) {

        private static Holding of(Optional<BackupManifest> manifest) {
            return new Holding(rows(manifest, "child"), rows(manifest, "meeting"), rows(manifest, "action"));
        }

        private static long rows(Optional<BackupManifest> manifest, String table) {
            return manifest.map(known -> known.rows().getOrDefault(table, 0L)).orElse(0L);
        }
    }

    /// Copies the names.
    public BackupLine {
        opensFor = List.copyOf(opensFor);
    }

    public static BackupLine of(BackupCopy copy) {
        Optional<BackupManifest> manifest = copy.manifest();
        return new BackupLine(
                copy.folder(),
                manifest.map(BackupManifest::made),
                manifest.map(BackupManifest::why).flatMap(BackupReason::named),
                manifest.map(BackupManifest::size).orElse(0L),
                Holding.of(manifest),
                copy.problemAtAGlance().map(BackupProblem::sentence),
                List.of());
    }

    /// The same, with who can still open it and not the hub.
    BackupLine openingFor(List<String> names) {
        return new BackupLine(folder, made, why, size, holding, problem, names);
    }

    /// The same, with what is wrong with it.
    public BackupLine with(String wrong) {
        return new BackupLine(folder, made, why, size, holding, Optional.of(wrong), opensFor);
    }

    @Override
    public String toString() {
        return "BackupLine[" + name() + "]";
    }

    /// The copy's own name: `huddle-backup-2026-11-25-084500`.
    public String name() {
        return String.valueOf(folder.getFileName());
    }
}
