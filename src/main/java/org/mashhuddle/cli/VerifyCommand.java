package org.mashhuddle.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.cli.console.CommandConsole;
import org.mashhuddle.cli.console.CommandFailure;
import org.mashhuddle.cli.console.Exit;
import org.mashhuddle.cli.console.OutputFile;
import org.mashhuddle.exchange.record.CanonicalJson;
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

    @Parameters(paramLabel = "FILE.pdf", arity = "1..*", description = "of several it also says which is newer")
    private List<Path> files = List.of();

    @Option(
            names = "--authority",
            paramLabel = "hub.cer",
            description = "the hub's authority certificate; without it nothing is trusted")
    private @Nullable Path authority;

    @Option(
            names = "--kind",
            description = "what the file is to be: ${COMPLETION-CANDIDATES}",
            defaultValue = "minutes")
    private Kind kind = Kind.minutes;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}", defaultValue = "text")
    private Format format = Format.text;

    @Option(
            names = "--data-to",
            paramLabel = "FILE.json",
            description = "writes there what the pages of trusted minutes say, as data")
    private @Nullable Path dataTo;

    /// What the file is to be, as it is typed.
    enum Kind {
        minutes,
        paper
    }

    /// How it is said, as it is typed.
    enum Format {
        text,
        json
    }

    VerifyCommand(CommandConsole desk, CheckService checks) {
        this.desk = desk;
        this.checks = checks;
    }

    @Override
    public Integer call() {
        List<CheckWords> all = files.stream().map(this::check).toList();
        if (dataTo != null && (files.size() != 1 || authority == null)) {
            throw new CommandFailure(Exit.USAGE, "--data-to takes one file, and needs --authority.");
        }
        if (format == Format.json) {
            List<Map<String, Object>> trees = new ArrayList<>();
            all.forEach(words -> trees.add(tree(words)));
            desk.out().println(new String(CanonicalJson.bytes(Map.of("files", trees)), StandardCharsets.UTF_8));
        } else {
            all.forEach(this::say);
            newer(all).ifPresent(desk.out()::println);
        }
        if (dataTo != null && authority != null) {
            writeData(dataTo, authority);
        }
        return all.stream()
                .mapToInt(this::exit)
                .boxed()
                .max(Comparator.comparingInt(VerifyCommand::weight))
                .orElse(Exit.REFUSED);
    }

    private CheckWords check(Path file) {
        byte[] pdf = bytes(file);
        return authority == null ? checks.check(pdf) : checks.check(pdf, bytes(authority));
    }

    /// Only what is trusted is written.
    private void writeData(Path to, Path pinned) {
        String data = checks.data(bytes(files.getFirst()), bytes(pinned))
                .orElseThrow(() -> new CommandFailure(
                        Exit.REFUSED, "Nothing was written: the file is not trusted, or carries no data."));
        OutputFile.text(to, data);
    }

    private void say(CheckWords words) {
        desk.out().println(words.headline());
        words.lines().forEach(line -> desk.out().println("  " + line));
        if (!words.trusted()) {
            desk.out().println("Not trusted. Rule: " + words.rule());
        } else if (exit(words) == Exit.OTHER_KIND) {
            desk.out().println("Genuine, but not " + (kind == Kind.minutes ? "minutes." : "a paper."));
        }
    }

    private int exit(CheckWords words) {
        if (!words.trusted()) {
            return Exit.REFUSED;
        }
        return words.minutes() == (kind == Kind.minutes) ? Exit.DONE : Exit.OTHER_KIND;
    }

    /// Of several files the worst says how the command ends: one refused, then one of another kind.
    private static int weight(int exit) {
        return exit == Exit.REFUSED ? 2 : exit == Exit.OTHER_KIND ? 1 : 0;
    }

    /// Which of several versions of the same minutes is newer, by the record that each says it
    /// replaces.
    private static Optional<String> newer(List<CheckWords> all) {
        List<CheckWords.Stands> stands =
                all.stream().flatMap(words -> words.stands().stream()).toList();
        return stands.stream()
                .filter(later -> stands.stream().anyMatch(later::isAfter))
                .max(Comparator.comparingInt(CheckWords.Stands::version))
                .map(later -> "Version " + later.version() + " of " + later.reference()
                        + " is the newest of these files: it replaces version " + (later.version() - 1) + ".");
    }

    private static Map<String, Object> tree(CheckWords words) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("trusted", words.trusted());
        tree.put("kind", words.trusted() ? words.minutes() ? "minutes" : "paper" : "");
        tree.put("rule", words.rule());
        tree.put("headline", words.headline());
        tree.put("lines", words.lines());
        words.stands().ifPresent(stands -> {
            tree.put("reference", stands.reference());
            tree.put("version", stands.version());
            tree.put("record", stands.record());
            tree.put("replaces", stands.replaces());
        });
        return tree;
    }

    private static byte[] bytes(Path path) {
        try {
            return CheckService.read(path);
        } catch (IOException unreadable) {
            throw new CommandFailure(Exit.REFUSED, "The file " + path.getFileName() + " cannot be read.");
        }
    }
}
