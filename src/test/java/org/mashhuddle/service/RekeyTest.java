package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.App;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.service.backups.RestoreAnswer;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.store.pages.HuddleFilePath;
import org.mashhuddle.vault.DataKey;
import org.mashhuddle.vault.KdfCost;
import org.mashhuddle.vault.Passphrase;
import org.mashhuddle.vault.slot.KeySlots;
import org.mashhuddle.vault.slot.UnlockResult;

/// Somebody is retired who kept a copy of the key file. The data key is changed by one administrator
/// while everybody else is away.
class RekeyTest {

    private static final String SAMS = "walnut bicycle harbour ribbon";
    private static final String BEAS = "violet anchor pebble thirteen";

    @TempDir
    private Path folder;

    private static User added(DiskHub hub, String name, String passphrase) {
        return hub.services().users().add(hub.actor(), name, Set.of(Role.MINUTE_TAKER), passphrase.toCharArray());
    }

    /// The password of the database file, as the key that a retired user kept makes it.
    private static char[] oldPassword(Path keys, UserId user) throws IOException {
        try (Passphrase typed = Passphrase.of((CharSequence) SAMS)) {
            UnlockResult.Opened opened =
                    (UnlockResult.Opened) KeySlots.at(keys, KdfCost.FLOOR).unlock(user.value(), typed);
            try (DataKey key = opened.key()) {
                return key.filePassword();
            }
        }
    }

    /// Every database anywhere under the folder that this password opens, asked of H2 itself.
    private List<String> opened(Path hub, char[] password) throws IOException {
        List<String> opened = new ArrayList<>();
        try (Stream<Path> files = Files.walk(hub)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".mv.db")).toList()) {
                Path copy = Files.createTempDirectory(folder, "tried");
                Files.copy(file, copy.resolve("hub.mv.db"));
                HuddleFilePath known =
                        HuddleFilePath.inUse(copy, HexFormat.of().parseHex(password, 0, password.length));
                known.makeKnown();
                String url = known.url(copy.resolve("hub").toString()) + ";IFEXISTS=TRUE;DATABASE_TO_LOWER=TRUE";
                try (var _ = DriverManager.getConnection(url, "hub", new String(password))) {
                    opened.add(hub.relativize(file).toString());
                } catch (SQLException refused) {
                    assertThat(refused.getErrorCode()).isPositive();
                }
            }
        }
        return opened;
    }

    @Test
    void whatARetiredUserKeptOpensNothingAndEverybodyElseUnlocksAsBefore() throws IOException {
        DiskHub hub = DiskHub.begun(folder);
        Path at = folder.resolve("hub");
        User sam = added(hub, "Sam Dunmore", SAMS);
        User bea = added(hub, "Bea Support", BEAS);
        hub.services().agendas().plan(hub.actor(), LocalDate.of(2026, 11, 24));
        Path kept = Files.createDirectories(folder.resolve("kept")).resolve("hub.keys");
        Files.copy(at.resolve("hub.keys"), kept);
        char[] password = oldPassword(kept, sam.id());
        hub.services().users().retire(hub.actor(), sam.id());
        int entries = hub.deeds().size();
        hub.session.close();
        assertThat(opened(at, password)).as("without a new key").containsExactly("hub.mv.db");

        assertThat(hub.hubs().rekeying().rekey(bea.id(), BEAS.toCharArray())).isInstanceOf(RekeyAnswer.Refused.class);
        assertThat(hub.hubs().rekeying().rekey(hub.first, SAMS.toCharArray())).isInstanceOf(RekeyAnswer.Wrong.class);
        assertThat(hub.hubs().rekeying().rekey(hub.first, DiskHub.PASSPHRASE.toCharArray()))
                .isInstanceOfSatisfying(RekeyAnswer.Done.class, done -> {
                    assertThat(done.users()).isEqualTo(2);
                    assertThat(done.recoveryKey())
                            .as("the sheet in the safe stays good")
                            .isEmpty();
                });

        assertThat(opened(at, password)).isEmpty();
        assertThat(hub.lockAndUnlock(bea.id(), BEAS)).isInstanceOf(UnlockAnswer.Opened.class);
        assertThat(hub.lockAndUnlock(hub.first, DiskHub.PASSPHRASE))
                .isInstanceOfSatisfying(
                        UnlockAnswer.Opened.class,
                        opened -> assertThat(opened.alteredAt()).isEmpty());
        assertThat(hub.deeds()).contains("hub.rekey", "user.retire");
        assertThat(hub.deeds().size()).isGreaterThan(entries);
        assertThat(hub.lockAndRecover(hub.first, hub.recoveryKey, BEAS)).isInstanceOf(UnlockAnswer.Opened.class);

        hub.session.close();
        Files.copy(kept, at.resolve("hub.keys"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(hub.hubs().unlock(sam.id(), SAMS.toCharArray())).isInstanceOf(UnlockAnswer.Unusable.class);
    }

    /// Whoever has the new key cannot say that somebody changed it: nobody did.
    @Test
    void aBackupFromBeforeIsSaidToBeOfAnotherKeyAndOpensAtTheDoor() throws IOException {
        DiskHub hub = new DiskHub(folder);
        Path copies = Files.createDirectories(folder.resolve("copies"));
        hub.services().backups().choose(hub.actor(), copies);
        Path copy = hub.services()
                .backups()
                .make(hub.actor(), new BackupProgress())
                .backup()
                .folder();
        hub.session.close();
        assertThat(hub.hubs().rekeying().rekey(hub.first, DiskHub.PASSPHRASE.toCharArray()))
                .isInstanceOf(RekeyAnswer.Done.class);
        assertThat(hub.lockAndUnlock(hub.first, DiskHub.PASSPHRASE)).isInstanceOf(UnlockAnswer.Opened.class);
        assertThat(hub.services().backups().check(hub.actor().viewer(), copy, new BackupProgress()))
                .hasValueSatisfying(why -> assertThat(why)
                        .contains("another key")
                        .contains("from before the hub was given a new key")
                        .doesNotContain("somebody changed it"));
        hub.session.close();
        assertThat(hub.hubs()
                        .restoring()
                        .restore(copy, hub.first, DiskHub.PASSPHRASE.toCharArray(), new BackupProgress()))
                .isInstanceOf(RestoreAnswer.Restored.class);
    }

    /// The change is cut at each step in turn, and the program started again.
    @Tag("long")
    @Test
    void aCutAtAnyStepLeavesTheOldHubOrTheNewOne() throws IOException {
        DiskHub hub = DiskHub.begun(folder);
        HubLocation location = new HubLocation(folder.resolve("hub"));
        hub.session.close();
        int done = 0;
        for (int cut = 1; done == 0; cut += 3) {
            int[] steps = {cut};
            RekeyAnswer answer = new HubRekeying(location, hub.clock, KdfCost.FLOOR, _ -> {
                        if (--steps[0] == 0) {
                            throw new IOException("cut");
                        }
                    })
                    .rekey(hub.first, DiskHub.PASSPHRASE.toCharArray());
            done += answer instanceof RekeyAnswer.Done ? 1 : 0;
            HubService restarted = new App(location, hub.clock, KdfCost.FLOOR).hubs();
            assertThat(restarted.unlock(hub.first, DiskHub.PASSPHRASE.toCharArray()))
                    .as("cut at step %d", cut)
                    .isInstanceOfSatisfying(UnlockAnswer.Opened.class, opened -> {
                        assertThat(opened.alteredAt()).isEmpty();
                        opened.session().close();
                    });
        }
        assertThat(location.directory().resolve("before-new-key")).doesNotExist();
    }

    /// What is the matter is known, and whoever is told that the disk may be full looks for it in the wrong place.
    @Test
    void anOlderDatabaseIsSaidToBeOneAndGetsNoNewKey() throws IOException {
        DiskHub hub = DiskHub.begun(folder);
        hub.session.close();
        Path database = folder.resolve("hub").resolve("hub.mv.db");
        byte[] older = Files.readAllBytes(database);
        hub.lockAndUnlock(hub.first, DiskHub.PASSPHRASE);
        hub.session.close();
        Files.write(database, older);
        assertThat(hub.hubs().rekeying().rekey(hub.first, DiskHub.PASSPHRASE.toCharArray()))
                .isInstanceOfSatisfying(
                        RekeyAnswer.Refused.class,
                        refused -> assertThat(refused.sentence())
                                .contains("older one", "Nothing was changed")
                                .doesNotContain("full"));
    }
}
