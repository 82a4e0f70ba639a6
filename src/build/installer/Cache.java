import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The ahead-of-time cache, in two layers: what the first page needs, linked, and on top of it what the rest of a day needs,
/// not linked. The image runs through a morning's start and a day by itself, and what it loaded is kept. Then another run
/// shows that both layers are used.
final class Cache {

    private static final int PATIENCE = 600;

    /// In bytes; what of a cache is its head.
    private static final int HEAD = 16_384;

    private final Path home;
    private final Path scratch;
    private final Path first;
    private final Path day;

    Cache(Path home, Path scratch) {
        this.home = home;
        this.scratch = scratch;
        this.first = home.resolve("first.aot");
        this.day = home.resolve("day.jsa");
    }

    void train() throws IOException, InterruptedException {
        Run.clear(scratch);
        Files.createDirectories(scratch);
        Path rehearsed = scratch.resolve("rehearsed");
        Run.out(java(List.of(), "rehearse", "--to", rehearsed.toString()));
        trainFirst(rehearsed.resolve("hub"));
        // Not linked: with AOTClassLinking every class of the day would be loaded before the first window.
        String words = Run.out(java(List.of("-XX:SharedArchiveFile=" + first, "-XX:ArchiveClassesAtExit=" + day),
                "rehearse", "--to", scratch.resolve("again").toString()));
        mustBeThere(day, words);
        prove(rehearsed.resolve("demo"));
        nameInstalled();
        Run.clear(scratch);
    }

    /// The first page of a hub that is there, as on every morning, until its picture has been drawn.
    private void trainFirst(Path hub) throws IOException, InterruptedException {
        Path seen = scratch.resolve("first.aotconf");
        Path shown = Files.createFile(scratch.resolve("shown"));
        Path words = scratch.resolve("first.log");
        ProcessBuilder program = java(List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + seen), "--data", hub.toString());
        program.environment().put("HUDDLE_SAY_SHOWN", shown.toString());
        Process process = program.redirectErrorStream(true).redirectOutput(words.toFile()).start();
        for (int waited = 0; Files.size(shown) == 0 && process.isAlive() && waited < PATIENCE; waited++) {
            Thread.sleep(200);
        }
        process.descendants().filter(Cache::isJava).forEach(ProcessHandle::destroy);
        process.waitFor();
        mustBeThere(seen, Files.readString(words));
        mustBeThere(first, Run.out(java(List.of("-XX:AOTMode=create", "-XX:+AOTClassLinking",
                "-XX:AOTConfiguration=" + seen, "-XX:AOTCache=" + first))));
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info().command().filter(command -> command.endsWith("/java")).isPresent();
    }

    private static void mustBeThere(Path made, String words) throws IOException {
        if (!Files.exists(made)) {
            throw new IOException("The training run left no " + made.getFileName() + ":\n" + words);
        }
    }

    /// With -Xshare:on Java refuses to start when it cannot use the cache; the log says where each class came from.
    /// Of our own classes all must come from the cache. (Signed and very old jars are never in it.)
    private void prove(Path demo) throws IOException, InterruptedException {
        Path log = scratch.resolve("classes.log");
        Run.out(java(List.of("-XX:SharedArchiveFile=" + first + ":" + day, "-Xshare:on", "-Xlog:class+load:file=" + log),
                "verify", demo.resolve("minutes.pdf").toString(), "--authority", demo.resolve("hub.cer").toString()));
        Map<Boolean, List<String>> ours =
                Files.readAllLines(log).stream()
                        .filter(line -> line.matches(".*\\] *org\\.mashhuddle\\.\\S+ source: .*") && !line.contains("/0x"))
                        .collect(Collectors.partitioningBy(line -> line.contains("shared objects file")));
        System.out.printf("        %d of our %d classes came from the cache, %d and %d MB%n",
                ours.get(true).size(), ours.get(true).size() + ours.get(false).size(),
                Files.size(first) / 1_000_000, Files.size(day) / 1_000_000);
        if (!ours.get(false).isEmpty() || ours.get(true).stream().noneMatch(line -> line.contains("(top)"))) {
            throw new IOException("The cache is not used for:\n" + String.join("\n", ours.get(false)));
        }
    }

    /// The upper layer names the lower one by where it was made, and Java refuses it where nothing lies there, whatever it is
    /// told at the start. It is named by where it will lie, to the same length: a path may have more slashes than it needs.
    private void nameInstalled() throws IOException {
        byte[] made = first.toString().getBytes(StandardCharsets.UTF_8);
        String lies = "/opt/mash-huddle/first.aot";
        byte[] will = ("/".repeat(made.length - lies.length()) + lies).getBytes(StandardCharsets.UTF_8);
        try (FileChannel file = FileChannel.open(day, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            byte[] head = new byte[HEAD];
            file.read(ByteBuffer.wrap(head), 0);
            String text = new String(head, StandardCharsets.ISO_8859_1);
            int at = text.indexOf(new String(made, StandardCharsets.ISO_8859_1));
            if (at < 0) {
                throw new IOException("The upper layer of the cache does not name the lower one");
            }
            file.write(ByteBuffer.wrap(will), at);
        }
    }

    /// On a display of its own, in a home of its own: nothing of whoever builds is seen or touched.
    private ProcessBuilder java(List<String> options, String... arguments) {
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
        return process;
    }
}
