package org.mashhuddle.service.backups;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/// How it stands with the backups of a hub.
///
/// @param kept whether there is anything to back up; a demonstration is in memory only
/// @param first the folder that backups go to
/// @param second another one
/// @param at when this was asked
public record BackupStatus(boolean kept, FolderStatus first, FolderStatus second, Instant at) {

    /// The folder that backups go to.
    public Optional<Path> folder() {
        return first.folder();
    }

    /// When the newest verified one was made, in whichever folder.
    public Optional<Instant> last() {
        return Stream.of(first, second).flatMap(each -> each.last().stream()).max(Instant::compareTo);
    }

    /// Whether any folder was chosen.
    public boolean isChosen() {
        return first.folder().isPresent() || second.folder().isPresent();
    }
}
