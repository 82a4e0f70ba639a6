package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.service.backups.RestoreAnswer;
import org.mashhuddle.store.durable.FormatHeader;

/// Somebody kept an older copy of the hub's files, or of some of them, and puts them back.
class OlderHubTest {

    @TempDir
    Path folder;

    private DiskHub hub;
    private UserId leaver;
    private Path kept;

    @BeforeEach
    void somebodyLeaves() throws IOException {
        hub = DiskHub.begun(folder);
        leaver = hub.services()
                .users()
                .add(hub.actor(), "Bob Leaver", Set.of(Role.MINUTE_TAKER), DiskHub.OTHER.toCharArray())
                .id();
        assertThat(hub.lockAndUnlock(leaver, DiskHub.OTHER)).isInstanceOf(UnlockAnswer.Opened.class);
        hub.session.close();
        kept = Files.createDirectory(folder.resolve("kept"));
        copy(folder.resolve("hub"), kept, "");
        assertThat(hub.lockAndUnlock(hub.first, DiskHub.PASSPHRASE)).isInstanceOf(UnlockAnswer.Opened.class);
        hub.services().users().retire(hub.actor(), leaver);
        hub.session.close();
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private static void copy(Path from, Path to, String starting) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(each -> each.getFileName().toString().startsWith(starting))
                    .toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void putBack(String... starting) throws IOException {
        for (String each : starting) {
            copy(kept, folder.resolve("hub"), each);
        }
    }

    private String refused(UserId user, String passphrase) {
        return hub.hubs().unlock(user, passphrase.toCharArray()) instanceof UnlockAnswer.Unusable unusable
                ? unusable.sentence()
                : "opened";
    }

    @Test
    void withTheOlderKeyFileNobodyGetsIn() throws IOException {
        putBack("hub.keys");
        assertThat(refused(leaver, DiskHub.OTHER)).contains("key file", "earlier one");
        assertThat(refused(hub.first, DiskHub.PASSPHRASE)).contains("key file", "earlier one");
    }

    @Test
    void anOlderDatabaseIsNoticedByTheAnchorBesideIt() throws IOException {
        putBack("hub.mv.db");
        assertThat(refused(hub.first, DiskHub.PASSPHRASE)).contains("an older one");
        putBack("hub.keys");
        assertThat(refused(leaver, DiskHub.OTHER)).contains("an older one");
    }

    @Tag("long")
    @Test
    void anOlderDatabaseWithoutItsAnchorIsNoticedByThisComputer() throws IOException {
        putBack("hub.mv.db", "hub.keys");
        Files.delete(folder.resolve("hub/hub.anchor"));
        assertThat(refused(leaver, DiskHub.OTHER)).contains("this computer");
    }

    @Test
    void theWholeFolderPutBackIsNoticedByThisComputer() throws IOException {
        putBack("");
        assertThat(refused(leaver, DiskHub.OTHER)).contains("this computer");
        assertThat(refused(hub.first, DiskHub.PASSPHRASE)).contains("this computer");
    }

    /// The header is not sealed, and tells by which number this computer knows the hub.
    @Test
    void theWholeFolderPutBackUnderAnotherNumberIsNoticedByItsHeader() throws IOException {
        putBack("");
        FormatHeader.fresh(UUID.randomUUID(), hub.clock.instant())
                .write(folder.resolve("hub").resolve("hub.header"));
        assertThat(refused(leaver, DiskHub.OTHER)).contains("hub.header", "another hub", "Nothing");
        assertThat(refused(hub.first, DiskHub.PASSPHRASE)).contains("hub.header");
    }

    /// Somebody may want to look at what was put there.
    @Test
    void whatIsRefusedStaysByteForByteAsItWasPutThere() throws IOException {
        putBack("hub.mv.db");
        byte[] older = Files.readAllBytes(folder.resolve("hub/hub.mv.db"));
        assertThat(refused(hub.first, DiskHub.PASSPHRASE)).contains("Nothing", "was changed");
        assertThat(Files.readAllBytes(folder.resolve("hub/hub.mv.db"))).isEqualTo(older);
    }

    @Test
    void asItIsItOpensAndTheRetiredUserDoesNot() {
        assertThat(hub.hubs().unlock(leaver, DiskHub.OTHER.toCharArray())).isNotInstanceOf(UnlockAnswer.Opened.class);
        assertThat(hub.lockAndUnlock(hub.first, DiskHub.PASSPHRASE)).isInstanceOf(UnlockAnswer.Opened.class);
    }

    private void restored() throws IOException {
        Path backups = Files.createDirectory(folder.resolve("backups"));
        hub.lockAndUnlock(hub.first, DiskHub.PASSPHRASE);
        hub.services().backups().choose(hub.actor(), backups);
        hub.services().backups().make(hub.actor(), new BackupProgress());
        hub.lockAndUnlock(hub.first, DiskHub.PASSPHRASE);
        hub.session.close();
        Path copy = hub.hubs().restoring().choices(backups).getFirst().backup().folder();
        assertThat(hub.hubs()
                        .restoring()
                        .restore(copy, hub.first, DiskHub.PASSPHRASE.toCharArray(), new BackupProgress()))
                .isInstanceOf(RestoreAnswer.Restored.class);
    }

    /// Nobody has unlocked it yet; an older file in its place takes back what the backup has.
    @Test
    void anOlderDatabaseInThePlaceOfARestoredOneIsNoticed() throws IOException {
        restored();
        putBack("hub.mv.db");
        assertThat(refused(hub.first, DiskHub.PASSPHRASE)).contains("an older one");
        Files.delete(folder.resolve("hub/hub.anchor"));
        assertThat(refused(hub.first, DiskHub.PASSPHRASE)).contains("this computer");
    }

    @Test
    void anOlderStateThatWasRestoredOnPurposeOpens() throws IOException {
        restored();
        assertThat(hub.lockAndUnlock(hub.first, DiskHub.PASSPHRASE)).isInstanceOf(UnlockAnswer.Opened.class);
        assertThat(List.copyOf(hub.deeds())).contains("hub.restore");
    }
}
