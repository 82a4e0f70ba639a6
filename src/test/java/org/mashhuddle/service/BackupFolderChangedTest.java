package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.service.backups.BackupFailure;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.service.backups.BackupReason;
import org.mashhuddle.service.backups.BackupService;
import org.mashhuddle.service.backups.BackupTrouble;

/// What is remembered beside the hub lies there in plain text: whoever may write there can name another folder in it,
/// and the real one would get no copy any more.
class BackupFolderChangedTest {

    @TempDir
    private Path folder;

    private CopiedHub hub;
    private Path near = Path.of("none");
    private Path elsewhere = Path.of("none");
    private Session session;

    @BeforeEach
    void aHubWithAFolder() throws IOException {
        hub = new CopiedHub(folder.resolve("hub"));
        near = Files.createDirectory(folder.resolve("near"));
        elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        session = hub.begun();
        backups().choose(session.actor(), near);
        make();
    }

    @AfterEach
    void close() {
        session.close();
    }

    private BackupService backups() {
        return session.services().backups();
    }

    private void make() {
        hub.clock.pass(Duration.ofMinutes(20));
        backups().makeDue(session.actor(), BackupReason.CLOSING, new BackupProgress());
    }

    private void somebodyNames(Path other) throws IOException {
        Path kept = hub.location.directory().resolve("hub.backups");
        Files.writeString(kept, Files.readString(kept).replace(near.toString(), other.toString()));
    }

    @Test
    void aFolderThatNobodyChoseHereGetsNoCopyAndIsSaid() throws IOException {
        somebodyNames(elsewhere);
        assertThatThrownBy(this::make)
                .isInstanceOf(BackupFailure.class)
                .hasMessageContaining("was not chosen in this program");
        assertThat(elsewhere).isEmptyDirectory();
        assertThat(backups().standing().first().trouble()).contains(BackupTrouble.NOT_CHOSEN);
        session.close();
        session = hub.session();
        assertThatThrownBy(this::make).isInstanceOf(BackupFailure.class);
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void chosenHereItGetsOne() throws IOException {
        somebodyNames(elsewhere);
        assertThatThrownBy(this::make).isInstanceOf(BackupFailure.class);
        backups().choose(session.actor(), elsewhere);
        make();
        assertThat(elsewhere).isNotEmptyDirectory();
        assertThat(backups().standing().first().trouble()).isEmpty();
        backups().choose(session.actor(), near);
        CopiedHub.save(session, CopiedHub.child(1, "Test-Alder"));
        make();
        assertThat(backups().standing().first().trouble()).isEmpty();
    }
}
