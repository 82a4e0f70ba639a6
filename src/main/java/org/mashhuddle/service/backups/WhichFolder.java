package org.mashhuddle.service.backups;

import org.mashhuddle.store.durable.BackupMemory;

/// Which of the two folders that backups can go to.
public enum WhichFolder {
    /// The one that backups go to.
    FIRST,
    /// Another one, on a network drive or a stick.
    SECOND;

    BackupMemory.Folder of(BackupMemory memory) {
        return switch (this) {
            case FIRST -> memory.first();
            case SECOND -> memory.second();
        };
    }

    BackupMemory put(BackupMemory memory, BackupMemory.Folder folder) {
        return switch (this) {
            case FIRST -> new BackupMemory(folder, memory.second(), memory.trial());
            case SECOND -> new BackupMemory(memory.first(), folder, memory.trial());
        };
    }
}
