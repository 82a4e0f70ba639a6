package org.mashhuddle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.App;
import org.mashhuddle.cli.console.Exit;
import org.mashhuddle.exchange.list.RefusedLists;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.vault.KdfCost;

/// `huddle import` of what is no list and no extract: it is said what is wrong with the file that was named, nothing
/// is taken, and the command ends as refused.
class ImportRefusedTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T08:45:00Z");

    @TempDir
    private static Path folder;

    private static Map<Path, String> lists = Map.of();

    @BeforeAll
    static void lists() throws IOException {
        CommandHub.make(folder.resolve("hub"), MORNING, "zyxmark");
        lists = RefusedLists.someIn(Files.createDirectory(folder.resolve("lists")));
    }

    private static Ran take(Path file, String... more) {
        App app = new App(new HubLocation(folder.resolve("hub")), new DemoClock(MORNING), KdfCost.FLOOR);
        String[] arguments = new String[more.length + 3];
        System.arraycopy(more, 0, arguments, 3, more.length);
        arguments[0] = "import";
        arguments[1] = file.toString();
        arguments[2] = "--take";
        Ran ran = Ran.of(_ -> app.hubs(), DemoDay.PASSPHRASE + "\n", arguments);
        return new Ran(ran.code(), CommandHub.oneAsOne(ran.out()), CommandHub.oneAsOne(ran.err()));
    }

    @Test
    void eachIsRefusedAsAListInItsOwnWords() {
        lists.forEach((file, sentence) -> {
            Ran ran = take(file, "--profile", "Police missing list");
            String name = String.valueOf(file.getFileName());
            assertThat(ran.code()).as(name).isEqualTo(Exit.REFUSED);
            assertThat(ran.out()).as(name).startsWith(name + ": " + sentence).contains("Taken: 0 new, 0 changed");
            assertThat(ran.err()).as(name).contains("files refused: 1");
        });
    }

    @Test
    void eachIsRefusedAsAnExtract() {
        lists.keySet().forEach(file -> {
            Ran ran = take(file);
            String name = String.valueOf(file.getFileName());
            assertThat(ran.code()).as(name).isEqualTo(Exit.REFUSED);
            assertThat(ran.out()).as(name).contains("Taken: 0 new, 0 changed");
            assertThat(ran.out().lines().findFirst())
                    .as(name)
                    .hasValueSatisfying(said -> assertThat(said)
                            .isIn(
                                    "There is no file of an extract here, such as ssd_person.csv.",
                                    name + ": There is nothing at this place. Choose the folder or the zip file of the"
                                            + " extract.",
                                    name + ": The zip file cannot be opened: it is damaged, or locked with a password.",
                                    name + ": This is neither a folder nor a zip file. An extract is a folder, or a zip"
                                            + " file, of CSV files named after the dataset's tables, such as"
                                            + " ssd_person.csv."));
        });
    }
}
