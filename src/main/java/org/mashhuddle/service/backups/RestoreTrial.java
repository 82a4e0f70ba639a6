package org.mashhuddle.service.backups;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What came of trying a restore.
public sealed interface RestoreTrial {

    /// The copy that was tried.
    BackupLine backup();

    /// It opens, and all of it can be read.
    ///
    /// @param last the last entry of its trail
    /// @param meeting the day of the last meeting in it
    /// @param openActions how many are open in it
    /// @param users who can unlock it
    record Sound(BackupLine backup, Instant last, Optional<LocalDate> meeting, long openActions, int users)
            implements RestoreTrial {}

    /// It could not have been restored. The sentence says why.
    record Unsound(BackupLine backup, String sentence) implements RestoreTrial {}
}
