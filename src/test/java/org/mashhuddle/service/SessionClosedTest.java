package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;

/// What is closed last holds the key.
class SessionClosedTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T08:45:00Z");

    @TempDir
    private Path folder;

    @Test
    void whatRefusesToCloseKeepsNothingOpenThatComesAfterIt() {
        List<String> closed = new ArrayList<>();
        try (Session open = DemoHub.at(DemoHub.Stage.PLANNED, folder, new DemoClock(MORNING))
                .session()) {
            Session refusing = new Session(
                    open.user(),
                    open.profile(),
                    open.services(),
                    List.of(
                            () -> closed.add("first"),
                            () -> {
                                throw new IOException("The disk refuses");
                            },
                            () -> {
                                throw new IOException("And once more");
                            },
                            () -> closed.add("key")));
            assertThatThrownBy(refusing::close)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The hub did not close: IOException")
                    .hasRootCauseMessage("The disk refuses");
        }
        assertThat(closed).containsExactly("first", "key");
    }
}
