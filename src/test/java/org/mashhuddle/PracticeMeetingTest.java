package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MachinePolicy;
import org.mashhuddle.service.HubTrouble;
import org.mashhuddle.store.durable.PolicyFile;
import org.mashhuddle.ui.kit.WorkSession;

/// A practice meeting beside somebody's own hub, which stays locked and as it was to the last byte.
class PracticeMeetingTest {

    @TempDir
    private Path folder;

    private Path own = Path.of("none");
    private OwnHub hub = new OwnHub(own, java.time.Clock.systemUTC());

    @BeforeEach
    void aHubIsMadeAndLocked() throws IOException {
        own = Files.createDirectories(folder.resolve("own"));
        hub = OwnHub.in(own);
    }

    @Test
    void aWholePracticeLeavesOnesOwnHubAndTheTemporaryFolderAsTheyWere() throws Exception {
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        Map<String, String> before = OwnHub.everything(own);
        assertThat(before).hasSizeGreaterThan(3);
        Process practice = OwnProcess.start(folder, PracticeProgram.class, own.toString(), temporary.toString());
        String said = new String(practice.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(practice.waitFor())
                .as(said + Files.readString(folder.resolve("err")))
                .isZero();
        assertThat(said.lines())
                .containsExactly(
                        "typing=[MINUTE_TAKER]",
                        "locked=true",
                        "wrong=Wrong",
                        "right=true",
                        "kept=true",
                        "pages=true",
                        "unmarked=0",
                        "own=" + OwnHub.NAME);
        assertThat(OwnHub.everything(own)).isEqualTo(before);
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void aPolicyWithoutDemonstrationForbidsItToo() throws IOException {
        Path file = folder.resolve("policy.properties");
        Files.writeString(file, "demo=no\n");
        MachinePolicy policy = new PolicyFile(file).read();
        HubDoor door = hub.window(policy).door();
        assertThatThrownBy(door::practise).isInstanceOf(HubTrouble.class).hasMessageContaining("policy");
        assertThat(door.practice()).isEqualTo(WorkSession.Practice.FORBIDDEN);
        assertThat(door.hub().orElseThrow().name()).isEqualTo(OwnHub.NAME);
        assertThat(entered(door)).isEqualTo(WorkSession.Practice.FORBIDDEN);
        HubDoor free = hub.window(MachinePolicy.none()).door();
        assertThat(entered(free)).isEqualTo(WorkSession.Practice.POSSIBLE);
        assertThat(free.demonstration().practice())
                .as("the demo day is no place to begin one")
                .isEqualTo(WorkSession.Practice.DEMO_DAY);
        free.end();
    }

    /// What somebody at work in their own hub is told of practice meetings.
    private WorkSession.Practice entered(HubDoor door) {
        try {
            var answer = door.unlock(door.hub().orElseThrow().users().getFirst().id(), OwnHub.PASSPHRASE);
            return ((org.mashhuddle.ui.unlock.Door.Answer.Opened) answer)
                    .session()
                    .practice();
        } finally {
            door.close();
        }
    }
}
