package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
        try (DiskHub hub = new DiskHub(folder)) {
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

    private static List<AuditTrailEntry> refused(DiskHub hub) {
        return hub.database.trail().entries(200).stream()
                .filter(entry -> entry.deed().equals("hub.unlock-refused"))
                .toList();
    }

    /// A file that came here readable for others is its owner's alone once the hub was opened.
    @Test
    @EnabledOnOs(OS.LINUX)
    void theHubsFilesAreTheirOwnersAlone(@TempDir Path folder) throws IOException {
        try (DiskHub hub = new DiskHub(folder)) {
            Path keys = folder.resolve("hub").resolve("hub.keys");
            Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rw-r--r--"));
            hub.lockAndUnlock(hub.first, DiskHub.PASSPHRASE);
            try (Stream<Path> files = Files.list(folder.resolve("hub"))) {
                assertThat(files.filter(Files::isRegularFile))
                        .hasSizeGreaterThan(2)
                        .allSatisfy(
                                file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                                        .isEqualTo("rw-------"));
            }
        }
    }
}
