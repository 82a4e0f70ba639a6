package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.mashhuddle.store.Hub;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.ui.kit.Notice;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Threads;

/// A paper comes out of the printer when the hub was locked meanwhile, and cannot be marked as printed any more:
/// the door says so, for the screen that asked for it has gone.
class LockedMeanwhileTest {

    private static final AuditEvent DEED = AuditEvent.of("paper.print");

    private final Notices notices = new Notices();
    private final Hub hub = Hub.empty();

    private void afterTheLock(Callable<?> work) {
        hub.close();
        try (Threads threads = new Threads(Runnable::run, new LockedMeanwhile(notices, Runnable::run))) {
            threads.document("papers.print", work, _ -> {}, _ -> {});
        }
    }

    @Test
    void whatIsNotKeptIsSaidAtTheDoor() {
        afterTheLock(() -> hub.database.write(Hub.CHAIR, DEED, _ -> true));
        assertThat(notices.current().get()).map(Notice::words).get().asString().startsWith("The hub was locked");
    }

    @Test
    void whatNobodyLooksAtAnyMoreIsNotSpokenOf() {
        afterTheLock(() -> hub.read(tx -> tx.hub().harms()));
        assertThat(notices.current().get()).isEmpty();
    }
}
