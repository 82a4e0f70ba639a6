package org.mashhuddle.service.backups;

import java.util.List;

/// A verified backup that was just made.
///
/// @param removed the names of older copies that were removed after it
public record BackupResult(BackupLine backup, List<String> removed) {

    /// Copies the list.
    public BackupResult {
        removed = List.copyOf(removed);
    }
}
