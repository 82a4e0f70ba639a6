package org.mashhuddle.exchange.ssd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// Measures the reading of a county's extract: `write FILE.zip PERSONS DAYS` invents one, `read
/// FILE.zip` reads it and prints rows and time. Start the second with `-Xmx1g` to see that it fits.
final class CountyScale {

    private CountyScale() {}

    public static void main(String[] args) throws IOException {
        Path zip = Path.of(args[1]);
        ExtractOptions options = ExtractOptions.county(1);
        if (args[0].equals("write")) {
            options = options.ofPersons(Integer.parseInt(args[2])).withHistory(Integer.parseInt(args[3]));
            ExtractGenerator.generate(options).toZip(zip);
            return;
        }
        long start = System.nanoTime();
        SsdExtract extract = new SsdReader(options.readAt()).read(zip);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        System.gc();
        long kept = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
        System.out.printf(
                "%,d persons, %,d rows, problems %s, zip %,d kB: %d ms, %d MB kept%n",
                extract.persons().size(),
                extract.size(),
                extract.counts(),
                Files.size(zip) >> 10,
                took.toMillis(),
                kept);
        extract.files().forEach(note -> System.out.println(note.name() + ": " + note.sentence()));
    }
}
