package org.mashhuddle.service.backups;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.mashhuddle.store.durable.BackupMemory;

/// How it stands with the backups of a hub.
///
/// @param kept whether there is anything to back up; a demonstration is in memory only
/// @param first the folder that backups go to
/// @param second another one
/// @param trial the last time that a restore was tried here
/// @param at when this was asked
public record BackupStatus(boolean kept, FolderStatus first, FolderStatus second, Optional<Trial> trial, Instant at) {

    /// A restore that was tried.
    ///
    /// @param backup the name of the copy
    /// @param children how many were in it
    /// @param problem why it could not have been restored
    public record Trial(Instant at, String backup, long children, Optional<String> problem) {

        static Trial of(BackupMemory.Trial memory) {
            return new Trial(
                    memory.at(),
                    memory.backup(),
                    memory.children(),
                    Optional.of(memory.problem()).filter(why -> !why.isEmpty()));
        }
    }

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
