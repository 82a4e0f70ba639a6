import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The ahead-of-time cache: the image runs through a day by itself, and what it loaded and linked is kept. Then a second
/// run shows that the cache is used.
final class Cache {

    private static final String CACHE = "huddle.aot";

    private final Path home;
    private final Path scratch;

    Cache(Path home, Path scratch) {
        this.home = home;
        this.scratch = scratch;
    }

    void train() throws IOException, InterruptedException {
        Run.clear(scratch);
        Files.createDirectories(scratch);
        Path cache = home.resolve(CACHE);
        Path day = scratch.resolve("day");
        // Not linked ahead: with AOTClassLinking every class of the day is loaded before the first window.
        String words = java(List.of("-XX:-AOTClassLinking", "-XX:AOTCacheOutput=" + cache), "rehearse", "--to", day.toString());
        if (!Files.exists(cache)) {
            throw new IOException("The training run left no cache:\n" + words);
        }
        prove(cache, day.resolve("demo"));
        Run.clear(scratch);
    }

    /// With AOTMode=on Java refuses to start when it cannot use the cache; the log says where each class came from.
    /// Of our own classes all must come from the cache. (Signed and very old jars are never in it.)
    private void prove(Path cache, Path demo) throws IOException, InterruptedException {
        Path log = scratch.resolve("classes.log");
        java(List.of("-XX:AOTCache=" + cache, "-XX:AOTMode=on", "-Xlog:class+load:file=" + log),
                "verify", demo.resolve("minutes.pdf").toString(), "--authority", demo.resolve("hub.cer").toString());
        Map<Boolean, List<String>> ours =
                Files.readAllLines(log).stream()
                        .filter(line -> line.matches(".*\\] *org\\.mashhuddle\\.\\S+ source: .*") && !line.contains("/0x"))
                        .collect(Collectors.partitioningBy(line -> line.contains("shared objects file")));
        System.out.printf("        %d of our %d classes came from the cache, %d MB%n",
                ours.get(true).size(), ours.get(true).size() + ours.get(false).size(), Files.size(cache) / 1_000_000);
        if (!ours.get(false).isEmpty() || ours.get(true).isEmpty()) {
            throw new IOException("The cache is not used for:\n" + String.join("\n", ours.get(false)));
        }
    }

    /// On a display of its own, in a home of its own: nothing of whoever builds is seen or touched.
    private String java(List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("xvfb-run", "-a", "-s", "-screen 0 1600x1000x24"));
        command.add(home.resolve("runtime/bin/java").toString());
        command.addAll(List.of("@" + home.resolve("jvm.options"), "--enable-native-access=javafx.graphics"));
        command.addAll(options);
        command.addAll(List.of("-cp", home.resolve("mash-huddle.jar").toString(), "org.mashhuddle.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command);
        String own = scratch.resolve("home").toString();
        process.environment().keySet().removeAll(
                List.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH"));
        process.environment().put("HOME", own);
        process.environment().put("XDG_CACHE_HOME", own);
        process.environment().put("XDG_DATA_HOME", own);
        process.environment().put("NO_AT_BRIDGE", "1");
        return Run.out(process);
    }
}
