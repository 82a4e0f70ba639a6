package org.mashhuddle.service.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mashhuddle.exchange.ssd.ExtractGenerator;
import org.mashhuddle.exchange.ssd.ExtractOptions;
import org.mashhuddle.service.core.TestHub;

/// Says how long an extract of a county takes to be looked at and taken, and how long the same one
/// takes again. `main` takes: a folder, how many persons, how many days of contacts.
final class ImportScale {

    private ImportScale() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        ExtractOptions options =
                ExtractOptions.county(1).ofPersons(Integer.parseInt(args[1])).withHistory(Integer.parseInt(args[2]));
        Path zip = folder.resolve("extract.zip");
        ExtractGenerator.generate(options).toZip(zip);
        try (TestHub hub = TestHub.at(options.readAt(), folder.resolve("hub"))) {
            for (String time : new String[] {"first", "again", "third"}) {
                ImportPreview seen =
                        timed(time + ": preview", () -> hub.services.imports().preview(hub.viewer(), zip));
                timed(time + ": take", () -> hub.services.imports().take(hub.chair(), seen));
                System.out.println(seen.counts());
            }
        }
        System.out.printf("hub %,d kB, extract %,d kB packed%n", size(folder.resolve("hub")), Files.size(zip) >> 10);
    }

    private static <T> T timed(String what, Callable<T> work) throws Exception {
        long from = System.nanoTime();
        T done = work.call();
        long took = (System.nanoTime() - from) / 1_000_000;
        System.gc();
        long kept = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
        System.out.printf("%s %,d ms, %d MB kept%n", what, took, kept);
        return done;
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
