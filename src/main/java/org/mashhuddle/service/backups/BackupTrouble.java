package org.mashhuddle.service.backups;

import java.util.Optional;
import java.util.stream.Stream;

/// Why there is no newer backup in a folder.
public enum BackupTrouble {
    /// The folder is not there: a stick was taken out, a drive is not connected.
    UNREACHABLE,
    /// The disk has no room for another copy.
    FULL,
    /// The disk refused to write.
    REFUSED,
    /// The copy did not pass its check.
    UNSOUND,
    /// The folder may not hold backups.
    UNSUITABLE,
    /// The folder was named from outside: nobody chose it in this program.
    NOT_CHOSEN;

    /// As it was remembered.
    static Optional<BackupTrouble> named(String name) {
        return Stream.of(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
