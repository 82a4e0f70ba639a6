package org.mashhuddle.service;

import java.nio.file.Path;
import org.mashhuddle.service.backups.BackupProgress;

/// A process that saves a child and backs the hub up, over and over, until it is killed. It says each
/// backup that was made, and how many children were saved by then.
final class BackupChild {

    private BackupChild() {}

    public static void main(String[] args) {
        CopiedHub hub = new CopiedHub(Path.of(args[0]));
        Session session = hub.session();
        System.out.println("open");
        for (int number = CopiedHub.children(hub.database()).size() + 1; ; number++) {
            CopiedHub.save(session, CopiedHub.child(number, "Test-Alder"));
            hub.clock.pass(java.time.Duration.ofMinutes(1));
            String made = session.services()
                    .backups()
                    .make(session.actor(), new BackupProgress())
                    .backup()
                    .name();
            System.out.println("made " + made + " " + number);
        }
    }
}
