package org.mashhuddle.cli;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.cli.console.CommandConsole;
import org.mashhuddle.cli.console.CommandFailure;
import org.mashhuddle.cli.console.Exit;
import org.mashhuddle.cli.console.HubUnlock;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.backups.BackupLine;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.service.backups.BackupService;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `huddle backup`: makes a verified backup, or checks one.
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Makes a verified backup in a folder, or checks one from end to end.")
public final class BackupCommand implements Callable<Integer> {

    private final CommandConsole desk;

    @ParentCommand
    private @Nullable HuddleCommand huddle;

    @Mixin
    private final HubUnlock unlocking = new HubUnlock();

    @ArgGroup(multiplicity = "1")
    private final What what = new What();

    /// One of the two.
    static final class What {

        @Option(names = "--to", paramLabel = "DIR", description = "the folder the backup is made in")
        private @Nullable Path to;

        @Option(names = "--check", paramLabel = "COPY", description = "the backup to check")
        private @Nullable Path check;
    }

    BackupCommand(CommandConsole desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Path> data = Optional.ofNullable(huddle).flatMap(HuddleCommand::data);
        try (Session session = unlocking.open(desk, data, new BufferedReader(desk.in()))) {
            BackupService backups = session.services().backups();
            return Optional.ofNullable(what.to)
                    .map(folder -> make(session, backups, folder))
                    .orElseGet(() -> check(
                            session, backups, Optional.ofNullable(what.check).orElseThrow()));
        }
    }

    private int make(Session session, BackupService backups, Path folder) {
        BackupLine made = backups.makeIn(session.actor(), folder, new BackupProgress());
        desk.out().println(made.folder());
        desk.err().println("Made, opened and read to the end.");
        return Exit.DONE;
    }

    private int check(Session session, BackupService backups, Path copy) {
        Optional<String> problem = backups.check(session.viewer(), copy, new BackupProgress());
        if (problem.isPresent()) {
            throw new CommandFailure(Exit.REFUSED, "This backup cannot be relied on. " + problem.get());
        }
        desk.out().println("Every byte, every row and the whole trail are as they were written.");
        return Exit.DONE;
    }
}
