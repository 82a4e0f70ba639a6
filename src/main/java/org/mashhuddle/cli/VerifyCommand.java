package org.mashhuddle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.service.minutes.CheckService;
import org.mashhuddle.service.minutes.CheckWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `huddle verify`: is this file ours, untouched, complete, and of the authority the reader holds?
@Command(name = "verify", mixinStandardHelpOptions = true, description = "Checks signed minutes or a sealed paper.")
final class VerifyCommand implements Callable<Integer> {

    private final CommandConsole desk;
    private final CheckService checks;

    @Parameters(paramLabel = "FILE.pdf")
    private @Nullable Path file;

    @Option(
            names = "--authority",
            paramLabel = "hub.cer",
            description = "the hub's authority certificate; without it nothing is trusted")
    private @Nullable Path authority;

    VerifyCommand(CommandConsole desk, CheckService checks) {
        this.desk = desk;
        this.checks = checks;
    }

    @Override
    public Integer call() {
        byte[] pdf = bytes(Optional.ofNullable(file).orElseThrow());
        CheckWords words = authority == null ? checks.check(pdf) : checks.check(pdf, bytes(authority));
        desk.out().println(words.headline());
        words.lines().forEach(line -> desk.out().println("  " + line));
        if (!words.trusted()) {
            desk.out().println("Not trusted. Rule: " + words.rule());
            return Exit.REFUSED;
        }
        return Exit.DONE;
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw new CommandFailure(Exit.REFUSED, "The file " + path.getFileName() + " cannot be read.");
        }
    }
}
