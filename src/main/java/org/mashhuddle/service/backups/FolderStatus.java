package org.mashhuddle.service.backups;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.mashhuddle.store.durable.BackupMemory;

/// How it stands with the backups in one folder.
///
/// @param folder the one that was chosen on this computer
/// @param last when the last verified one was made there
/// @param trouble why there is none since
public record FolderStatus(Optional<Path> folder, Optional<Instant> last, Optional<BackupTrouble> trouble) {

    static FolderStatus of(BackupMemory.Folder memory) {
        return new FolderStatus(memory.folder(), memory.last(), BackupTrouble.named(memory.trouble()));
    }
}
