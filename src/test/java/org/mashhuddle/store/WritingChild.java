package org.mashhuddle.store;

import static org.mashhuddle.store.AChild.aChild;

import java.nio.file.Path;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.durable.HubLocation;

/// A process that commits until it is killed, saying each id once the commit has returned.
final class WritingChild {

    private WritingChild() {}

    public static void main(String[] args) {
        Database database = Database.open(new HubLocation(Path.of(args[0])), Hub.keys(), Hub.CLOCK);
        while (true) {
            Child child = aChild().build();
            database.write(
                    Hub.CHAIR,
                    AuditEvent.of("child.add", child.id().value()),
                    tx -> tx.subjects().keep(child));
            System.out.println(child.id().value());
            System.out.flush();
        }
    }
}
