package org.mashhuddle.cli;

import java.io.BufferedReader;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.cli.console.CommandConsole;
import org.mashhuddle.cli.console.CommandFailure;
import org.mashhuddle.cli.console.CountInWords;
import org.mashhuddle.cli.console.Exit;
import org.mashhuddle.cli.console.HubUnlock;
import org.mashhuddle.service.HubService;
import org.mashhuddle.service.RekeyAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/// `huddle new-key`: gives the hub another data key after somebody left, while all others are away.
@Command(
        name = "new-key",
        mixinStandardHelpOptions = true,
        description = {
            "Enciphers the hub under a new key. Everybody who is not retired unlocks as before.",
            "An administrator gives their passphrase. Backups made before stay as they are."
        })
public final class RekeyCommand implements Callable<Integer> {

    private final CommandConsole desk;

    @ParentCommand
    private @Nullable HuddleCommand huddle;

    @Mixin
    private final HubUnlock unlocking = new HubUnlock();

    RekeyCommand(CommandConsole desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        HubService hubs = desk.hubs().apply(Optional.ofNullable(huddle).flatMap(HuddleCommand::data));
        if (!hubs.exists()) {
            throw new CommandFailure(Exit.HUB, "There is no hub in this folder. Name another one with --data.");
        }
        return ended(
                hubs.rekeying().rekey(unlocking.who(hubs).id(), unlocking.passphrase(new BufferedReader(desk.in()))));
    }

    private int ended(RekeyAnswer answer) {
        return switch (answer) {
            case RekeyAnswer.Done done -> {
                desk.out()
                        .println("The hub has a new key. "
                                + CountInWords.said(
                                        done.users(),
                                        "1 user can unlock it, with the passphrase they have.",
                                        " users can unlock it, each with the passphrase they have."));
                desk.out()
                        .println("Backups made before, and what a restore moved aside in the hub's folder"
                                + " (before-restore- and a day), still open with the passphrases of then: make a new"
                                + " backup, and remove those.");
                done.recoveryKey()
                        .ifPresent(key -> desk.out()
                                .println("The recovery sheet opens nothing any more. This is the new recovery key; put"
                                        + " it on paper, for the safe:\n" + key));
                yield Exit.DONE;
            }
            case RekeyAnswer.Wrong wrong -> throw HubUnlock.wrong(wrong.left());
            case RekeyAnswer.Refused refused -> throw new CommandFailure(Exit.REFUSED, refused.sentence());
        };
    }
}
