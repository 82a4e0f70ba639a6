package org.mashhuddle.service.backups;

import java.util.Optional;
import java.util.stream.Stream;

/// Why a copy was made.
public enum BackupReason {
    /// Somebody asked for it.
    ASKED,
    /// A quarter of an hour in which something changed.
    QUARTER,
    /// The program was being closed.
    CLOSING,
    /// The tables were about to be changed by a newer program.
    UPDATE;

    /// As it stands in a copy; an earlier program did not say.
    static Optional<BackupReason> named(String name) {
        return Stream.of(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
