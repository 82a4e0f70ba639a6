package org.mashhuddle.service.imports;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.mashhuddle.exchange.ssd.ExtractGenerator;
import org.mashhuddle.exchange.ssd.ExtractOptions;
import org.mashhuddle.service.DiskHub;
import org.mashhuddle.service.RebuildAnswer;
import org.mashhuddle.service.Session;

/// Says how long an extract of a county takes to be looked at and taken, and how long the same one
/// takes again, in an encrypted hub on the disk; how large the hub is then, and the heap was. `main`
/// takes: a folder, how many persons, how many days of contacts. The extract
/// stays in the folder for the next time, the hub does not.
final class ImportScale {

    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private ImportScale() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        ExtractOptions options =
                ExtractOptions.county(1).ofPersons(Integer.parseInt(args[1])).withHistory(Integer.parseInt(args[2]));
        Path zip = folder.resolve("extract-" + options.persons() + "-" + options.history() + ".zip");
        if (!Files.exists(zip)) {
            ExtractGenerator.generate(options).toZip(zip);
        }
        Path hubs = Files.createTempDirectory(folder, "hub");
        try (DiskHub hub = new DiskHub(hubs)) {
            hub.clock.set(options.readAt());
            for (String time : new String[] {"first", "again", "third"}) {
                round(hub.session, time, zip);
            }
            long open = size(hubs.resolve("hub"));
            RebuildAnswer rebuilt = hub.session.closeRebuilt().orElseThrow();
            System.out.printf(
                    Locale.UK,
                    "hub %,d kB open, %,d kB after the rebuild (%s); extract %,d kB packed, %,d kB unpacked%n",
                    open,
                    size(hubs.resolve("hub")),
                    rebuilt,
                    Files.size(zip) >> 10,
                    unpacked(zip));
        }
        delete(hubs);
        System.out.printf(
                Locale.UK,
                "heap at most %,d MB of %,d%n",
                peak() >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static void round(Session session, String time, Path zip) throws Exception {
        ImportService imports = session.services().imports();
        ImportPreview seen = timed(time + ": preview", () -> imports.preview(session.viewer(), zip));
        timed(time + ": take", () -> imports.take(session.actor(), seen));
        System.out.println(seen.counts());
    }

    private static <T> T timed(String what, Callable<T> work) throws Exception {
        Instant at = Instant.now();
        long from = System.nanoTime();
        long worked = MACHINE.getProcessCpuTime();
        T done = work.call();
        long took = milliseconds(System.nanoTime() - from);
        long processor = milliseconds(MACHINE.getProcessCpuTime() - worked);
        System.gc();
        long kept = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
        System.out.printf(
                Locale.UK,
                "%s %,d ms, of processors %,d ms, %d MB kept; from %s%n",
                what,
                took,
                processor,
                kept,
                LocalTime.ofInstant(at, ZoneOffset.UTC));
        return done;
    }

    private static long milliseconds(long nanoseconds) {
        return nanoseconds / 1_000_000;
    }

    /// The peaks of the parts of the heap together: it was no larger at any moment.
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static long unpacked(Path zip) throws IOException {
        try (ZipFile files = new ZipFile(zip.toFile())) {
            return files.stream().mapToLong(ZipEntry::getSize).sum() >> 10;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    >> 10;
        }
    }
}
