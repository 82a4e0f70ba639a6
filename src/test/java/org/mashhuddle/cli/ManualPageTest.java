package org.mashhuddle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mashhuddle.cli.console.CommandConsole;
import org.mashhuddle.cli.console.Exit;
import org.mashhuddle.service.minutes.CheckService;

/// The manual page of the package says what `huddle --help` says.
class ManualPageTest {

    private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z-]+)(?= )");

    @Test
    void everyCommandStandsInIt() throws IOException {
        List<String> page = Files.readAllLines(Path.of("installer/linux/huddle.1"));
        List<String> commands = help().substring(help().indexOf("Commands:"))
                .lines()
                .takeWhile(line -> !line.isBlank())
                .flatMap(line -> COMMAND.matcher(line).results().map(found -> found.group(1)))
                .toList();
        assertThat(commands).contains("verify", "new-key").doesNotContain("rehearse");
        assertThat(page.stream()
                        .filter(line -> line.matches("\\.B [a-z\\\\-]+"))
                        .map(line -> line.substring(3).replace("\\-", "-")))
                .containsAll(commands);
    }

    private static String help() {
        StringWriter out = new StringWriter();
        PrintWriter written = new PrintWriter(out);
        CommandConsole desk =
                new CommandConsole(_ -> Assertions.fail("no hub"), new StringReader(""), written, written);
        Commands commands = new Commands(
                desk,
                () -> Assertions.fail("no window"),
                _ -> Assertions.fail("no window"),
                _ -> Assertions.fail("no demo"),
                new CheckService());
        assertThat(commands.run("--help")).isEqualTo(Exit.DONE);
        return out.toString();
    }
}
