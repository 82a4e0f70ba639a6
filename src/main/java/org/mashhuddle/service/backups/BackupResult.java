package org.mashhuddle.service.backups;

import java.util.List;

/// Verified backups that were just made.
///
/// @param made one in each folder; none where every folder held all there is
/// @param removed the names of older copies that were removed after it
/// @param problems what was wrong with which folder, in sentences
public record BackupResult(List<BackupLine> made, List<String> removed, List<String> problems) {

    /// Copies the lists.
    public BackupResult {
        made = List.copyOf(made);
        removed = List.copyOf(removed);
        problems = List.copyOf(problems);
    }

    /// The first one.
    public BackupLine backup() {
        return made.getFirst();
    }
}
