package org.mashhuddle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mashhuddle.store.audit.AuditEvent;

/// A long work ends a part of itself where somebody waits for it: whoever writes or looks, not who puts views down or
/// reads the trail.
@Timeout(60)
class AwaitedTest {

    private static final AuditEvent DEED = AuditEvent.of("count");

    @Test
    void byWhoeverWritesOrLooks() {
        try (Hub hub = Hub.empty()) {
            assertThat(whileDoing(
                            hub,
                            () -> hub.database.write(
                                    Hub.CHAIR, DEED, tx -> tx.hub().next("n"))))
                    .isTrue();
            assertThat(whileDoing(hub, () -> hub.read(tx -> tx.hub().harms()))).isTrue();
        }
    }

    @Test
    void byNobodyAndByNoneOfTheProgramsOwnWorks() {
        try (Hub hub = Hub.empty()) {
            assertThat(whileDoing(hub, () -> {})).isFalse();
            assertThat(whileDoing(hub, () -> hub.database.trail().verify())).isFalse();
            assertThat(whileDoing(hub, () -> hub.database.whileStill(() -> {}))).isFalse();
        }
    }

    @Test
    void whatIsKeptIsCountedAndAViewIsNot() {
        try (Hub hub = Hub.empty()) {
            long before = kept(hub);
            hub.read(tx -> tx.hub().harms());
            hub.database.trail().verify();
            assertThat(kept(hub)).isEqualTo(before + 1);
        }
    }

    private static long kept(Hub hub) {
        return hub.database.write(Hub.CHAIR, DEED, _ -> hub.database.kept());
    }

    /// Whether a work is awaited by another thread's, as soon as that waits or is done with it.
    private static boolean whileDoing(Hub hub, Runnable other) {
        Thread waiting = Thread.ofPlatform().unstarted(other);
        boolean awaited = hub.database.write(Hub.CHAIR, DEED, _ -> {
            waiting.start();
            until(() -> waiting.getState() == Thread.State.WAITING || !waiting.isAlive());
            return hub.database.isAwaited();
        });
        until(() -> !waiting.isAlive());
        return awaited;
    }

    private static void until(BooleanSupplier holds) {
        while (!holds.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }
}
