package org.mashhuddle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.App;
import org.mashhuddle.cli.console.CommandConsole;
import org.mashhuddle.cli.console.Exit;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.service.HubService;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.UnlockAnswer;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.service.minutes.CheckService;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.vault.KdfCost;

/// The audit bundle at the command line: taken from a hub, unpacked and checked as an inspector does, who
/// has the zip, the tools of any computer and `huddle verify`.
class AuditBundleCommandTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    private final DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:45:00Z"));

    private record Ran(int code, String out, String err) {}

    private Ran run(String typed, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandConsole desk = new CommandConsole(
                _ -> app().hubs(), new StringReader(typed), new PrintWriter(out), new PrintWriter(err));
        int code = new Commands(
                        desk,
                        () -> Assertions.fail("no window"),
                        _ -> Assertions.fail("no window"),
                        _ -> app().hubs(),
                        new CheckService())
                .run(arguments);
        return new Ran(code, CommandHub.oneAsOne(out.toString()), CommandHub.oneAsOne(err.toString()));
    }

    private App app() {
        return new App(new HubLocation(folder.resolve("hub")), clock, KdfCost.FLOOR);
    }

    private void aSignedDay() {
        CommandHub.make(folder.resolve("hub"), clock.instant(), "zyxmark");
        HubService hubs = app().hubs();
        UserId chair = hubs.users().getFirst().id();
        try (Session open = ((UnlockAnswer.Opened) hubs.unlock(chair, DemoDay.PASSPHRASE.toCharArray())).session()) {
            MeetingId meeting = open.services().agendas().plan(open.actor(), DAY);
            open.services().meetings().open(open.actor(), meeting);
            clock.pass(Duration.ofMinutes(40));
            open.services().meetings().close(open.actor(), meeting);
            open.services()
                    .minutes()
                    .sign(
                            open.actor(),
                            meeting,
                            DemoDay.PASSPHRASE.toCharArray(),
                            SigningReasons.over("the laptop failed, and nothing was typed"));
        }
    }

    private static int tool(Path in, String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .directory(in.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    @Test
    void aBundleIsTakenUnpackedAndCheckedWithTheToolsOfAnyComputer() throws Exception {
        for (String tool : List.of("/usr/bin/unzip", "/usr/bin/sha256sum")) {
            assumeTrue(Files.isExecutable(Path.of(tool)), tool);
        }
        aSignedDay();
        Path zip = folder.resolve("bundle.zip");
        String secret = DemoDay.PASSPHRASE + "\n";
        Ran none = run(secret, "export", "audit-bundle", "--on", "2026-11-21", "--reason", "Audit", zip.toString());
        assertThat(none.code()).isEqualTo(Exit.USAGE);
        assertThat(zip).doesNotExist();
        Ran taken = run(secret, "export", "audit-bundle", "--on", "2026-11-24", "--reason", "Audit", zip.toString());
        assertThat(taken.err()).isEmpty();
        assertThat(taken.code()).isEqualTo(Exit.DONE);
        assertThat(taken.out()).contains("-DATA-1: 1 signed file, ", " of the trail", "SHA-256 ");

        Path place = Files.createDirectories(folder.resolve("place"));
        assertThat(tool(place, "/usr/bin/unzip", "-q", zip.toString())).isZero();
        assertThat(tool(place, "/usr/bin/sha256sum", "--check", "--strict", "SHA256SUMS"))
                .isZero();
        Path minutes;
        try (Stream<Path> files = Files.list(place.resolve("minutes"))) {
            minutes = files.toList().getFirst();
        }
        String authority = place.resolve("hub.cer").toString();
        Ran good = run("", "verify", "--authority", authority, minutes.toString());
        assertThat(good.code()).isEqualTo(Exit.DONE);
        assertThat(good.out()).startsWith("Signed minutes: complete, and unchanged");

        byte[] bytes = Files.readAllBytes(minutes);
        bytes[bytes.length / 2] ^= 1;
        Files.write(minutes, bytes);
        assertThat(tool(place, "/usr/bin/sha256sum", "--check", "--strict", "SHA256SUMS"))
                .isEqualTo(1);
        assertThat(run("", "verify", "--authority", authority, minutes.toString())
                        .code())
                .isEqualTo(Exit.REFUSED);
    }
}
