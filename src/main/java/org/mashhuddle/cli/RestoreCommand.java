package org.mashhuddle.cli;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.cli.console.CommandConsole;
import org.mashhuddle.cli.console.CommandFailure;
import org.mashhuddle.cli.console.CountInWords;
import org.mashhuddle.cli.console.Exit;
import org.mashhuddle.cli.console.HubUnlock;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.service.HubRestorer;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.service.backups.RestoreAnswer;
import org.mashhuddle.service.backups.RestoreChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `huddle restore`: puts a backup in the place of a hub that is locked, damaged or gone. Who gives
/// the passphrase is a user of the backup.
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Puts a backup in the place of the hub. What lies there is moved aside, never removed.",
            "The passphrase is the one of the time the backup was made."
        })
public final class RestoreCommand implements Callable<Integer> {

    private static final String SINCE =
            "What was done since is not in it: what was restricted, sealed or narrowed since is as open as it was"
                    + " then, roles and passphrases are those of then, and numbers of papers, actions and versions that"
                    + " were given since are given again.";

    private static final String NOT_AGAIN =
            " destroyed since, and in the hub again: the list of what was destroyed is gone, from here and from the"
                + " folder of the backups, and no copy that can be read says which they were. Tell the data protection"
                + " officer, and destroy them again.";

    private final CommandConsole desk;

    @ParentCommand
    private @Nullable HuddleCommand huddle;

    @Mixin
    private final HubUnlock unlocking = new HubUnlock();

    @Option(names = "--from", required = true, paramLabel = "COPY", description = "the backup's own folder")
    private @Nullable Path from;

    RestoreCommand(CommandConsole desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Path> data = Optional.ofNullable(huddle).flatMap(HuddleCommand::data);
        HubRestorer restoring = desk.hubs().apply(data).restoring();
        Path copy = Optional.ofNullable(from).orElseThrow().toAbsolutePath();
        List<RestoreChoice> found = restoring.choices(copy);
        if (found.size() != 1 || !found.getFirst().backup().folder().equals(copy.normalize())) {
            throw new CommandFailure(
                    Exit.REFUSED, "This folder is not a backup. Name the folder of one, which has its date.");
        }
        RestoreChoice choice = found.getFirst();
        choice.backup().problem().ifPresent(why -> {
            throw new CommandFailure(Exit.REFUSED, why);
        });
        return ended(restoring.restore(
                copy,
                unlocking.who(choice.users()).id(),
                unlocking.passphrase(new BufferedReader(desk.in())),
                new BackupProgress()));
    }

    private int ended(RestoreAnswer answer) {
        return switch (answer) {
            case RestoreAnswer.Restored restored -> {
                desk.out().println("Restored as the hub stood on " + DateWords.dateTime(restored.made()) + ".");
                desk.out().println(SINCE);
                if (restored.destroyed() > 0) {
                    desk.err()
                            .println("Attention: "
                                    + CountInWords.said(restored.destroyed(), "1 record that was", " records that were")
                                    + NOT_AGAIN);
                }
                if (!restored.aside().isEmpty()) {
                    desk.out().println("What lay there before is in the folder " + restored.aside() + ".");
                }
                yield Exit.DONE;
            }
            case RestoreAnswer.Wrong wrong -> throw HubUnlock.wrong(wrong.left());
            case RestoreAnswer.Refused refused -> throw new CommandFailure(Exit.REFUSED, refused.sentence());
        };
    }
}
