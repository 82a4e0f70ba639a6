package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.service.DiskHub;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.store.Hub;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.core.RecordClosed;
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

    /// That of a person who asked for it; one that the program makes by itself is made after the next unlocking.
    @Test
    void aBackupThatTheLockCutShortIsOneThatIsNotKept(@TempDir Path folder) throws IOException {
        Path copies = Files.createDirectory(folder.resolve("copies"));
        DiskHub disk = DiskHub.begun(folder);
        disk.services().backups().choose(disk.actor(), copies);
        disk.close();
        afterTheLock(() -> disk.services().backups().make(disk.actor(), new BackupProgress()));
        assertThat(notices.current().get()).map(Notice::words).get().asString().contains("a backup");
    }

    /// The key is gone between two looks at the record.
    @Test
    void aBackupThatIsReadWhenTheHubIsLockedIsNotSpokenOf(@TempDir Path folder) throws IOException {
        Path copies = Files.createDirectory(folder.resolve("copies"));
        DiskHub disk = DiskHub.begun(folder);
        Path copy = disk.services()
                .backups()
                .makeIn(disk.actor(), copies, new BackupProgress())
                .folder();
        BackupProgress progress = new BackupProgress();
        progress.hold();
        CompletableFuture<Optional<String>> check = CompletableFuture.supplyAsync(
                () -> disk.services().backups().check(disk.actor().viewer(), copy, progress));
        while (progress.part() < 0) {
            Thread.onSpinWait();
        }
        disk.close();
        progress.goOn();
        assertThatThrownBy(check::join)
                .hasCauseInstanceOf(RecordClosed.class)
                .hasMessageContaining("The record is closed");
    }

    @Test
    void whatNobodyLooksAtAnyMoreIsNotSpokenOf() {
        afterTheLock(() -> hub.read(tx -> tx.hub().harms()));
        assertThat(notices.current().get()).isEmpty();
    }
}
