package org.mashhuddle.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mashhuddle.service.HubService;
import org.mashhuddle.service.HubTrouble;
import org.mashhuddle.service.backups.BackupFailure;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.minutes.CheckService;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/// Puts the commands together and turns what goes wrong into a sentence and an exit code.
public final class Commands {

    private final CommandLine line;

    /// @param window opens the window; `rehearsal` opens one that goes through a day by itself, in
    ///   a folder; `demoHubs` makes hubs in memory for a clock
    public Commands(
            CommandConsole desk,
            Runnable window,
            Consumer<Path> rehearsal,
            Function<DemoClock, HubService> demoHubs,
            CheckService checks) {
        line = new CommandLine(new HuddleCommand(window))
                .addSubcommand(new DemoCommand(desk, demoHubs))
                .addSubcommand(new ImportCommand(desk))
                .addSubcommand(new AgendaCommand(desk))
                .addSubcommand(new FindCommand(desk))
                .addSubcommand(new VerifyCommand(desk, checks))
                .addSubcommand(new BackupCommand(desk))
                .addSubcommand(new RestoreCommand(desk))
                .addSubcommand(new RekeyCommand(desk))
                .addSubcommand(new RebuildCommand(desk))
                .addSubcommand(new CheckCommand(desk))
                .addSubcommand(new AuditCommand(desk))
                .addSubcommand(new ExportCommand(desk))
                .addSubcommand(new RehearseCommand(rehearsal));
        line.getCommandSpec().version(ReleaseWords.lines());
        line.setOut(desk.out());
        line.setErr(desk.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(Commands::ended);
    }

    /// Runs one command.
    ///
    /// @return the exit code
    public int run(String... arguments) {
        int code = line.execute(arguments);
        line.getOut().flush();
        line.getErr().flush();
        return code;
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
        if (thrown instanceof BackupFailure trouble) {
            err.println(trouble.sentence());
            return Exit.REFUSED;
        }
        if (thrown instanceof Refusal refusal) {
            err.println("Refused: " + sentence(refusal.kind()) + ".");
            return Exit.REFUSED;
        }
        throw thrown;
    }

    private static String sentence(Refusal.Kind kind) {
        return kind == Refusal.Kind.CHAIRS_COPY
                ? "the chair's copy is printed by the chair, a deputy or the minute-taker"
                : kind.name().toLowerCase(java.util.Locale.UK).replace('_', ' ');
    }
}
