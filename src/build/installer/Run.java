import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Commands and files, as the steps of the installer need them.
final class Run {

    private Run() {}

    /// Runs a command and gives its output; fails with the output when the command fails.
    static String out(ProcessBuilder command) throws IOException, InterruptedException {
        Process process = command.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command.command()) + " failed:\n" + output);
        }
        return output;
    }

    static String out(String... command) throws IOException, InterruptedException {
        return out(new ProcessBuilder(command));
    }

    static boolean isThere(String program) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    static void clear(Path folder) throws IOException {
        for (Path path : below(folder).reversed()) {
            Files.delete(path);
        }
    }

    /// Everything in a folder and itself, parents first; nothing when it is not there.
    static List<Path> below(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted(Comparator.naturalOrder()).toList();
        }
    }

    /// Gives every file one time. The cache remembers the times of the jars, and packages round them.
    static void stampAll(Path folder, String time) throws IOException {
        FileTime stamp = FileTime.from(Instant.parse(time));
        for (Path path : below(folder)) {
            if (!Files.isSymbolicLink(path)) {
                Files.setLastModifiedTime(path, stamp);
            }
        }
    }
}
