package org.mashhuddle.service.backups;

import java.time.Duration;
import java.time.Instant;

/// What became of a restore.
public sealed interface RestoreAnswer {

    /// The hub stands as it was then.
    ///
    /// @param aside the folder, inside the hub's, where the files before lie now; empty where there
    ///   were none
    /// @param destroyed how many records are known to have been destroyed since, and not which: they are here again
    record Restored(Instant made, String aside, int destroyed) implements RestoreAnswer {}

    /// Wrong passphrase, or too early.
    ///
    /// @param left until the next try; zero while tries are free
    record Wrong(Duration left) implements RestoreAnswer {}

    /// Not restored; nothing was changed. The sentence says why.
    record Refused(String sentence) implements RestoreAnswer {}
}
