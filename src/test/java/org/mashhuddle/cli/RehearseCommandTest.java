package org.mashhuddle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.cli.console.CommandConsole;
import org.mashhuddle.cli.console.CommandFailure;
import org.mashhuddle.cli.console.Exit;
import org.mashhuddle.service.minutes.CheckService;

/// The package's cache is made by `huddle rehearse`: were one of its commands not understood, there would be no
/// package.
class RehearseCommandTest {

    @TempDir
    private Path folder;

    private final List<Path> shown = new ArrayList<>();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        PrintWriter written = new PrintWriter(err);
        CommandConsole desk =
                new CommandConsole(_ -> Assertions.fail("no hub"), new StringReader(""), written, written);
        return new Commands(
                        desk,
                        () -> Assertions.fail("no window"),
                        shown::add,
                        _ -> {
                            throw new CommandFailure(Exit.PASSPHRASE, "the demo was begun");
                        },
                        new CheckService())
                .run(arguments);
    }

    @Test
    void aDayIsFollowedByTheDemoDayAndItsCheck() {
        assertThat(run("rehearse", "--to", folder.toString())).isEqualTo(Exit.PASSPHRASE);
        assertThat(shown).containsExactly(folder.resolve("hub"));
        assertThat(err.toString()).contains("the demo was begun").doesNotContain("Unmatched");
    }
}
