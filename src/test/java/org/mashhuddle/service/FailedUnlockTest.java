package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.store.audit.AuditTrailEntry;

/// Each unlock that was refused stands in the trail once the hub is open.
class FailedUnlockTest {

    @Test
    void eachRefusedUnlockIsOnTheTrailOnce(@TempDir Path folder) {
        try (DiskHub hub = DiskHub.begun(folder)) {
            assertThat(hub.lockAndUnlock(hub.first, "not this passphrase at all"))
                    .isInstanceOf(UnlockAnswer.Wrong.class);
            assertThat(hub.hubs().unlock(hub.first, "nor this other one today".toCharArray()))
                    .isInstanceOf(UnlockAnswer.Wrong.class);
            Path waiting = folder.resolve("hub").resolve("hub.refused");
            assertThat(waiting).content().hasLineCount(2).doesNotContain("Anne");
            assertThat(hub.lockAndUnlock(hub.first, DiskHub.PASSPHRASE)).isInstanceOf(UnlockAnswer.Opened.class);
            assertThat(refused(hub)).hasSize(2).allSatisfy(entry -> {
                assertThat(entry.actor()).isEqualTo(hub.first);
                assertThat(entry.reason()).startsWith("at 24/11/2026 08:45");
            });
            assertThat(Files.exists(waiting)).isFalse();
            assertThat(hub.lockAndUnlock(hub.first, DiskHub.PASSPHRASE)).isInstanceOf(UnlockAnswer.Opened.class);
            assertThat(refused(hub)).hasSize(2);
        }
    }

    /// Either of the two counts is deleted after six wrong passphrases, with the list of refusals beside
    /// it: the wait holds, and the trail says which count was taken away, and every refusal.
    @Test
    void aCountThatWasTakenAwayIsOnTheTrailAndTheWaitHolds(@TempDir Path folder) throws IOException {
        for (String place : List.of("hub", "profile")) {
            try (DiskHub hub = DiskHub.begun(folder.resolve(place))) {
                for (int wrong = 0; wrong < 6; wrong++) {
                    hub.lockAndUnlock(hub.first, "wrong number " + wrong + " of them all");
                    hub.clock.pass(Duration.ofSeconds(31));
                }
                assertThat(hub.hubs().wait(hub.first)).isEqualTo(Duration.ofSeconds(29));
                deleteCounts(folder.resolve(place).resolve(place));
                assertThat(hub.hubs().wait(hub.first)).isEqualTo(Duration.ofSeconds(29));
                assertThat(hub.hubs().unlock(hub.first, DiskHub.PASSPHRASE.toCharArray()))
                        .isInstanceOf(UnlockAnswer.Waiting.class);
                hub.clock.pass(Duration.ofSeconds(30));
                assertThat(hub.lockAndUnlock(hub.first, DiskHub.PASSPHRASE)).isInstanceOf(UnlockAnswer.Opened.class);
                assertThat(refused(hub)).hasSize(6);
                assertThat(deeds(hub, "hub.tries-behind"))
                        .singleElement()
                        .satisfies(entry -> assertThat(entry.reason())
                                .startsWith(place.equals("hub") ? "in the hub's folder" : "in the user's profile"));
                assertThat(hub.lockAndUnlock(hub.first, DiskHub.PASSPHRASE)).isInstanceOf(UnlockAnswer.Opened.class);
                assertThat(deeds(hub, "hub.tries-behind")).hasSize(1);
            }
        }
    }

    private static void deleteCounts(Path place) throws IOException {
        List<Path> counts;
        try (Stream<Path> files = Files.list(place)) {
            counts = files.filter(file -> file.toString().endsWith(".tries")
                            || file.toString().endsWith(".refused"))
                    .toList();
        }
        assertThat(counts).hasSize(2);
        for (Path each : counts) {
            Files.delete(each);
        }
    }

    private static List<AuditTrailEntry> refused(DiskHub hub) {
        return deeds(hub, "hub.unlock-refused");
    }

    private static List<AuditTrailEntry> deeds(DiskHub hub, String deed) {
        return hub.database.trail().entries(200).stream()
                .filter(entry -> entry.deed().equals(deed))
                .toList();
    }

    /// A file that came here readable for others is its owner's alone once the hub was opened.
    @Test
    @EnabledOnOs(OS.LINUX)
    void theHubsFilesAreTheirOwnersAlone(@TempDir Path folder) throws IOException {
        try (DiskHub hub = new DiskHub(folder)) {
            assertThat(hub.lockAndUnlock(hub.first, "not this passphrase at all"))
                    .isInstanceOf(UnlockAnswer.Wrong.class);
            assertOwnersAlone(folder);
            Path keys = folder.resolve("hub").resolve("hub.keys");
            Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rw-r--r--"));
            hub.hubs().unlock(hub.first, DiskHub.PASSPHRASE.toCharArray());
            assertOwnersAlone(folder);
        }
    }

    private static void assertOwnersAlone(Path folder) throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("hub"))))
                .isEqualTo("rwx------");
        for (String place : List.of("hub", "profile")) {
            try (Stream<Path> files = Files.list(folder.resolve(place))) {
                assertThat(files.filter(Files::isRegularFile))
                        .isNotEmpty()
                        .allSatisfy(
                                file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                                        .isEqualTo("rw-------"));
            }
        }
    }
}
