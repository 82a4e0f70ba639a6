package org.mashhuddle.cli.console;

import java.io.Reader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.service.HubService;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.UnlockAnswer;
import org.mashhuddle.service.core.KnownUser;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Who unlocks the hub for a command.
public final class HubUnlock {

    @Option(names = "--user", paramLabel = "NAME", description = "who unlocks; may be left out where there is one user")
    private @Nullable String user;

    @Mixin
    private final PassphraseSource passphrase = new PassphraseSource();

    public Session open(CommandConsole desk, Optional<Path> data, Reader input) {
        HubService hubs = desk.hubs().apply(data);
        if (!hubs.exists()) {
            throw new CommandFailure(
                    Exit.HUB,
                    "There is no hub in this folder. Make one, in the window or with huddle hub make, or name another"
                            + " with --data.");
        }
        KnownUser who = who(hubs);
        HubService.warmUpRecord();
        return switch (hubs.unlock(who.id(), passphrase(input))) {
            case UnlockAnswer.Opened opened -> {
                opened.alteredAt().ifPresent(entry -> warn(desk, entry));
                yield opened.session();
            }
            case UnlockAnswer.Wrong _ -> throw new CommandFailure(Exit.PASSPHRASE, "The passphrase is wrong.");
            case UnlockAnswer.Waiting waiting ->
                throw new CommandFailure(
                        Exit.PASSPHRASE, "Too many wrong passphrases. Try again in " + seconds(waiting.left()) + ".");
            case UnlockAnswer.Unusable unusable -> throw new CommandFailure(Exit.HUB, unusable.sentence());
        };
    }

    private static void warn(CommandConsole desk, long entry) {
        desk.err()
                .println("The trail of who looked and who changed what was altered outside this"
                        + " program, at entry "
                        + entry
                        + ". Tell your administrator today.");
    }

    /// What is said of a wrong passphrase.
    ///
    /// @param left how long to wait before the next try
    public static CommandFailure wrong(Duration left) {
        return new CommandFailure(
                Exit.PASSPHRASE,
                left.isZero()
                        ? "The passphrase is wrong."
                        : "The passphrase is wrong. Try again in " + seconds(left) + ".");
    }

    private static String seconds(Duration left) {
        return left.toSeconds() == 1 ? "1 second" : left.toSeconds() + " seconds";
    }

    /// Who unlocks, of those in the key file, where that can be read.
    public KnownUser who(HubService hubs) {
        hubs.damage().ifPresent(sentence -> {
            throw new CommandFailure(Exit.HUB, sentence);
        });
        return who(hubs.users());
    }

    public KnownUser who(List<KnownUser> users) {
        List<KnownUser> found = user == null
                ? users
                : users.stream()
                        .filter(each -> each.name().equalsIgnoreCase(user))
                        .toList();
        if (found.size() != 1) {
            throw new CommandFailure(
                    Exit.USAGE, "Say who unlocks with --user and the name as it stands on the Unlock page.");
        }
        return found.getFirst();
    }

    public char[] passphrase(Reader input) {
        return passphrase.known(input);
    }
}
