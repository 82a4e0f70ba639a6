package org.mashhuddle.store.durable;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.mashhuddle.domain.access.IdleTime;
import org.mashhuddle.domain.access.MachinePolicy;

/// The file in which IT lays down what holds for every user of this computer: `key=value` lines of
/// `java.util.Properties`, in UTF-8, a path with `/` on Windows too. A key that is not known is
/// trouble like a value that is not: a mistyped key must not be a policy that nobody notices is missing.
///
/// @param path where it lies, or would
public record PolicyFile(Path path) {

    /// Minutes, see [IdleTime].
    public static final String IDLE = "idle-minutes-at-most";

    /// An absolute path.
    public static final String BACKUPS = "backup-folder";

    /// `yes` or `no`.
    public static final String DEMO = "demo";

    /// In capitals, see [MachinePolicy#isMarking].
    public static final String MARKING = "classification";

    private static final Set<String> KNOWN = Set.of(IDLE, BACKUPS, DEMO, MARKING);

    /// Its fixed place, outside of every user's profile. No environment variable moves it, because a
    /// user sets those.
    ///
    /// @param system the value of `os.name`
    public static PolicyFile standard(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new PolicyFile(Path.of("C:/ProgramData/MASH Huddle/policy.properties"));
        }
        return new PolicyFile(Path.of(
                name.startsWith("mac")
                        ? "/Library/Application Support/MASH Huddle/policy.properties"
                        : "/etc/mash-huddle/policy.properties"));
    }

    /// What it lays down now. Never throws: what is wrong stands in the answer.
    public MachinePolicy read() {
        // A link to nowhere is there: somebody meant to lay something down.
        if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
            return MachinePolicy.none();
        }
        try {
            Properties lines = new Properties();
            lines.load(new StringReader(Files.readString(path, StandardCharsets.UTF_8)));
            return policy(lines);
        } catch (IOException refused) {
            return MachinePolicy.unreadable(path.toString(), "it cannot be read.");
        } catch (IllegalArgumentException wrong) {
            return MachinePolicy.unreadable(path.toString(), String.valueOf(wrong.getMessage()));
        }
    }

    private MachinePolicy policy(Properties lines) {
        Set<String> unknown = new TreeSet<>(lines.stringPropertyNames());
        unknown.removeAll(KNOWN);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "it has a key that is not known, " + unknown.iterator().next() + ".");
        }
        return new MachinePolicy(
                Optional.of(path.toString()),
                idle(lines),
                folder(lines),
                demo(lines),
                marking(lines),
                Optional.empty(),
                Files.isWritable(path));
    }

    private static Optional<String> value(Properties lines, String key) {
        return Optional.ofNullable(lines.getProperty(key)).map(String::strip);
    }

    private static OptionalInt idle(Properties lines) {
        Optional<String> said = value(lines, IDLE);
        if (said.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            int minutes = Integer.parseInt(said.get());
            if (IdleTime.isPossible(minutes)) {
                return OptionalInt.of(minutes);
            }
        } catch (NumberFormatException _) {
            // The same sentence.
        }
        throw new IllegalArgumentException(
                IDLE + " is not a number of minutes from " + IdleTime.LEAST + " to " + IdleTime.MOST + ".");
    }

    private static Optional<String> folder(Properties lines) {
        Optional<String> said = value(lines, BACKUPS);
        try {
            if (said.map(Path::of).filter(folder -> !folder.isAbsolute()).isEmpty()) {
                return said;
            }
        } catch (InvalidPathException _) {
            // The same sentence.
        }
        throw new IllegalArgumentException(BACKUPS + " is not an absolute path; write / and not \\ in it.");
    }

    private static boolean demo(Properties lines) {
        return switch (value(lines, DEMO).orElse("yes")) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException(DEMO + " is neither yes nor no.");
        };
    }

    private static String marking(Properties lines) {
        String said = value(lines, MARKING).orElse(MachinePolicy.STRICTEST_MARKING);
        if (MachinePolicy.isMarking(said)) {
            return said;
        }
        throw new IllegalArgumentException(MARKING + " is neither OFFICIAL nor OFFICIAL-SENSITIVE, with a space, a"
                + " hyphen, a space and a handling instruction in capitals or not.");
    }
}
