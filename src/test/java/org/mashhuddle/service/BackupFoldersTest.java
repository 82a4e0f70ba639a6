package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.backups.BackupFailure;
import org.mashhuddle.service.backups.BackupLine;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.service.backups.BackupReason;
import org.mashhuddle.service.backups.BackupResult;
import org.mashhuddle.service.backups.BackupService;
import org.mashhuddle.service.backups.BackupTrouble;
import org.mashhuddle.service.backups.RestoreAnswer;

/// Two folders of backups, each with a state of its own; and who can still open what lies there
/// after they have left.
class BackupFoldersTest {

    private static final String SECRET = "quarry lantern velvet orbit";

    @TempDir
    private Path folder;

    private CopiedHub hub;
    private Path near = Path.of("none");
    private Path stick = Path.of("none");
    private Session session;

    @BeforeEach
    void aHubWithTwoFolders() throws IOException {
        hub = new CopiedHub(folder.resolve("hub"));
        near = Files.createDirectory(folder.resolve("near"));
        stick = Files.createDirectory(folder.resolve("stick"));
        session = hub.begun();
        backups().choose(session.actor(), near);
        backups().chooseSecond(session.actor(), stick);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private BackupService backups() {
        return session.services().backups();
    }

    private BackupResult make() {
        hub.clock.pass(Duration.ofMinutes(20));
        return backups().makeDue(session.actor(), BackupReason.CLOSING, new BackupProgress());
    }

    private static int count(Path in) throws IOException {
        try (Stream<Path> found = Files.list(in)) {
            return (int) found.count();
        }
    }

    @Test
    void eachFolderGetsACopyAndNeitherAsksForAnotherOne() throws IOException {
        make();
        assertThat(List.of(count(near), count(stick))).containsExactly(1, 1);
        assertThat(backups().isDue())
                .as("what a round writes of itself is no change")
                .isFalse();
        CopiedHub.save(session, CopiedHub.child(1, "Test-Alder"));
        assertThat(backups().isDue()).isTrue();
    }

    @Test
    void aStickThatIsTakenOutStopsNothingAndIsSaidUntilItIsBack() throws IOException {
        make();
        Path pocket = Files.move(stick, folder.resolve("pocket"));
        CopiedHub.save(session, CopiedHub.child(1, "Test-Alder"));
        BackupResult made = make();
        assertThat(made.made()).hasSize(1);
        assertThat(made.problems())
                .singleElement()
                .asString()
                .startsWith(stick + ": ")
                .contains("Put the stick in");
        assertThat(count(near)).isEqualTo(2);
        assertThat(backups().standing().first().trouble()).isEmpty();
        assertThat(backups().standing().second().trouble()).contains(BackupTrouble.UNREACHABLE);
        assertThat(backups().standing().second().last())
                .as("not since the last that lies there")
                .isNotEqualTo(backups().standing().first().last());
        session.close();
        session = hub.session();
        assertThat(backups().standing().second().trouble())
                .as("said after the next unlocking too")
                .contains(BackupTrouble.UNREACHABLE);
        Files.move(pocket, stick);
        make();
        assertThat(count(stick)).isEqualTo(2);
        assertThat(backups().standing().second().trouble()).isEmpty();
    }

    @Test
    void whereNoFolderCanBeReachedItIsSaidAndWorkGoesOn() throws IOException {
        Files.move(near, folder.resolve("gone"));
        Files.move(stick, folder.resolve("pocket"));
        assertThatThrownBy(this::make).isInstanceOf(BackupFailure.class).hasMessageContaining("not there");
        CopiedHub.save(session, CopiedHub.child(1, "Test-Alder"));
        assertThat(CopiedHub.children(hub.database())).hasSize(1);
        assertThat(hub.database().trail().entries(50))
                .as("an attempt that wrote nothing is no change")
                .extracting(entry -> entry.deed())
                .doesNotContain("backup.make");
    }

    @Test
    void theSameFolderTwiceIsRefusedAndTheSecondCanBeLeft() throws IOException {
        assertThatThrownBy(() -> backups().chooseSecond(session.actor(), near))
                .hasMessageContaining("go to this folder already");
        make();
        backups().leaveSecond(session.actor());
        CopiedHub.save(session, CopiedHub.child(1, "Test-Alder"));
        make();
        assertThat(List.of(count(near), count(stick))).containsExactly(2, 1);
    }

    private User leaver() {
        return session.services()
                .users()
                .add(session.actor(), "Priya Nair", Set.of(Role.MINUTE_TAKER), SECRET.toCharArray());
    }

    private RestoreAnswer opened(Path copy, User by, String name) {
        CopiedHub there = new CopiedHub(folder.resolve(name));
        return there.hubs().restoring().restore(copy, by.id(), SECRET.toCharArray(), new BackupProgress());
    }

    @Test
    void whoWasRetiredIsNamedWithEachBackupThatStillOpensForThem() throws IOException {
        User priya = leaver();
        make();
        assertThat(backups().list()).allMatch(line -> line.opensFor().isEmpty());
        session.services().users().retire(session.actor(), priya.id());
        make();
        List<BackupLine> lines = backups().list();
        assertThat(lines).hasSize(4);
        assertThat(lines.subList(0, 2)).allMatch(line -> line.opensFor().isEmpty());
        assertThat(lines.subList(2, 4)).allMatch(line -> line.opensFor().equals(List.of("Priya Nair")));
        assertThat(lines.toString()).doesNotContain("Priya");
        Path old = lines.get(3).folder();
        assertThat(opened(old, priya, "before")).as("it does open").isInstanceOf(RestoreAnswer.Restored.class);
        BackupLine anew = backups().remake(session.actor(), old, new BackupProgress());
        assertThat(old).doesNotExist();
        assertThat(opened(anew.folder(), priya, "after")).isInstanceOf(RestoreAnswer.Refused.class);
        assertThat(anew.made()).isEqualTo(lines.get(3).made());
        assertThat(backups().check(session.viewer(), anew.folder(), new BackupProgress()))
                .isEmpty();
        backups().remove(session.actor(), lines.get(2).folder());
        assertThat(backups().list()).hasSize(3).allMatch(line -> line.opensFor().isEmpty());
        CopiedHub there = new CopiedHub(folder.resolve("anew"));
        assertThat(there.restore(anew.folder(), hub.user(), _ -> {})).isInstanceOf(RestoreAnswer.Restored.class);
    }

    @Test
    void theOnlyBackupIsNotRemovedNorIsAFolderThatIsNone() {
        backups().leaveSecond(session.actor());
        Path only = make().backup().folder();
        assertThatThrownBy(() -> backups().remove(session.actor(), only)).hasMessageContaining("only backup");
        assertThatThrownBy(() -> backups().remove(session.actor(), hub.location.directory()))
                .hasMessageContaining("not in a folder that was chosen");
        assertThat(only).exists();
    }
}
