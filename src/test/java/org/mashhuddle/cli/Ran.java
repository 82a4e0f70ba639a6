package org.mashhuddle.cli;

import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.assertj.core.api.Assertions;
import org.mashhuddle.cli.console.CommandConsole;
import org.mashhuddle.service.HubService;
import org.mashhuddle.service.minutes.CheckService;

/// What came of a command.
record Ran(int code, String out, String err) {

    /// Gives it to hubs, with what is typed on standard input.
    static Ran of(Function<Optional<Path>, HubService> hubs, String typed, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandConsole desk =
                new CommandConsole(hubs, new StringReader(typed), new PrintWriter(out), new PrintWriter(err));
        Commands commands = new Commands(
                desk,
                () -> Assertions.fail("no window"),
                _ -> Assertions.fail("no window"),
                _ -> hubs.apply(Optional.empty()),
                new CheckService());
        int code = commands.run(arguments);
        return new Ran(code, out.toString(), err.toString());
    }
}
