import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Starts each kind in turn, waits for its "shown", and prints the medians. Started by start.sh.
final class Start {

    private static final long SETTLE = 1500;
    private static final double TICKS = 100;

    private record Seen(double millis, double cpuMillis, double rssMb, double pssMb) {}

    private final Path work;

    private Start(Path work) {
        this.work = work;
    }

    public static void main(String[] args) throws Exception {
        int rounds = Integer.parseInt(args[0]);
        Path program = Path.of(args[1]);
        Path work = Path.of(args[2]);
        String java = program.resolve("runtime/bin/java").toString();
        List<String> options = List.of("@" + program.resolve("jvm.options"), "--enable-native-access=javafx.graphics");
        String bare = work.resolve("bare.jar").toString();
        Start start = new Start(work);
        start.run(
                command(
                        java,
                        options,
                        "-XX:AOTCacheOutput=" + work.resolve("bare.aot"),
                        "-cp",
                        bare,
                        "BareWindow",
                        "close"),
                false);

        Path rehearsed = work.resolve("rehearsed");
        start.quietly(List.of(program.resolve("bin/huddle").toString(), "rehearse", "--to", rehearsed.toString()));
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        kinds.put("program, first run", window(program, work.resolve("none")));
        kinds.put("program, unlock page", window(program, rehearsed.resolve("hub")));
        kinds.put(
                "bare window",
                command(java, options, "-XX:SharedArchiveFile=" + work.resolve("jdk.jsa"), "-cp", bare, "BareWindow"));
        kinds.put(
                "bare window, own cache",
                command(java, options, "-XX:AOTCache=" + work.resolve("bare.aot"), "-cp", bare, "BareWindow"));
        kinds.put(
                "program, first run, no cache",
                command(
                        java,
                        options,
                        "-XX:SharedArchiveFile=" + work.resolve("jdk.jsa"),
                        "-cp",
                        program.resolve("mash-huddle.jar").toString(),
                        "org.mashhuddle.Main",
                        "--data",
                        work.resolve("none").toString()));
        Map<String, List<Seen>> seen = new LinkedHashMap<>();
        for (int round = -1; round < rounds; round++) {
            for (var kind : kinds.entrySet()) {
                Seen one = start.run(kind.getValue(), true);
                if (round >= 0) {
                    seen.computeIfAbsent(kind.getKey(), _ -> new ArrayList<>()).add(one);
                }
            }
        }
        print(seen, rounds);
    }

    private static List<String> window(Path program, Path hub) {
        return List.of(program.resolve("bin/huddle").toString(), "--data", hub.toString());
    }

    /// Leaves a hub whose unlock page can be shown.
    private void quietly(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("HOME", work.toString());
        if (builder.start().waitFor() != 0) {
            throw new IOException("Failed: " + command);
        }
    }

    private static List<String> command(String java, List<String> options, String... more) {
        List<String> all = new ArrayList<>(List.of(java));
        all.addAll(options);
        all.addAll(List.of(more));
        return all;
    }

    private Seen run(List<String> command, boolean stop) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("HUDDLE_SAY_SHOWN", "/dev/stdout");
        builder.environment().put("HOME", work.toString());
        builder.environment().put("NO_AT_BRIDGE", "1");
        long from = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader out = process.inputReader()) {
            String line = out.readLine();
            double millis = (System.nanoTime() - from) / 1e6;
            if (!"shown".equals(line)) {
                throw new IOException("Instead of a window: " + line + " from " + command);
            }
            double cpu = cpu(process.pid());
            if (!stop) {
                process.waitFor();
                return new Seen(millis, cpu, 0, 0);
            }
            Thread.sleep(SETTLE);
            Seen seen = new Seen(millis, cpu, memory(process.pid(), "Rss:"), memory(process.pid(), "Pss:"));
            process.destroyForcibly().waitFor();
            return seen;
        }
    }

    private static double cpu(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        String[] parts = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(parts[11]) + Long.parseLong(parts[12])) * 1000 / TICKS;
    }

    private static double memory(long pid, String field) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            if (line.startsWith(field)) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
            }
        }
        throw new IOException("no " + field);
    }

    private static void print(Map<String, List<Seen>> seen, int rounds) throws IOException {
        System.out.printf(
                "%d rounds, load %s%n",
                rounds, Files.readString(Path.of("/proc/loadavg")).strip());
        System.out.printf("%-30s %28s %9s %8s %8s%n", "", "to the first picture, ms", "CPU ms", "RSS MB", "PSS MB");
        seen.forEach((kind, all) -> {
            List<Double> millis = all.stream().map(Seen::millis).sorted().toList();
            System.out.printf(
                    "%-30s %10.0f [%6.0f-%6.0f] %11.0f %8.0f %8.0f%n",
                    kind,
                    middle(millis),
                    millis.getFirst(),
                    millis.getLast(),
                    middle(all.stream().map(Seen::cpuMillis).sorted().toList()),
                    middle(all.stream().map(Seen::rssMb).sorted().toList()),
                    middle(all.stream().map(Seen::pssMb).sorted().toList()));
        });
        for (String kind : List.of("program, first run", "program, unlock page")) {
            for (String other : List.of("bare window", "bare window, own cache")) {
                System.out.printf(
                        "%s / %s: %.2f (CPU %.2f)%n",
                        kind, other, ratio(seen, kind, other, Seen::millis), ratio(seen, kind, other, Seen::cpuMillis));
            }
        }
    }

    private static double ratio(
            Map<String, List<Seen>> seen, String kind, String other, java.util.function.ToDoubleFunction<Seen> of) {
        return middle(seen.get(kind).stream().map(of::applyAsDouble).sorted().toList())
                / middle(
                        seen.get(other).stream().map(of::applyAsDouble).sorted().toList());
    }

    private static double middle(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }
}
