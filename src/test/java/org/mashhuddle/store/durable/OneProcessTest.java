package org.mashhuddle.store.durable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneProcessTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:55:00Z");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @TempDir
    Path directory;

    @Test
    void theSecondIsToldWhoHasItAndSinceWhenUntilTheFirstGivesItBack() throws IOException {
        ProcessLock first = take("Anne Bennett\nat the window");
        assertThat(first).isInstanceOf(ProcessLock.Held.class);
        assertThat(take("the command line"))
                .isInstanceOfSatisfying(
                        ProcessLock.Taken.class,
                        taken -> assertThat(taken.sentence())
                                .isEqualTo(
                                        "This hub is already open: Anne Bennett at the"
                                                + " window, since 08:55 on Tue 24 November 2026"
                                                + " (process %d).",
                                        ProcessHandle.current().pid()));
        ((ProcessLock.Held) first).process().close();
        assertThat(take("the command line")).isInstanceOf(ProcessLock.Held.class);
    }

    @Test
    void anotherProcessHoldsItUntilItIsKilled() throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        directory.resolve("hub.lock").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = child.inputReader()) {
            assertThat(out.readLine()).isEqualTo("held");
            assertThat(take("us"))
                    .isInstanceOfSatisfying(
                            ProcessLock.Taken.class,
                            taken -> assertThat(taken.sentence()).contains("Ravi Mistry", "process " + child.pid()));
        } finally {
            child.destroyForcibly().waitFor();
        }
        assertThat(take("us")).isInstanceOf(ProcessLock.Held.class);
    }

    /// Takes the hub and keeps it until killed.
    static final class Holder {
        private Holder() {}

        public static void main(String[] args) throws Exception {
            ProcessLock hold = OneProcess.take(Path.of(args[0]), "Ravi Mistry", NOW, LONDON);
            System.out.println(hold instanceof ProcessLock.Held ? "held" : "taken");
            Thread.currentThread().join();
        }
    }

    private ProcessLock take(String who) throws IOException {
        return OneProcess.take(directory.resolve("hub.lock"), who, NOW, LONDON);
    }
}
