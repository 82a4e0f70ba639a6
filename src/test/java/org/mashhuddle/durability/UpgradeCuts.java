package org.mashhuddle.durability;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mashhuddle.service.HubByKey;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.demo.DemoClock;

/// A hub that the first program kept is brought up to date as it is opened. The power is cut at steps
/// of that: whoever comes next finds all that was in it.
record UpgradeCuts(Path folder, long seed, PrintStream out) {

    private static final Path EARLIER = Path.of("src/test/resources/earlier/hub");

    /// On its day the first program kept what was decided on so many.
    private static final int DECIDED = 16;

    /// @return how many cuts were tried, and how many went wrong
    int[] run(int cuts) throws IOException {
        Path place = folder.resolve("upgraded");
        SplittableRandom random = new SplittableRandom(seed + 6);
        earlier(Files.createDirectories(place.resolve("hub")));
        DiskImage image = DiskImage.of(place);
        Disk disk = Disk.of(place);
        watch(disk);
        SortedMap<String, String> held = account(place);
        watch(Disk.UNWATCHED);
        long decided = held.keySet().stream()
                .filter(key -> key.startsWith("decided 2026-11-24 "))
                .count();
        int wrong = decided == DECIDED ? 0 : 1;
        List<Integer> when = IntStream.generate(() -> random.nextInt(disk.count() + 1))
                .limit(cuts)
                .sorted()
                .boxed()
                .toList();
        int at = 0;
        for (int step : when) {
            for (; at < step; at++) {
                image.happened(disk.steps().get(at));
            }
            DiskImage.Kind kind = DiskImage.Kind.values()[random.nextInt(5)];
            PowerCuts.clear(place);
            image.write(place, place, kind, random);
            String problem = problem(place, held);
            if (!problem.isEmpty()) {
                wrong++;
                out.printf(
                        "seed %d, upgrade cut before step %d of %d, %s: %s%n", seed, step, disk.count(), kind, problem);
            }
        }
        return new int[] {cuts, wrong};
    }

    private static void earlier(Path hub) throws IOException {
        try (Stream<Path> files = Files.list(EARLIER)) {
            for (Path file : files.toList()) {
                Files.copy(file, hub.resolve(file.getFileName()));
            }
        }
    }

    private static void watch(Disk disk) {
        ((DiskProvider) FileSystems.getDefault().provider()).watch(disk);
    }

    private static SortedMap<String, String> account(Path place) throws IOException {
        HubByKey hub = new HubByKey(place, new DemoClock(Instant.parse("2026-11-25T07:30:00Z")));
        try (Session session = hub.open()) {
            if (!hub.database().trail().verify().holds()) {
                throw new IllegalStateException("the trail does not hold");
            }
            return new Account(hub, session).lines();
        }
    }

    private static String problem(Path place, SortedMap<String, String> held) throws IOException {
        try {
            return account(place).equals(held) ? "" : "does not hold what it held";
        } catch (RuntimeException refused) {
            return "does not open: " + refused;
        }
    }
}
