package org.mashhuddle.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mashhuddle.cli.console.CommandConsole;
import org.mashhuddle.cli.console.CommandFailure;
import org.mashhuddle.cli.console.Exit;
import org.mashhuddle.service.HubService;
import org.mashhuddle.service.HubTrouble;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.minutes.CheckService;
import org.mashhuddle.ui.kit.text.RefusalWords;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/// Puts the commands together and turns what goes wrong into a sentence and an exit code.
public final class Commands {

    private final CommandConsole desk;
    private final Runnable window;
    private final List<Object> all;

    /// @param window opens the window; `rehearsal` opens one that goes through a day by itself, in
    ///   a folder; `demoHubs` makes hubs in memory for a clock
    public Commands(
            CommandConsole desk,
            Runnable window,
            Consumer<Path> rehearsal,
            Function<DemoClock, HubService> demoHubs,
            CheckService checks) {
        this.desk = desk;
        this.window = window;
        this.all = List.of(
                new HubCommand(desk),
                new DemoCommand(desk, demoHubs),
                new ImportCommand(desk),
                new AgendaCommand(desk),
                new FindCommand(desk),
                new VerifyCommand(desk, checks),
                new BackupCommand(desk),
                new RestoreCommand(desk),
                new RekeyCommand(desk),
                new RebuildCommand(desk),
                new CheckCommand(desk),
                new AuditCommand(desk),
                new ExportCommand(desk),
                new RehearseCommand(rehearsal, this::run));
    }

    /// Runs one command.
    ///
    /// @return the exit code
    public int run(String... arguments) {
        CommandLine line = line(List.of(arguments));
        int code = line.execute(arguments);
        line.getOut().flush();
        line.getErr().flush();
        return code;
    }

    /// Which options a command has is looked up for those that are named, which is a quarter of a second less than for
    /// all; where none is, the help tells them all.
    private CommandLine line(List<String> arguments) {
        CommandLine line = new CommandLine(new HuddleCommand(window));
        List<Object> named =
                all.stream().filter(each -> arguments.contains(name(each))).toList();
        (named.isEmpty() ? all : named).forEach(line::addSubcommand);
        line.getCommandSpec().version(ReleaseWords.lines());
        line.setOut(desk.out());
        line.setErr(desk.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(Commands::ended);
        return line;
    }

    private static String name(Object command) {
        return Objects.requireNonNull(command.getClass().getAnnotation(Command.class))
                .name();
    }

    private static int ended(Exception thrown, CommandLine command, ParseResult parsed) throws Exception {
        PrintWriter err = command.getErr();
        if (thrown instanceof CommandFailure ending) {
            err.println(ending.getMessage());
            return ending.code();
        }
        if (thrown instanceof HubTrouble trouble) {
            err.println(trouble.getMessage());
            return Exit.HUB;
        }
        if (!RefusalWords.hasOwn(thrown)) {
            throw thrown;
        }
        err.println(ended(RefusalWords.of(thrown)));
        return Exit.REFUSED;
    }

    /// The sentence of the window, with its full stop.
    private static String ended(String sentence) {
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }
}
