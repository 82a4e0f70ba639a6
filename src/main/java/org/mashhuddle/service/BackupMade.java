package org.mashhuddle.service;

import java.util.List;

/// A verified backup that was just made.
///
/// @param removed the names of older copies that were removed after it
public record BackupMade(BackupLine backup, List<String> removed) {

    /// Copies the list.
    public BackupMade {
        removed = List.copyOf(removed);
    }
}
