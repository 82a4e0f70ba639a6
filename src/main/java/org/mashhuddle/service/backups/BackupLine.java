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
/// @param size in bytes
/// @param children how many are in it
/// @param problem why it cannot be relied on, in a sentence
/// @param opensFor the names of those who can still open it and not the hub
public record BackupLine(
        Path folder,
        Optional<Instant> made,
        long size,
        long children,
        long meetings,
        Optional<String> problem,
        List<String> opensFor) {

    /// Copies the names.
    public BackupLine {
        opensFor = List.copyOf(opensFor);
    }

    public static BackupLine of(BackupCopy copy) {
        Optional<BackupManifest> manifest = copy.manifest();
        return new BackupLine(
                copy.folder(),
                manifest.map(BackupManifest::made),
                manifest.map(BackupManifest::size).orElse(0L),
                rows(manifest, "child"),
                rows(manifest, "meeting"),
                copy.problemAtAGlance().map(BackupProblem::sentence),
                List.of());
    }

    /// The same, with who can still open it and not the hub.
    BackupLine openingFor(List<String> names) {
        return new BackupLine(folder, made, size, children, meetings, problem, names);
    }

    /// The same, with what is wrong with it.
    public BackupLine with(String why) {
        return new BackupLine(folder, made, size, children, meetings, Optional.of(why), opensFor);
    }

    @Override
    public String toString() {
        return "BackupLine[" + name() + "]";
    }

    private static long rows(Optional<BackupManifest> manifest, String table) {
        return manifest.map(known -> known.rows().getOrDefault(table, 0L)).orElse(0L);
    }

    /// The copy's own name: `huddle-backup-2026-11-25-084500`.
    public String name() {
        return String.valueOf(folder.getFileName());
    }
}
