package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.store.durable.OneProcess;
import org.mashhuddle.store.durable.ProcessLock;

/// Another process would open a hub that is open here, after somebody removed `hub.lock`: both would write into one
/// file, and it is damaged.
class SecondProcessTest {

    /// Asks for the hub in a folder, and says what it is told.
    static final class Asking {
        private Asking() {}

        public static void main(String[] folder) throws IOException {
            ProcessLock answer = OneProcess.take(
                    new HubLocation(Path.of(folder[0])).lock(),
                    "another",
                    Instant.parse("2026-11-24T09:00:00Z"),
                    Moment.LONDON);
            System.out.print(answer instanceof ProcessLock.Taken taken ? taken.sentence() : "It has the hub.");
        }
    }

    @TempDir
    private Path folder;

    private static String told(CopiedHub hub) throws IOException {
        Files.deleteIfExists(hub.location.lock());
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Asking.class.getName(),
                        hub.location.directory().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void isToldThatTheHubIsOpenAlsoAfterABackupWasMadeOfIt() throws IOException {
        CopiedHub hub = new CopiedHub(folder.resolve("hub"));
        try (Session session = hub.begun()) {
            assertThat(told(hub)).contains("already open", "hub.lock was removed");
            session.services().backups().choose(session.actor(), Files.createDirectory(folder.resolve("copies")));
            session.services().backups().make(session.actor(), new BackupProgress());
            assertThat(told(hub)).contains("already open", "hub.lock was removed");
        }
        assertThat(told(hub)).isEqualTo("It has the hub.");
    }
}
