package org.mashhuddle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.App;
import org.mashhuddle.cli.console.CommandConsole;
import org.mashhuddle.cli.console.Exit;
import org.mashhuddle.service.HubService;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.minutes.CheckService;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.vault.KdfCost;

/// `huddle verify --data-to`: what the pages of trusted minutes say, and of nothing else.
class VerifyDataTest {

    /// Signed by this release.
    private static final Path KEPT = Path.of("src/test/resources/kept/2026-11-28b");

    private final DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:45:00Z"));

    @TempDir
    private Path folder;

    private record Ran(int code, String out, String err) {}

    private HubService hubs() {
        return new App(new HubLocation(folder.resolve("hub")), clock, KdfCost.FLOOR).hubs();
    }

    private Ran run(String typed, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandConsole desk =
                new CommandConsole(_ -> hubs(), new StringReader(typed), new PrintWriter(out), new PrintWriter(err));
        Commands commands = new Commands(
                desk,
                () -> Assertions.fail("no window"),
                _ -> Assertions.fail("no window"),
                _ -> hubs(),
                new CheckService());
        return new Ran(commands.run(arguments), out.toString(), err.toString());
    }

    /// What trusted minutes say as data is written where it is asked for; of anything else, nothing.
    @Test
    void verifyWritesTheDataOfTrustedMinutesAlone() throws IOException {
        String authority = KEPT.resolve("hub.cer").toString();
        String minutes = KEPT.resolve("minutes.pdf").toString();
        Path data = folder.resolve("taken").resolve("meeting.json");
        Ran good = run("", "verify", minutes, "--authority", authority, "--data-to", data.toString());
        assertThat(good.code()).isEqualTo(Exit.DONE);
        JsonNode tree = JsonMapper.builder().build().readTree(data.toFile());
        assertThat(tree.path("format").asText()).isEqualTo("mash-huddle minutes 1");
        assertThat(tree.path("items").size()).isPositive();
        Files.delete(data);
        byte[] bytes = Files.readAllBytes(Path.of(minutes));
        bytes[bytes.length / 2] ^= 1;
        String altered = Files.write(folder.resolve("altered.pdf"), bytes).toString();
        Ran bad = run("", "verify", altered, "--authority", authority, "--data-to", data.toString());
        assertThat(bad.code()).isEqualTo(Exit.REFUSED);
        assertThat(bad.out()).contains("Not trusted. Rule: ");
        assertThat(bad.err()).contains("Nothing was written");
        String before = Path.of("src/test/resources/earlier").toAbsolutePath().toString();
        Ran old = run(
                "",
                "verify",
                before + "/minutes.pdf",
                "--authority",
                before + "/hub.cer",
                "--data-to",
                data.toString());
        assertThat(old.code()).isEqualTo(Exit.REFUSED);
        assertThat(old.out()).startsWith("Signed minutes: complete");
        Ran unpinned = run("", "verify", minutes, "--data-to", data.toString());
        assertThat(unpinned.code()).isEqualTo(Exit.USAGE);
        Ran wrong = run("", "verify", minutes, "--authority", minutes, "--data-to", data.toString());
        assertThat(wrong.code()).isEqualTo(Exit.REFUSED);
        assertThat(data).doesNotExist();
    }
}
