package org.mashhuddle.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.service.HubService;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.UnlockAnswer;
import org.mashhuddle.service.core.KnownUser;
import picocli.CommandLine.Option;

/// Who unlocks the hub for a command, and where the passphrase comes from: a prompt, a file or
/// standard input, never an argument.
final class HubUnlock {

    @Option(names = "--user", paramLabel = "NAME", description = "who unlocks; may be left out where there is one user")
    private @Nullable String user;

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = "its first line is the passphrase; '-' for standard input")
    private @Nullable Path file;

    Session open(CommandConsole desk, Optional<Path> data, Reader input) {
        HubService hubs = desk.hubs().apply(data);
        if (!hubs.exists()) {
            throw new CommandFailure(
                    Exit.HUB,
                    "There is no hub in this folder. Open the window to make one, or name another" + " with --data.");
        }
        KnownUser who = who(hubs.users());
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
    static CommandFailure wrong(Duration left) {
        return new CommandFailure(
                Exit.PASSPHRASE,
                left.isZero()
                        ? "The passphrase is wrong."
                        : "The passphrase is wrong. Try again in " + seconds(left) + ".");
    }

    private static String seconds(Duration left) {
        return left.toSeconds() == 1 ? "1 second" : left.toSeconds() + " seconds";
    }

    KnownUser who(List<KnownUser> users) {
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

    char[] passphrase(Reader input) {
        Optional<Path> from = Optional.ofNullable(file);
        try {
            if (from.isPresent() && !from.get().toString().equals("-")) {
                return line(Files.newBufferedReader(from.get(), StandardCharsets.UTF_8));
            }
            Optional<Console> terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal);
            if (from.isEmpty() && terminal.isPresent()) {
                Console console = terminal.get();
                return Optional.ofNullable(console.readPassword("Passphrase: ")).orElseGet(() -> new char[0]);
            }
            return line(buffered(input));
        } catch (IOException unreadable) {
            throw new CommandFailure(Exit.PASSPHRASE, "The passphrase could not be read from where you said.");
        }
    }

    /// What comes after the passphrase must stay in the reader for whoever reads on.
    private static BufferedReader buffered(Reader input) {
        return input instanceof BufferedReader already ? already : new BufferedReader(input);
    }

    private static char[] line(BufferedReader reader) throws IOException {
        String line = reader.readLine();
        if (line == null || line.isBlank()) {
            throw new CommandFailure(Exit.PASSPHRASE, "There is no passphrase where you said.");
        }
        return line.toCharArray();
    }
}
