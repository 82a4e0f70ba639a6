package org.mashhuddle.cli;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.cli.console.CommandConsole;
import org.mashhuddle.cli.console.CountInWords;
import org.mashhuddle.cli.console.Exit;
import org.mashhuddle.cli.console.HubUnlock;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.backups.BackupLine;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.service.backups.BackupService;
import org.mashhuddle.service.hub.AuditTrailCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/// `huddle check`: the hub's whole trail, and every backup in the folders that were chosen on this
/// computer, each read from end to end.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Checks the hub's whole trail, and every backup in the chosen folders from end to end.",
            "Opening the hub checks every row of it first."
        })
public final class CheckCommand implements Callable<Integer> {

    private final CommandConsole desk;

    @ParentCommand
    private @Nullable HuddleCommand huddle;

    @Mixin
    private final HubUnlock unlocking = new HubUnlock();

    CheckCommand(CommandConsole desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Path> data = Optional.ofNullable(huddle).flatMap(HuddleCommand::data);
        try (Session session = unlocking.open(desk, data, new BufferedReader(desk.in()))) {
            boolean good = hub(session);
            BackupService backups = session.services().backups();
            List<BackupLine> lines = backups.list();
            for (BackupLine line : lines) {
                good &= backup(session, backups, line);
            }
            if (lines.isEmpty()) {
                desk.out().println("no backup is in a folder that was chosen on this computer");
            }
            return good ? Exit.DONE : Exit.REFUSED;
        }
    }

    private boolean hub(Session session) {
        AuditTrailCheck trail = session.services().trail().check(session.viewer());
        OptionalLong broken = trail.firstBroken();
        desk.out()
                .println(
                        broken.isPresent()
                                ? "hub: the trail does not hold at entry " + broken.getAsLong()
                                : "hub: good, " + CountInWords.said(trail.count(), "1 entry", " entries")
                                        + " in the trail");
        return broken.isEmpty();
    }

    private boolean backup(Session session, BackupService backups, BackupLine line) {
        Optional<String> problem = backups.check(session.viewer(), line.folder(), new BackupProgress());
        String open = line.opensFor().isEmpty() ? "" : "; " + line.opensFor().size() + " who left can still open it";
        desk.out().println(line.folder() + ": " + problem.orElse("good") + open);
        return problem.isEmpty();
    }
}
