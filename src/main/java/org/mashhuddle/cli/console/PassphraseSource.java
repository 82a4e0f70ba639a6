package org.mashhuddle.cli.console;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where a passphrase comes from: a prompt, a file or standard input, never an argument.
public final class PassphraseSource {

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = "its first line is the passphrase; '-' for standard input")
    private @Nullable Path file;

    /// The passphrase of somebody who has one.
    ///
    /// @param input standard input: what comes after the passphrase stays in it, if it is buffered
    public char[] known(Reader input) {
        return terminal()
                .map(console -> asked(console, "Passphrase: "))
                .orElseGet(() -> from(input, Optional.ofNullable(file)));
    }

    /// A new passphrase: at a terminal, where nobody sees what is typed, it is asked for twice.
    public char[] chosen(Reader input) {
        char[] first = known(input);
        terminal().map(console -> asked(console, "The same again: ")).ifPresent(again -> {
            if (!java.util.Arrays.equals(first, again)) {
                throw new CommandFailure(Exit.PASSPHRASE, "The two are not the same. Nothing was made.");
            }
        });
        return first;
    }

    private Optional<Console> terminal() {
        return file == null ? Optional.ofNullable(System.console()).filter(Console::isTerminal) : Optional.empty();
    }

    private static char[] asked(Console console, String prompt) {
        return Optional.ofNullable(console.readPassword(prompt)).orElseGet(() -> new char[0]);
    }

    private static char[] from(Reader input, Optional<Path> named) {
        try {
            if (named.isPresent() && !named.get().toString().equals("-")) {
                return line(Files.newBufferedReader(named.get(), StandardCharsets.UTF_8));
            }
            return line(input instanceof BufferedReader already ? already : new BufferedReader(input));
        } catch (IOException unreadable) {
            throw new CommandFailure(Exit.PASSPHRASE, "The passphrase could not be read from where you said.");
        }
    }

    private static char[] line(BufferedReader reader) throws IOException {
        String line = reader.readLine();
        if (line == null || line.isBlank()) {
            throw new CommandFailure(Exit.PASSPHRASE, "There is no passphrase where you said.");
        }
        return line.toCharArray();
    }
}
