package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.store.DatabaseRebuild;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.durable.BackupCopy;

/// A hub's file grows with every save. It is small when the hub is made, and after it was locked.
class RebuildTest {

    private static final long MEGABYTE = 1 << 20;

    @TempDir
    private Path folder;

    private DiskHub hub;
    private Path file;
    private int number;

    @BeforeEach
    void aHub() {
        hub = DiskHub.begun(folder);
        file = folder.resolve("hub").resolve("hub.mv.db");
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private void work(int children) {
        for (int i = 0; i < children; i++) {
            hub.services()
                    .subjects()
                    .keep(
                            hub.actor(),
                            "subject.add",
                            AChild.aChild().numbered(number++).build());
        }
    }

    private List<String> names() {
        return hub.database.readForTheRecord(
                hub.actor().viewer(),
                AuditEvent.of("test.read"),
                tx -> tx.subjects().all().stream()
                        .map(each -> each.displayName())
                        .sorted()
                        .toList());
    }

    private void grow() throws IOException {
        while (Files.size(file) <= DatabaseRebuild.LEAST) {
            work(20);
        }
    }

    @Test
    void aNewHubIsSmall() throws IOException {
        assertThat(Files.size(file)).isLessThan(2 * MEGABYTE);
    }

    @Test
    void aHubThatGrewIsSmallAfterItWasLocked() throws IOException {
        grow();
        List<String> held = names();
        hub.close();
        assertThat(Files.getPosixFilePermissions(file))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThat(hub.lockAndUnlock(hub.first, DiskHub.PASSPHRASE))
                .isInstanceOfSatisfying(
                        UnlockAnswer.Opened.class,
                        opened -> assertThat(opened.alteredAt()).isEmpty());
        assertThat(Files.size(file)).isLessThan(MEGABYTE);
        assertThat(names()).isEqualTo(held);
        assertThat(hub.deeds()).contains("hub.rebuild");
    }

    @Test
    void aHubThatHardlyGrewIsLeftAsItIs() {
        work(3);
        hub.lockAndUnlock(hub.first, DiskHub.PASSPHRASE);
        assertThat(hub.deeds()).doesNotContain("hub.rebuild");
    }

    /// The program was killed after the change and before the file before was removed.
    @Test
    void theFileBeforeIsRemovedByWhoeverOpensTheNewOne() throws IOException {
        Path earlier = Files.createDirectory(folder.resolve("hub").resolve("before-rebuild"));
        Files.writeString(earlier.resolve("hub.mv.db"), "the file before");
        hub.lockAndUnlock(hub.first, "a wrong passphrase");
        assertThat(earlier).exists();
        hub.lockAndUnlock(hub.first, DiskHub.PASSPHRASE);
        assertThat(earlier).doesNotExist();
    }

    /// It would open with the key that somebody kept.
    @Test
    void aNewKeyLeavesNoFileFromBeforeARebuild() throws IOException {
        hub.session.close();
        Path earlier = Files.createDirectory(folder.resolve("hub").resolve("before-rebuild"));
        Files.copy(file, earlier.resolve("hub.mv.db"));
        assertThat(hub.hubs().rekeying().rekey(hub.first, DiskHub.PASSPHRASE.toCharArray()))
                .isInstanceOf(RekeyAnswer.Done.class);
        assertThat(earlier).doesNotExist();
    }

    @Tag("long")
    @Test
    void aBackupOfAHubThatGrewIsSmall() throws IOException {
        grow();
        Path copies = Files.createDirectory(folder.resolve("copies"));
        Path made = hub.services()
                .backups()
                .makeIn(hub.actor(), copies, new BackupProgress())
                .folder();
        assertThat(Files.size(made.resolve("hub.mv.db"))).isLessThan(MEGABYTE);
        assertThat(BackupCopy.in(made).problemAtAGlance()).isEmpty();
        assertThat(hub.services().backups().check(hub.actor().viewer(), made, new BackupProgress()))
                .isEmpty();
    }
}
