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
import org.mashhuddle.service.RebuildAnswer;
import org.mashhuddle.service.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/// `huddle rebuild`: writes the hub's file anew, so that it is no larger than what is in it.
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the hub's file anew, without what was written over in it.",
            "The present file is removed when the new one was compared with it and opened."
        })
public final class RebuildCommand implements Callable<Integer> {

    private final CommandConsole desk;

    @ParentCommand
    private @Nullable HuddleCommand huddle;

    @Mixin
    private final HubUnlock unlocking = new HubUnlock();

    RebuildCommand(CommandConsole desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Path> data = Optional.ofNullable(huddle).flatMap(HuddleCommand::data);
        Session session = unlocking.open(desk, data, new BufferedReader(desk.in()));
        return ended(session.closeRebuilt().orElseThrow());
    }

    private int ended(RebuildAnswer answer) {
        return switch (answer) {
            case RebuildAnswer.Done done -> {
                desk.out()
                        .println("The hub's file was %,d KB and is %,d KB. Every row is as it was."
                                .formatted(done.before() >> 10, done.after() >> 10));
                yield Exit.DONE;
            }
            case RebuildAnswer.Refused refused -> throw new CommandFailure(Exit.REFUSED, refused.sentence());
        };
    }
}
