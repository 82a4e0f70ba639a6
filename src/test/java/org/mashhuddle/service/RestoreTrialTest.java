package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.service.backups.AutomaticBackups;
import org.mashhuddle.service.backups.BackupFailure;
import org.mashhuddle.service.backups.BackupLine;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.service.backups.BackupReason;
import org.mashhuddle.service.backups.BackupService;
import org.mashhuddle.service.backups.BackupStatus;
import org.mashhuddle.service.backups.RestoreTrial;
import org.mashhuddle.store.durable.BackupCopy;

/// Why a copy was made stands with it; and whether it could be restored is tried without touching the
/// hub.
class RestoreTrialTest {

    @TempDir
    private Path folder;

    private CopiedHub hub = new CopiedHub(Path.of("none"));
    private Optional<Session> open = Optional.empty();

    @BeforeEach
    void aHubWithAFolder() throws IOException {
        hub = new CopiedHub(folder.resolve("hub"));
        open = Optional.of(hub.begun());
        backups().choose(session().actor(), Files.createDirectory(folder.resolve("copies")));
    }

    @AfterEach
    void close() {
        open.ifPresent(Session::close);
    }

    private Session session() {
        return open.orElseThrow();
    }

    private BackupService backups() {
        return session().services().backups();
    }

    private void children(int from, int count) {
        for (int number = from; number < from + count; number++) {
            CopiedHub.save(session(), CopiedHub.child(number, "Test-Alder"));
        }
    }

    private Path backUp() {
        return backups().make(session().actor(), new BackupProgress()).backup().folder();
    }

    private RestoreTrial tried(Path copy) {
        return backups().tryRestore(session().actor().viewer(), copy, new BackupProgress());
    }

    /// Every file below a folder, with a hash of its bytes.
    private static Map<Path, String> files(Path below) throws IOException {
        Map<Path, String> found = new HashMap<>();
        try (Stream<Path> all = Files.walk(below)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                found.put(file, DigestUtils.sha256Hex(Files.readAllBytes(file)));
            }
        }
        return found;
    }

    private List<String> inTheHubsFolder() throws IOException {
        try (Stream<Path> all = Files.list(hub.location.directory())) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void withEachCopyStandsWhyItWasMade() {
        backUp();
        children(1, 1);
        hub.clock.pass(Duration.ofMinutes(16));
        new AutomaticBackups(backups(), session().actor(), hub.clock, Runnable::run).beat(false);
        children(2, 1);
        hub.clock.pass(Duration.ofMinutes(3));
        backups().makeDue(session().actor(), BackupReason.CLOSING, new BackupProgress());
        assertThat(backups().list())
                .extracting(BackupLine::why)
                .containsExactly(
                        Optional.of(BackupReason.CLOSING),
                        Optional.of(BackupReason.QUARTER),
                        Optional.of(BackupReason.ASKED));
    }

    @Test
    void whoeverWritesAnotherReasonIntoACopyIsFoundOut() throws IOException {
        Path copy = backUp();
        Path manifest = copy.resolve("backup.manifest");
        String words = Files.readString(manifest);
        assertThat(words).contains("\nwhy ASKED\n");
        Files.writeString(manifest, words.replace("why ASKED", "why CLOSING"));
        assertThat(backups().check(session().actor().viewer(), copy, new BackupProgress()))
                .hasValueSatisfying(why -> assertThat(why).contains("somebody changed it"));
    }

    /// As release 1.0 wrote it.
    @Test
    void theCopyOfAnEarlierProgramSaysNoReasonAndCanBeRead() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("earlier"));
        Files.writeString(copy.resolve("backup.manifest"), """
            MASH Huddle backup
            format 1
            hub 0197f0a4-0000-7000-8000-000000000001
            made 2026-11-24T08:45:00Z
            entries 12
            rows child 3
            file hub.header 112 00
            seal ab
            """, StandardCharsets.UTF_8);
        BackupLine line = BackupLine.of(BackupCopy.in(copy));
        assertThat(line.made()).contains(Instant.parse("2026-11-24T08:45:00Z"));
        assertThat(line.holding().children()).isEqualTo(3);
        assertThat(line.why()).isEmpty();
    }

    @Test
    void aTrialTellsWhatIsInTheCopyAndChangesNothing() throws IOException {
        children(1, 3);
        hub.clock.pass(Duration.ofMinutes(7));
        Path copy = backUp();
        Instant made = hub.clock.instant();
        hub.clock.pass(Duration.ofHours(2));
        children(10, 2);
        Map<Path, String> before = files(copy);
        List<String> lay = inTheHubsFolder();
        assertThat(tried(copy)).isInstanceOfSatisfying(RestoreTrial.Sound.class, sound -> {
            assertThat(sound.backup().holding().children()).isEqualTo(3);
            assertThat(sound.users()).isEqualTo(1);
            assertThat(sound.openActions()).isZero();
            assertThat(sound.last()).isEqualTo(made);
        });
        assertThat(files(copy)).isEqualTo(before);
        assertThat(inTheHubsFolder()).isEqualTo(lay);
        assertThat(CopiedHub.children(hub.database())).hasSize(5);
        assertThat(hub.database().trail().entries(1).getFirst().deed()).isEqualTo("backup.try");
        assertThat(backups().standing().trial())
                .contains(new BackupStatus.Trial(
                        hub.clock.instant(), copy.getFileName().toString(), 3, Optional.empty()));
        assertThat(backups().standing().folder()).contains(folder.resolve("copies"));
        assertThat(backups().isDue()).as("two children came since").isTrue();
        session().close();
        open = Optional.of(hub.session());
        assertThat(CopiedHub.children(hub.database())).hasSize(5);
    }

    @Test
    void aDamagedCopyIsSaidToBeNoneAndRemembered() throws IOException {
        children(1, 3);
        Path copy = backUp();
        Path file = copy.resolve("hub.mv.db");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        List<String> lay = inTheHubsFolder();
        assertThat(tried(copy))
                .isInstanceOfSatisfying(
                        RestoreTrial.Unsound.class,
                        unsound -> assertThat(unsound.sentence()).contains("not as it was written"));
        assertThat(inTheHubsFolder()).isEqualTo(lay);
        assertThat(backups().standing().trial().orElseThrow().problem()).isPresent();
    }

    @Test
    void aTrialThatIsStoppedLeavesNothingAndIsNotRemembered() throws IOException {
        Path copy = backUp();
        List<String> lay = inTheHubsFolder();
        BackupProgress stopped = new BackupProgress();
        stopped.cancel();
        assertThatThrownBy(() -> backups().tryRestore(session().actor().viewer(), copy, stopped))
                .isInstanceOf(BackupFailure.class)
                .hasMessageContaining("cancelled");
        assertThat(inTheHubsFolder()).isEqualTo(lay);
        assertThat(backups().standing().trial()).isEmpty();
    }

    @Test
    void whatAKilledTrialLeftIsGoneOnceTheHubIsOpenedAgain() throws IOException {
        Path copy = backUp();
        session().close();
        Path left = Files.createDirectory(hub.location.directory().resolve("restore-trial"));
        Files.copy(copy.resolve("hub.mv.db"), left.resolve("hub.mv.db"));
        open = Optional.of(hub.session());
        assertThat(left).doesNotExist();
        assertThat(hub.location.database()).exists();
    }
}
