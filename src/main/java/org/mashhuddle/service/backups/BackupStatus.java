package org.mashhuddle.service.backups;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// How it stands with the backups of a hub.
///
/// @param kept whether there is anything to back up; a demonstration is in memory only
/// @param folder the one that was chosen on this computer
/// @param last when the last verified one was made
public record BackupStatus(boolean kept, Optional<Path> folder, Optional<Instant> last) {}
