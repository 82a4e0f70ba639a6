package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.service.backups.RestoreAnswer;
import org.mashhuddle.service.core.KnownUser;
import org.mashhuddle.service.demo.DemoDay;

/// A backup knows those who had access when it was made. Restored over the hub from which somebody was retired since,
/// it does not let them in again: not by the program, and not by the key file alone.
class EndedAccessTest {

    private static final String THEIRS = "walnut bicycle harbour ribbon";

    @TempDir
    private Path folder;

    private CopiedHub hub = new CopiedHub(Path.of("none"));
    private Path copy = Path.of("none");
    private UserId gone = new UserId(new java.util.UUID(0, 0));

    @BeforeEach
    void aBackupIsMadeAndSomebodyIsRetired() throws IOException {
        hub = new CopiedHub(folder.resolve("hub"));
        Session session = hub.begun();
        User sam = session.services()
                .users()
                .add(session.actor(), "Sam Dunmore", Set.of(Role.MINUTE_TAKER), THEIRS.toCharArray());
        gone = sam.id();
        Path copies = Files.createDirectory(folder.resolve("copies"));
        session.services().backups().choose(session.actor(), copies);
        copy = session.services()
                .backups()
                .make(session.actor(), new BackupProgress())
                .backup()
                .folder();
        session.services().users().retire(session.actor(), gone);
        session.close();
    }

    private UnlockAnswer theirTry(CopiedHub at) {
        return at.hubs().unlock(gone, THEIRS.toCharArray());
    }

    private void areOut(CopiedHub at) throws IOException {
        assertThat(at.hubs().users()).extracting(KnownUser::id).doesNotContain(gone);
        assertThat(theirTry(at)).isNotInstanceOf(UnlockAnswer.Opened.class);
        // Whatever lies in the folder: nothing says their name.
        for (String keys : new String[] {"hub.keys", "hub.keys.1", "hub.keys.2"}) {
            Path file = at.location.directory().resolve(keys);
            if (Files.exists(file)) {
                assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
                        .as(keys)
                        .doesNotContain("Dunmore");
            }
        }
    }

    @Test
    void whoWasRetiredSinceStaysOut() throws IOException {
        assertThat(hub.restore(copy, hub.user(), _ -> {})).isInstanceOf(RestoreAnswer.Restored.class);
        areOut(hub);
        try (Session session = hub.session()) {
            assertThat(session.services().users().users(session.viewer()))
                    .filteredOn(one -> one.id().equals(gone))
                    .singleElement()
                    .satisfies(one -> assertThat(one.retired()).isTrue());
            assertThat(session.services().trail().check(session.viewer()).holds())
                    .isTrue();
        }
        areOut(hub);
    }

    @Test
    void theyDoNotRestoreItThemselves() throws IOException {
        RestoreAnswer answer = hub.hubs().restoring().restore(copy, gone, THEIRS.toCharArray(), new BackupProgress());
        assertThat(answer)
                .isInstanceOfSatisfying(
                        RestoreAnswer.Refused.class,
                        refused -> assertThat(refused.sentence()).startsWith("Your access to this hub ended"));
        areOut(hub);
    }

    /// Roles are those of then. Whoever lost one may restore a backup to have it again, and only the trail said so.
    @Test
    void theChairsAreToldWhoRestored() throws IOException {
        Session before = hub.session();
        User maya =
                before.services().users().add(before.actor(), "Maya Trent", Set.of(Role.CHAIR), THEIRS.toCharArray());
        Path copies = Files.createDirectory(folder.resolve("later"));
        before.services().backups().choose(before.actor(), copies);
        Path of = before.services()
                .backups()
                .make(before.actor(), new BackupProgress())
                .backup()
                .folder();
        before.services().users().change(before.actor(), maya.id(), "Maya Trent", Set.of(Role.BUSINESS_SUPPORT));
        before.close();
        assertThat(hub.hubs().restoring().restore(of, maya.id(), THEIRS.toCharArray(), new BackupProgress()))
                .isInstanceOf(RestoreAnswer.Restored.class);
        UnlockAnswer theirs = hub.hubs().unlock(maya.id(), THEIRS.toCharArray());
        ((UnlockAnswer.Opened) theirs).session().close();
        try (Session session = hub.session()) {
            assertThat(session.services().users().ownRoles(session.viewer()))
                    .singleElement()
                    .satisfies(told -> {
                        assertThat(told.who()).isEqualTo("Maya Trent");
                        assertThat(told.restored()).isTrue();
                        assertThat(told.what()).contains("as the hub stood on");
                    });
        }
    }

    @Test
    void theRecoveryKeyLetsThemInNoMore() throws IOException {
        assertThat(hub.hubs().restoring().restoreByRecoveryKey(copy, CopiedHub.recoveryKey(), new BackupProgress()))
                .isInstanceOf(RestoreAnswer.Restored.class);
        areOut(hub);
        hub.session().close();
    }

    /// On another computer nothing says that their access ended.
    @Test
    void whereNoHubLiesItOpensAsItWas() {
        CopiedHub elsewhere = new CopiedHub(folder.resolve("elsewhere"));
        assertThat(elsewhere.restore(copy, hub.user(), _ -> {})).isInstanceOf(RestoreAnswer.Restored.class);
        assertThat(theirTry(elsewhere))
                .isInstanceOfSatisfying(
                        UnlockAnswer.Opened.class, open -> open.session().close());
    }

    /// Whoever is left must be able to let others in.
    @Test
    void whereNobodyWouldAdministerNobodyIsShutOut() throws IOException {
        UserId first = hub.user();
        try (Session session = hub.session()) {
            User second = session.services()
                    .users()
                    .add(
                            session.actor(),
                            "Olive Trent",
                            Set.of(Role.ADMINISTRATOR),
                            "violet anchor pebble thirteen".toCharArray());
            assertThat(second.retired()).isFalse();
        }
        UnlockAnswer opened = hub.hubs()
                .unlock(
                        hub.hubs().users().stream()
                                .filter(one -> one.name().equals("Olive Trent"))
                                .findFirst()
                                .orElseThrow()
                                .id(),
                        "violet anchor pebble thirteen".toCharArray());
        try (Session olive = ((UnlockAnswer.Opened) opened).session()) {
            olive.services().users().retire(olive.actor(), first);
        }
        assertThat(hub.hubs().restoring().restore(copy, first, DemoDay.PASSPHRASE.toCharArray(), new BackupProgress()))
                .isInstanceOf(RestoreAnswer.Restored.class);
        assertThat(hub.unlocked())
                .isInstanceOfSatisfying(
                        UnlockAnswer.Opened.class, open -> open.session().close());
    }
}
