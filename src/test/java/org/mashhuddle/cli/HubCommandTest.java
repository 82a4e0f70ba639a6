package org.mashhuddle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.App;
import org.mashhuddle.cli.console.Exit;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.service.HubService;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.UnlockAnswer;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.vault.KdfCost;

/// Somebody from IT makes a hub on a computer that shows no window.
class HubCommandTest {

    private static final String PASSPHRASE = "seven otters cross the weir";
    private static final List<String> MAKE =
            List.of("hub", "make", "--name", "Ambleford MASH", "--user", "Jo Ferris", "--data");

    @TempDir
    private Path folder;

    private final DemoClock clock = new DemoClock(Instant.parse("2026-11-30T08:45:00Z"));

    private HubService hubs(Path where) {
        return new App(new HubLocation(where), clock, KdfCost.FLOOR).hubs();
    }

    private Path hub() {
        return folder.resolve("hub");
    }

    private Ran run(String typed, List<String> arguments, String... more) {
        List<String> line = new java.util.ArrayList<>(arguments);
        line.addAll(List.of(more));
        return Ran.of(data -> hubs(data.orElse(folder.resolve("standard"))), typed, line.toArray(String[]::new));
    }

    private Ran make(String typed, String... more) {
        List<String> line = new java.util.ArrayList<>(MAKE);
        line.add(hub().toString());
        return run(typed, line, more);
    }

    @Test
    void whoMadeItUnlocksItAsItWasAskedFor() {
        Ran made = make(PASSPHRASE + "\n", "--role", "minute-taker", "--agency", "Health", "--agency", "Police");
        assertThat(made.err()).contains("The hub is made.").contains("Nobody typed it back");
        assertThat(made.code()).isEqualTo(Exit.DONE);
        HubService hubs = hubs(hub());
        assertThat(hubs.hubName()).isEqualTo("Ambleford MASH");
        assertThat(hubs.users())
                .hasSize(1)
                .first()
                .satisfies(jo -> assertThat(jo.name()).isEqualTo("Jo Ferris"));
        UnlockAnswer answer = hubs.unlock(hubs.users().getFirst().id(), PASSPHRASE.toCharArray());
        try (Session session = ((UnlockAnswer.Opened) answer).session()) {
            assertThat(session.user().roles()).isEqualTo(Set.of(Role.MINUTE_TAKER, Role.ADMINISTRATOR));
            assertThat(session.profile().code()).isEqualTo("AMB");
        }
    }

    @Test
    void whoeverIsInNoMeetingMakesItAndOnlyLooksAfterIt() {
        Ran made = make(PASSPHRASE + "\n", "--role", "administrator");
        assertThat(made.err()).contains("The hub is made.");
        assertThat(made.code()).isEqualTo(Exit.DONE);
        HubService hubs = hubs(hub());
        UnlockAnswer answer = hubs.unlock(hubs.users().getFirst().id(), PASSPHRASE.toCharArray());
        try (Session session = ((UnlockAnswer.Opened) answer).session()) {
            assertThat(session.user().roles()).isEqualTo(Set.of(Role.ADMINISTRATOR));
        }
    }

    /// What stands on the two papers is what was printed, alone and nowhere else.
    @Test
    void theRecoveryKeyThatWasPrintedOpensIt() {
        Ran made = make(PASSPHRASE + "\n");
        List<String> lines = made.out().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.getFirst()).isEqualTo("Recovery key:");
        assertThat(lines.get(2)).isEqualTo("Secret of the authority:");
        String key = lines.get(1).strip();
        assertThat(made.err()).doesNotContain(key).doesNotContain(lines.get(3).strip());
        HubService hubs = hubs(hub());
        UnlockAnswer answer = hubs.unlockWithRecoveryKey(
                hubs.users().getFirst().id(), key, "another five words to keep".toCharArray());
        assertThat(answer).isInstanceOf(UnlockAnswer.Opened.class);
        ((UnlockAnswer.Opened) answer).session().close();
    }

    /// The passphrase, then what is typed back: once wrong.
    @Test
    void whatIsTypedBackIsHeldAgainstThePaper() {
        Ran made = make(PASSPHRASE + "\nnot this\n");
        assertThat(made.err())
                .contains("Type the last group of the recovery key from the paper: That is not the last group")
                .contains("Nobody typed it back");
    }

    @Test
    void aWeakPassphraseMakesNothing() {
        Ran weak = make("hello\n");
        assertThat(weak.code()).isEqualTo(Exit.REFUSED);
        assertThat(weak.err()).contains("fewer than 15 characters").contains("Nothing was made.");
        Ran own = make("Ambleford MASH Jo Ferris\n");
        assertThat(own.code()).isEqualTo(Exit.REFUSED);
        assertThat(make("").code()).isEqualTo(Exit.PASSPHRASE);
        assertThat(hub()).doesNotExist();
    }

    @Test
    void aHubThatIsThereStays() {
        make(PASSPHRASE + "\n");
        Ran again = make(PASSPHRASE + "\n");
        assertThat(again.code()).isEqualTo(Exit.REFUSED);
        assertThat(again.err()).contains("There is a hub in this folder already.");
        assertThat(again.out()).isEmpty();
    }

    @Test
    void agenciesAreThoseThatAHubBeginsWith() {
        Ran other = make(PASSPHRASE + "\n", "--agency", "Health", "--agency", "The Moon");
        assertThat(other.code()).isEqualTo(Exit.USAGE);
        assertThat(other.err()).contains("The Moon").contains("Police");
        assertThat(make(PASSPHRASE + "\n", "--agency", "Health").code()).isEqualTo(Exit.USAGE);
        assertThat(make(PASSPHRASE + "\n", "--role", "auditor").code()).isEqualTo(Exit.USAGE);
        assertThat(hub()).doesNotExist();
    }

    /// `--data` stands before or behind the command, and behind a command's command.
    @Test
    void anotherFolderIsNamedAnywhere() {
        Path none = folder.resolve("none");
        for (List<String> line : List.of(
                List.of("--data", none.toString(), "find"),
                List.of("find", "--data", none.toString()),
                List.of("audit", "--data", none.toString(), "verify"),
                List.of("audit", "verify", "--data", none.toString()))) {
            Ran ran = run(PASSPHRASE + "\n", line);
            assertThat(ran.err()).contains("There is no hub in this folder.");
            assertThat(ran.code()).isEqualTo(Exit.HUB);
        }
        make(PASSPHRASE + "\n");
        assertThat(run(PASSPHRASE + "\n", List.of("audit", "verify", "--data", hub().toString()))
                        .out())
                .startsWith("good, ");
    }

    /// Monday is a day on which the hub meets; a Saturday is not, nor is a day that is over without a meeting.
    @Test
    void aDayWithoutAMeetingHasNoAgenda() {
        make(PASSPHRASE + "\n");
        List<String> agenda = List.of("agenda", "--data", hub().toString(), "--on");
        assertThat(run(PASSPHRASE + "\n", agenda, "2026-11-30").code()).isEqualTo(Exit.DONE);
        for (String day : List.of("2026-12-05", "2019-11-25", "2026-12-25")) {
            Ran none = run(PASSPHRASE + "\n", agenda, day);
            assertThat(none.code()).as(day).isEqualTo(Exit.REFUSED);
            assertThat(none.err()).startsWith("No daily meeting was planned for ");
            assertThat(none.out()).isEmpty();
        }
    }

    /// Somebody made a clerk a chair in it, or the disk forgot a letter.
    @Test
    void aKeyFileThatIsNotAsItWasWrittenIsSaidInASentence() throws IOException {
        make(PASSPHRASE + "\n");
        Path keys = hub().resolve("hub.keys");
        Files.writeString(keys, Files.readString(keys).replace("Jo Ferris", "Jo Farris"));
        for (String command : List.of("check", "new-key", "rebuild")) {
            Ran ran = run(PASSPHRASE + "\n", List.of(command, "--data"), hub().toString());
            assertThat(ran.code()).as(command).isEqualTo(Exit.HUB);
            assertThat(ran.err())
                    .as(command)
                    .contains("key file", "Restore the newest backup")
                    .doesNotContain("Exception", "at org.");
        }
    }
}
