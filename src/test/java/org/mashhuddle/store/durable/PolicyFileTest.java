package org.mashhuddle.store.durable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.domain.access.IdleTime;
import org.mashhuddle.domain.access.MachinePolicy;

/// What IT lays down is read, and what cannot be read is said and answered strictly.
class PolicyFileTest {

    @TempDir
    private Path folder;

    private MachinePolicy of(String text) throws IOException {
        Path file = folder.resolve("policy.properties");
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return new PolicyFile(file).read();
    }

    @Test
    void withoutAFileNothingIsLaidDown() {
        assertThat(new PolicyFile(folder.resolve("none")).read()).isEqualTo(MachinePolicy.none());
    }

    @Test
    void whatItLaysDownIsRead() throws IOException {
        MachinePolicy policy =
                of("# IT\nidle-minutes-at-most = 6\nbackup-folder=" + folder.toAbsolutePath() + "\ndemo=no\n");
        assertThat(policy.trouble()).isEmpty();
        assertThat(policy.idleAtMost()).hasValue(6);
        assertThat(policy.backupFolder()).contains(folder.toAbsolutePath().toString());
        assertThat(policy.demo()).isFalse();
        assertThat(policy.leavesBackupFolder()).isFalse();
        assertThat(policy.classification()).isEqualTo("OFFICIAL-SENSITIVE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OFFICIAL", "OFFICIAL-SENSITIVE", "OFFICIAL - COUNCIL USE ONLY"})
    void aMarkingIsRead(String marking) throws IOException {
        assertThat(of("classification=" + marking).classification()).isEqualTo(marking);
        assertThat(of("classification=" + marking).trouble()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "official", "SECRET", "OFFICIAL-SENSITIVE-X", "OFFICIAL - ", "OFFICIAL - <b>X</b>"})
    void aMarkingThatIsNoneIsTroubleAndTheStrictestHolds(String marking) throws IOException {
        MachinePolicy policy = of("classification=" + marking);
        assertThat(policy.trouble()).isPresent();
        assertThat(policy.classification()).isEqualTo("OFFICIAL-SENSITIVE");
    }

    @Test
    void aFileWithoutLinesLaysNothingDown() throws IOException {
        MachinePolicy policy = of("");
        assertThat(policy.trouble()).isEmpty();
        assertThat(policy.idleAtMost()).isEmpty();
        assertThat(policy.demo()).isTrue();
    }

    /// Neither a slip of the pen nor a value that means nothing may leave everybody believing that
    /// something is laid down.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "idle-minutes-at-most=ten",
                "idle-minutes-at-most=",
                "idle-minutes-at-most=0",
                "idle-minutes-at-most=31",
                "idle-minute-at-most=5",
                "demo=false",
                "backup-folder=copies",
                "backup-folder=",
                "demo=\\u00zz"
            })
    void whatCannotBeReliedOnIsSaidAndTheStrictestIsInForce(String line) throws IOException {
        MachinePolicy policy = of(line + "\n");
        assertThat(policy.trouble()).get().asString().contains("policy.properties", "cannot be relied on");
        assertThat(policy.idleAtMost()).hasValue(MachinePolicy.STRICTEST_IDLE);
        assertThat(policy.demo()).isFalse();
        assertThat(policy.leavesBackupFolder()).isFalse();
        assertThat(policy.backupFolder()).isEmpty();
    }

    @Test
    void aFolderALinkToNowhereAndBytesThatAreNoTextAreSaidToo() throws IOException {
        Path here = Files.createDirectories(folder.resolve("policy.d"));
        Path nowhere = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("gone"));
        Path bytes = Files.write(folder.resolve("bytes"), new byte[] {'d', 'e', 'm', 'o', '=', (byte) 0xff});
        for (Path each : List.of(here, nowhere, bytes)) {
            assertThat(new PolicyFile(each).read().trouble())
                    .as(each.toString())
                    .isPresent();
        }
    }

    @Test
    void itLiesWhereNoUserAndNoEnvironmentPutsIt() {
        assertThat(PolicyFile.standard("Linux").path()).isEqualTo(Path.of("/etc/mash-huddle/policy.properties"));
        assertThat(PolicyFile.standard("Windows 11").path().toString()).contains("ProgramData");
        assertThat(PolicyFile.standard("Mac OS X").path()).startsWithRaw(Path.of("/Library/Application Support"));
    }

    @Test
    void theShorterOfWhatTheHubChoseAndThePolicyCounts() {
        IdleTime chosen = new IdleTime(4, 20);
        assertThat(chosen.atMost(OptionalInt.of(6))).isEqualTo(new IdleTime(4, 6));
        assertThat(chosen.atMost(OptionalInt.empty())).isEqualTo(chosen);
    }
}
