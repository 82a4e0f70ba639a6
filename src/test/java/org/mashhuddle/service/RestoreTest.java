package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.service.backups.RestoreAnswer;
import org.mashhuddle.service.backups.RestoreChoice;
import org.mashhuddle.store.audit.AuditTrailEntry;
import org.mashhuddle.store.durable.FileSteps;
import org.mashhuddle.store.durable.HubSwitch;

/// A hub brought back from a backup: the old or the new opens wherever it is cut, nothing is
/// destroyed, and the trail says so.
class RestoreTest {

    private static final List<String> HUB = List.of("hub.header", "hub.keys", "hub.mv.db", "hub.drafts");

    @TempDir
    private Path folder;

    private CopiedHub hub = new CopiedHub(Path.of("none"));
    private Path copy = Path.of("none");
    private String recoveryKey = "";

    /// Stands for the process that is killed: nobody catches it.
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @BeforeEach
    void aHubWithABackupAndWithWorkSince() throws IOException {
        hub = new CopiedHub(folder.resolve("hub"));
        Session session = hub.begun();
        recoveryKey = CopiedHub.recoveryKey();
        CopiedHub.save(session, CopiedHub.child(1, "Before"));
        Path copies = Files.createDirectory(folder.resolve("copies"));
        session.services().backups().choose(session.actor(), copies);
        copy = session.services()
                .backups()
                .make(session.actor(), new BackupProgress())
                .backup()
                .folder();
        hub.clock.pass(java.time.Duration.ofMinutes(17));
        CopiedHub.save(session, CopiedHub.child(2, "Since"));
        session.close();
    }

    private static FileSteps.Watch killAt(int step) {
        int[] left = {step};
        return _ -> {
            if (left[0]-- == 0) {
                throw new Killed();
            }
        };
    }

    private static Map<String, String> hashes(Path of) throws Exception {
        Map<String, String> found = new TreeMap<>();
        for (String name : HUB) {
            if (Files.exists(of.resolve(name))) {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(of.resolve(name)));
                found.put(name, HexFormat.of().formatHex(hash));
            }
        }
        return found;
    }

    private void fresh(Path from, Path to) throws IOException {
        if (Files.exists(to)) {
            try (Stream<Path> all = Files.walk(to)) {
                for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    @Tag("long")
    @Test
    void cutAnywhereTheOldHubOpensOrTheNewOneNeverAMixture() throws Exception {
        Map<String, String> old = hashes(hub.location.directory());
        Map<String, String> restored = hashes(copy);
        assertThat(old.keySet()).isEqualTo(restored.keySet());
        int killed = 0;
        int asNew = 0;
        for (int step = 0; ; step++) {
            Path place = folder.resolve("cut");
            fresh(hub.location.directory(), place);
            CopiedHub there = new CopiedHub(place);
            boolean whole = false;
            try {
                there.restore(copy, hub.user(), killAt(step));
                whole = true;
            } catch (Killed atThisStep) {
                killed++;
                killWhoFinishes(there, step % 4);
            }
            there.hubs();
            assertThat(HubSwitch.isUnfinished(there.location))
                    .as("step %d", step)
                    .isFalse();
            Map<String, String> found = hashes(place);
            assertThat(found).as("step %d", step).isIn(old, restored);
            asNew += found.equals(restored) ? 1 : 0;
            opens(there, found.equals(restored), step);
            if (whole) {
                break;
            }
        }
        assertThat(killed).as("steps at which it was cut").isGreaterThan(20);
        assertThat(asNew).as("cuts after which the new one opened").isBetween(5, killed);
    }

    /// Whoever comes next is killed too; so is the next.
    private static void killWhoFinishes(CopiedHub there, int step) throws IOException {
        for (int times = 0; times < 2; times++) {
            try {
                new HubSwitch(there.location, new FileSteps(killAt(step))).finish();
            } catch (Killed again) {
                assertThat(HubSwitch.isUnfinished(there.location)).isTrue();
            }
        }
    }

    private static void opens(CopiedHub there, boolean restored, int step) {
        try (Session session = there.session()) {
            assertThat(CopiedHub.children(there.database()).values())
                    .as("step %d", step)
                    .hasSize(restored ? 1 : 2);
            assertThat(session.services().trail().check(session.viewer()).holds())
                    .as("step %d", step)
                    .isTrue();
        }
    }

    @Test
    void whatLayInTheFolderIsMovedAsideAndStillOpens() {
        RestoreAnswer answer = hub.restore(copy, hub.user(), _ -> {});
        assertThat(answer).isInstanceOf(RestoreAnswer.Restored.class);
        String aside = ((RestoreAnswer.Restored) answer).aside();
        assertThat(aside).isEqualTo("before-restore-2026-11-24-090200");
        CopiedHub before = new CopiedHub(hub.location.directory().resolve(aside));
        try (Session session = before.session()) {
            assertThat(session.user().name()).isEqualTo("Anne Bennett");
            assertThat(CopiedHub.children(before.database()).values()).containsExactlyInAnyOrder("Before", "Since");
        }
    }

    @Test
    void theFirstUnlockingBringsTheRestoreIntoTheTrailOnce() {
        UserId who = hub.user();
        hub.restore(copy, who, _ -> {});
        hub.session().close();
        try (Session session = hub.session()) {
            List<AuditTrailEntry> told = hub.database().trail().entries(100).stream()
                    .filter(entry -> entry.deed().equals("hub.restore"))
                    .toList();
            assertThat(told).hasSize(1);
            assertThat(told.getFirst().actor()).isEqualTo(session.user().id());
            assertThat(told.getFirst().about()).isEqualTo(Optional.of(who.value()));
            assertThat(told.getFirst().reason())
                    .contains("huddle-backup-2026-11-24-084500", "24/11/2026 08:45", "24/11/2026 09:02");
        }
    }

    @Test
    void aHubThatIsDamagedOrGoneComesBack() throws IOException {
        UserId who = hub.user();
        for (String gone : List.of("hub.mv.db", "hub.keys", "hub.header")) {
            Files.write(hub.location.directory().resolve(gone), new byte[] {1, 2, 3});
            assertThat(hub.restore(copy, who, _ -> {})).as(gone).isInstanceOf(RestoreAnswer.Restored.class);
            hub.session().close();
            hub.clock.pass(java.time.Duration.ofMinutes(1));
        }
        CopiedHub nowhere = new CopiedHub(folder.resolve("new computer"));
        assertThat(nowhere.restore(copy, who, _ -> {})).isInstanceOf(RestoreAnswer.Restored.class);
        nowhere.session().close();
    }

    /// Not only once somebody has unlocked it: a folder that others may list shows them nothing meanwhile.
    @Test
    void aRestoredHubIsItsOwnersAloneFromTheFirstByte() throws IOException {
        CopiedHub nowhere = new CopiedHub(folder.resolve("new computer"));
        Path gathered = nowhere.location.directory().resolve(HubSwitch.GATHERED);
        nowhere.restore(copy, hub.user(), _ -> {
            if (Files.isDirectory(gathered)) {
                assertOwnersAlone(gathered);
            }
        });
        assertOwnersAlone(nowhere.location.directory());
        assertOwnersAlone(copy);
    }

    private static void assertOwnersAlone(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            // The lock holds nothing.
            for (Path file : files.filter(each -> Files.isRegularFile(each) && !each.endsWith("hub.lock"))
                    .toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .as("%s", file.getFileName())
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void theRecoveryKeyOfTheHubRestoresToo() {
        HubRestorer restoring = hub.hubs().restoring();
        assertThat(restoring.restoreByRecoveryKey(copy, "nonsense", new BackupProgress()))
                .isInstanceOf(RestoreAnswer.Refused.class);
        assertThat(restoring.restoreByRecoveryKey(copy, recoveryKey, new BackupProgress()))
                .isInstanceOf(RestoreAnswer.Restored.class);
        hub.session().close();
    }

    @Test
    void aWrongPassphraseChangesNothingAndWaits() throws Exception {
        Map<String, String> before = hashes(hub.location.directory());
        HubRestorer restoring = hub.hubs().restoring();
        RestoreAnswer last = new RestoreAnswer.Refused("");
        for (int tries = 0; tries < 7; tries++) {
            last = restoring.restore(copy, hub.user(), "wrong wrong wrong".toCharArray(), new BackupProgress());
        }
        assertThat(last).isInstanceOf(RestoreAnswer.Wrong.class);
        assertThat(((RestoreAnswer.Wrong) last).left()).isPositive();
        assertThat(hashes(hub.location.directory())).isEqualTo(before);
    }

    /// What was gathered would keep the disk full, and whoever unlocks the hub then cannot work in it.
    @Test
    void aDiskThatIsFullIsLeftAsItWas() throws Exception {
        Map<String, String> before = hashes(hub.location.directory());
        Path gathered = hub.location.directory().resolve(HubSwitch.GATHERED);
        for (int step : List.of(1, 4, 9)) {
            int[] left = {step};
            boolean[] begun = new boolean[1];
            RestoreAnswer answer = hub.restore(copy, hub.user(), _ -> {
                begun[0] |= Files.exists(gathered);
                if (left[0]-- == 0) {
                    throw new IOException("No space left on device");
                }
            });
            assertThat(answer)
                    .isInstanceOfSatisfying(
                            RestoreAnswer.Refused.class,
                            refused -> assertThat(refused.sentence()).contains("is full", "Nothing was changed"));
            assertThat(begun[0]).as("gathered before step %d", step).isTrue();
            assertThat(gathered).as("step %d", step).doesNotExist();
        }
        assertThat(hashes(hub.location.directory())).isEqualTo(before);
    }

    @Test
    void aDamagedCopyIsNotRestored() throws Exception {
        Map<String, String> before = hashes(hub.location.directory());
        byte[] database = Files.readAllBytes(copy.resolve("hub.mv.db"));
        database[database.length / 2] ^= 1;
        Files.write(copy.resolve("hub.mv.db"), database);
        RestoreAnswer answer = hub.restore(copy, hub.user(), _ -> {});
        assertThat(answer).isInstanceOf(RestoreAnswer.Refused.class);
        assertThat(((RestoreAnswer.Refused) answer).sentence())
                .contains("did not pass its check", "Nothing was changed");
        assertThat(hashes(hub.location.directory())).isEqualTo(before);
        assertThat(hub.location.directory().resolve(HubSwitch.GATHERED)).doesNotExist();
    }

    @Test
    void theCopyOfAnotherHubDoesNotTakeThisOnesPlace() {
        CopiedHub other = new CopiedHub(folder.resolve("other"));
        other.made().close();
        RestoreAnswer answer = other.restore(copy, hub.user(), _ -> {});
        assertThat(answer).isInstanceOf(RestoreAnswer.Refused.class);
        assertThat(((RestoreAnswer.Refused) answer).sentence()).contains("of another hub");
    }

    @Test
    void aHubThatIsOpenIsNotReplaced() {
        try (Session session = hub.session()) {
            assertThat(session.user().name()).isEqualTo("Anne Bennett");
            RestoreAnswer answer = hub.restore(copy, hub.user(), _ -> {});
            assertThat(answer).isInstanceOf(RestoreAnswer.Refused.class);
            assertThat(((RestoreAnswer.Refused) answer).sentence()).contains("already open");
        }
    }

    /// Somebody tidied the folder: what is written on in the open hub would lie in what is moved aside.
    @Test
    void aHubThatIsOpenIsNotReplacedWhenItsLockWasRemoved() throws IOException {
        try (Session session = hub.session()) {
            assertThat(session.user().name()).isEqualTo("Anne Bennett");
            Files.delete(hub.location.lock());
            RestoreAnswer answer = hub.restore(copy, hub.user(), _ -> {});
            assertThat(answer)
                    .isInstanceOfSatisfying(
                            RestoreAnswer.Refused.class,
                            refused -> assertThat(refused.sentence()).contains("already open", "hub.lock was removed"));
            assertThat(hub.unlocked())
                    .isInstanceOfSatisfying(
                            UnlockAnswer.Unusable.class,
                            shut -> assertThat(shut.sentence())
                                    .contains("already open")
                                    .doesNotContain("Restore"));
        }
        assertThat(hub.unlocked()).isInstanceOf(UnlockAnswer.Opened.class);
    }

    @Test
    void aBackupIsNotOpenedAsIfItWereAHub() {
        CopiedHub opened = new CopiedHub(copy);
        assertThat(opened.unlocked())
                .isInstanceOfSatisfying(
                        UnlockAnswer.Unusable.class,
                        unusable -> assertThat(unusable.sentence()).contains("is a backup"));
    }

    @Test
    void theDoorSaysWhatACopyIs() {
        List<RestoreChoice> choices = hub.hubs().restoring().choices(copy.getParent());
        assertThat(choices).hasSize(1);
        RestoreChoice choice = choices.getFirst();
        assertThat(choice.hub()).isEqualTo("Sampleshire MASH");
        assertThat(choice.backup().holding().children()).isEqualTo(1);
        assertThat(choice.backup().problem()).isEmpty();
        assertThat(choice.present()).isPresent();
        assertThat(hub.hubs().restoring().knownFolders()).containsExactly(copy.getParent());
    }
}
