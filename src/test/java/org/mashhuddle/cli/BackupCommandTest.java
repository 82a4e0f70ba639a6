package org.mashhuddle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.App;
import org.mashhuddle.cli.console.CommandConsole;
import org.mashhuddle.cli.console.Exit;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.service.minutes.CheckService;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.vault.KdfCost;

/// Backups and restoring by command: what is printed, and how the commands end.
class BackupCommandTest {

    private static final String RIGHT = DemoDay.PASSPHRASE + "\n";
    private static final Instant MORNING = Instant.parse("2026-11-24T08:45:00Z");

    @TempDir
    private Path folder;

    private record Ran(int code, String out, String err) {}

    @BeforeEach
    void aHub() throws IOException {
        CommandHub.make(folder.resolve("hub"), MORNING, "zyxmark");
        Files.createDirectory(folder.resolve("copies"));
    }

    private App app(Path where) {
        return new App(new HubLocation(where), new DemoClock(MORNING), KdfCost.FLOOR);
    }

    private Ran run(String typed, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandConsole desk = new CommandConsole(
                data -> app(data.orElse(folder.resolve("hub"))).hubs(),
                new StringReader(typed),
                new PrintWriter(out),
                new PrintWriter(err));
        int code = new Commands(desk, () -> {}, _ -> {}, _ -> app(folder).hubs(), new CheckService()).run(arguments);
        return new Ran(code, out.toString(), err.toString());
    }

    @Test
    void aBackupIsMadeCheckedAndRestored() throws IOException {
        Ran made = run(RIGHT, "backup", "--to", folder.resolve("copies").toString());
        assertThat(made.code()).as(made.err()).isEqualTo(Exit.DONE);
        String copy = made.out().strip();
        assertThat(copy).endsWith("huddle-backup-2026-11-24-084500");
        assertThat(run(RIGHT, "backup", "--check", copy).code()).isEqualTo(Exit.DONE);
        Path elsewhere = folder.resolve("elsewhere");
        assertThat(run("wrong\n", "--data", elsewhere.toString(), "restore", "--from", copy)
                        .code())
                .isEqualTo(Exit.PASSPHRASE);
        Ran restored = run(RIGHT, "--data", elsewhere.toString(), "restore", "--from", copy);
        assertThat(restored.code()).as(restored.err()).isEqualTo(Exit.DONE);
        assertThat(restored.out())
                .contains("24/11/2026 08:45", "restricted, sealed or narrowed since is as open as it was then");
        Ran found = run(RIGHT + "Jordon\n", "--data", elsewhere.toString(), "find");
        assertThat(found.out()).startsWith("Jordan TEST-ALDER, born 12/08/2011, sounds so, ");
        byte[] database = Files.readAllBytes(Path.of(copy, "hub.mv.db"));
        database[9000] ^= 1;
        Files.write(Path.of(copy, "hub.mv.db"), database);
        assertThat(run(RIGHT, "backup", "--check", copy).code()).isEqualTo(Exit.REFUSED);
        Ran refused = run(RIGHT, "--data", elsewhere.toString(), "restore", "--from", copy);
        assertThat(refused.code()).isEqualTo(Exit.REFUSED);
        assertThat(refused.err()).contains("Nothing was changed");
    }

    @Test
    void theHubAndEachOfItsBackupsAreChecked() throws IOException {
        Ran none = run(RIGHT, "check");
        assertThat(none.code()).as(none.err()).isEqualTo(Exit.DONE);
        assertThat(none.out()).contains("hub: good").contains("no backup");
        Path copies = folder.resolve("copies");
        Files.writeString(folder.resolve("hub").resolve("hub.backups"), copies + "\n\n0\n");
        String copy = run(RIGHT, "backup", "--to", copies.toString()).out().strip();
        Ran good = run(RIGHT, "check");
        assertThat(good.code()).as(good.out()).isEqualTo(Exit.DONE);
        assertThat(good.out()).contains(copy + ": good");
        byte[] database = Files.readAllBytes(Path.of(copy, "hub.mv.db"));
        database[9000] ^= 1;
        Files.write(Path.of(copy, "hub.mv.db"), database);
        Ran bad = run(RIGHT, "check");
        assertThat(bad.code()).isEqualTo(Exit.REFUSED);
        assertThat(bad.out()).contains("hub: good").doesNotContain(copy + ": good");
    }

    @Test
    void whatIsNoBackupOrNoFolderIsRefusedInWords() {
        Ran nowhere = run(RIGHT, "backup", "--to", folder.resolve("no such").toString());
        assertThat(nowhere.code()).isEqualTo(Exit.REFUSED);
        assertThat(nowhere.err()).contains("not there");
        Ran none = run(RIGHT, "restore", "--from", folder.resolve("copies").toString());
        assertThat(none.code()).isEqualTo(Exit.REFUSED);
        assertThat(none.err()).contains("is not a backup");
        assertThat(run(RIGHT, "backup").code()).isEqualTo(Exit.USAGE);
    }

    @Tag("long")
    @Test
    void theHubsFileIsWrittenAnew() throws IOException {
        for (int i = 0; i < 3; i++) {
            assertThat(run(RIGHT + "Jordan\n", "find").code()).isEqualTo(Exit.DONE);
        }
        long before = Files.size(folder.resolve("hub").resolve("hub.mv.db"));
        Ran rebuilt = run(RIGHT, "rebuild");
        assertThat(rebuilt.code()).as(rebuilt.err()).isEqualTo(Exit.DONE);
        assertThat(rebuilt.out()).contains("Every row is as it was");
        assertThat(Files.size(folder.resolve("hub").resolve("hub.mv.db"))).isLessThan(before);
        assertThat(run("wrong\n", "rebuild").code()).isEqualTo(Exit.PASSPHRASE);
        assertThat(run(RIGHT + "Jordan\n", "find").out()).startsWith("Jordan TEST-ALDER, ");
    }
}
