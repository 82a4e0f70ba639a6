package org.mashhuddle.service.backups;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.service.core.KnownUser;

/// A copy that could be restored at the door, with what can be told of it while it is locked.
///
/// @param hub the name of its hub
/// @param users who can unlock it
/// @param present until when the hub in the folder was written to; none where there is none
/// @param at when this was asked
public record RestoreChoice(
        BackupLine backup, String hub, List<KnownUser> users, Optional<Instant> present, Instant at) {

    /// Copies the list.
    public RestoreChoice {
        users = List.copyOf(users);
    }

    @Override
    public String toString() {
        return "RestoreChoice[" + backup.name() + "]";
    }
}
