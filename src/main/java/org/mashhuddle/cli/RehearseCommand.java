package org.mashhuddle.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.cli.console.Exit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `huddle rehearse`: shows that an installation works, and gives the installer's cache what it is
/// made from. The window goes through a day by itself; the demo day is held and its minutes are
/// checked.
@Command(
        name = "rehearse",
        hidden = true,
        mixinStandardHelpOptions = true,
        description = "Opens the window, goes through a day in it without anybody's hand, closes it,"
                + " holds the demo day and checks its minutes.")
final class RehearseCommand implements Callable<Integer> {

    private final Consumer<Path> window;
    private final ToIntFunction<String[]> huddle;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DIR",
            description = "an empty folder; what is left in it may be thrown away")
    private @Nullable Path to;

    /// @param huddle runs another command and gives its exit code
    RehearseCommand(Consumer<Path> window, ToIntFunction<String[]> huddle) {
        this.window = window;
        this.huddle = huddle;
    }

    @Override
    public Integer call() {
        Path folder = Optional.ofNullable(to).orElseThrow();
        window.accept(folder.resolve("hub"));
        String minutes = folder.resolve("demo/minutes.pdf").toString();
        String authority = folder.resolve("demo/hub.cer").toString();
        return runAll(
                List.of("demo", "--to", folder.resolve("demo").toString()),
                List.of("verify", minutes, "--authority", authority));
    }

    @SafeVarargs
    private int runAll(List<String>... commands) {
        int code = Exit.DONE;
        for (List<String> command : commands) {
            code = Math.max(code, huddle.applyAsInt(command.toArray(String[]::new)));
        }
        return code;
    }
}
