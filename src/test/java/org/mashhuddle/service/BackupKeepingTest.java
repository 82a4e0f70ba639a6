package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.service.backups.BackupFailure;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.service.backups.BackupService;
import org.mashhuddle.service.core.Refusal;

/// Where backups lie, when one is due, which are kept, and what becomes of one that is stopped.
class BackupKeepingTest {

    @TempDir
    private Path folder;

    private CopiedHub hub = new CopiedHub(Path.of("none"));
    private Path copies = Path.of("none");

    @BeforeEach
    void places() throws IOException {
        hub = new CopiedHub(folder.resolve("hub"));
        copies = Files.createDirectory(folder.resolve("copies"));
    }

    private Path backUp(Session session) {
        session.services().backups().choose(session.actor(), copies);
        return session.services()
                .backups()
                .make(session.actor(), new BackupProgress())
                .backup()
                .folder();
    }

    @Test
    void onlyAVerifiedCopyHasABackupsNameAndItSaysDateAndTime() throws IOException {
        Session session = hub.begun();
        Path copy = backUp(session);
        assertThat(copy.getFileName()).hasToString("huddle-backup-2026-11-24-084500");
        BackupProgress cancelled = new BackupProgress();
        cancelled.cancel();
        assertThatThrownBy(() -> session.services().backups().make(session.actor(), cancelled))
                .isInstanceOf(BackupFailure.class)
                .hasMessageContaining("cancelled");
        try (Stream<Path> left = Files.list(copies)) {
            assertThat(left).containsExactly(copy);
        }
        session.close();
    }

    /// What lies on the disk was damaged while the hub is open, which goes on with what it has in
    /// memory: the copy is a true one, and no backup.
    @Test
    void aCopyOfADamagedFileIsNoBackup() throws IOException {
        Session session = hub.begun();
        for (int number = 0; number < 40; number++) {
            CopiedHub.save(session, CopiedHub.child(number, "Saved"));
        }
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("hub").resolve("hub.mv.db").toFile(), "rw")) {
            for (long at = file.length() / 4; at < file.length() * 3 / 4; at += 512) {
                file.seek(at);
                int bits = file.read();
                file.seek(at);
                file.write(bits ^ 1);
            }
        }
        session.services().backups().choose(session.actor(), copies);
        assertThatThrownBy(() -> session.services().backups().make(session.actor(), new BackupProgress()))
                .isInstanceOf(BackupFailure.class)
                .hasMessageContaining("did not pass its check");
        assertThat(copies).isEmptyDirectory();
        session.close();
    }

    @Test
    void whoeverIsInterruptedWhileABackupIsMadeDoesNotCloseTheHub() throws Exception {
        Session session = hub.begun();
        session.services().backups().choose(session.actor(), copies);
        for (int times = 0; times < 10; times++) {
            Thread making = Thread.ofVirtual().start(() -> {
                try {
                    session.services().backups().make(session.actor(), new BackupProgress());
                } catch (BackupFailure cancelled) {
                    assertThat(cancelled.sentence()).contains("cancelled");
                }
            });
            CopiedHub.save(session, CopiedHub.child(times, "Saved"));
            making.interrupt();
            making.join();
            CopiedHub.save(session, CopiedHub.child(100 + times, "Saved"));
        }
        assertThat(CopiedHub.children(hub.database())).hasSize(20);
        session.close();
    }

    @Test
    void whereABackupMayNotLieIsSaid() throws IOException {
        Session session = hub.begun();
        BackupService backups = session.services().backups();
        Path inside = Files.createDirectory(hub.location.directory().resolve("mine"));
        assertThatThrownBy(() -> backups.choose(session.actor(), inside)).hasMessageContaining("hub's own folder");
        assertThatThrownBy(() -> backups.choose(session.actor(), folder.resolve("no such")))
                .hasMessageContaining("not there");
        Path copy = backUp(session);
        assertThatThrownBy(() -> backups.choose(session.actor(), copy)).hasMessageContaining("is a backup itself");
        Path gone = Files.createDirectory(folder.resolve("stick"));
        backups.choose(session.actor(), gone);
        Files.delete(gone);
        assertThat(backups.isDue()).isTrue();
        assertThatThrownBy(() -> backups.make(session.actor(), new BackupProgress()))
                .hasMessageContaining("Put the stick in");
        session.close();
    }

    @Test
    void aBackupIsDueWhenSomethingCameSinceTheLast() {
        Session session = hub.begun();
        BackupService backups = session.services().backups();
        assertThat(backups.standing().folder()).isEmpty();
        assertThat(backups.isDue()).isFalse();
        backUp(session);
        assertThat(backups.isDue()).isFalse();
        assertThat(backups.standing().last()).isEqualTo(Optional.of(hub.clock.instant()));
        CopiedHub.save(session, CopiedHub.child(1, "Test-Alder"));
        assertThat(backups.isDue()).isTrue();
        session.close();
    }

    @Tag("long")
    @Test
    void theNewestTenAreKeptAndOneADayForThirtyDays() {
        Session session = hub.begun();
        backUp(session);
        List<String> removed = new ArrayList<>();
        for (int day = 0; day < 3; day++) {
            for (int each = 0; each < 6; each++) {
                hub.clock.pass(Duration.ofMinutes(10));
                removed.addAll(session.services()
                        .backups()
                        .make(session.actor(), new BackupProgress())
                        .removed());
            }
            hub.clock.pass(Duration.ofHours(23));
        }
        assertThat(session.services().backups().list()).hasSize(11);
        assertThat(removed)
                .hasSize(8)
                .contains("huddle-backup-2026-11-24-084500")
                .doesNotContain("huddle-backup-2026-11-24-094500");
        assertThat(hub.database().trail().entries(200))
                .extracting(entry -> entry.deed())
                .contains("backup.folder", "backup.make", "backup.remove");
        session.close();
    }

    @Test
    void anAdministratorChoosesTheFolder() {
        Session session = hub.begun();
        assertThatThrownBy(() -> session.services()
                        .backups()
                        .choose(
                                new org.mashhuddle.domain.access.Actor(
                                        new UserId(UUID.randomUUID()), java.util.Set.of(Role.CHAIR)),
                                copies))
                .isInstanceOf(Refusal.class);
        assertThat(hub.database().trail().entries(50))
                .extracting(entry -> entry.deed())
                .doesNotContain("backup.folder");
        session.close();
    }
}
