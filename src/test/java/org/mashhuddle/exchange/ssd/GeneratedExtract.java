package org.mashhuddle.exchange.ssd;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// An invented extract: its files, what it holds, and the problems planted in it.
public final class GeneratedExtract {

    private final ExtractOptions options;
    private final InventedCounty county;
    private final Map<String, byte[]> files;
    private final List<PlantedProblem> planted;

    GeneratedExtract(
            ExtractOptions options, InventedCounty county, Map<String, byte[]> files, List<PlantedProblem> planted) {
        this.options = options;
        this.county = county;
        this.files = files;
        this.planted = planted;
    }

    public ExtractOptions options() {
        return options;
    }

    /// The bytes of each file by its name.
    public Map<String, byte[]> files() {
        return files;
    }

    public List<PlantedProblem> planted() {
        return planted;
    }

    InventedTable table(SsdObject object) {
        return county.table(object);
    }

    /// The rows of all tables, without the dirt.
    public int rows() {
        int rows = 0;
        for (SsdObject object : SsdObject.values()) {
            rows += table(object).size();
        }
        return rows;
    }

    /// Writes the files into a folder, which is made if need be, and returns it.
    public Path toFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        return folder;
    }

    /// Writes a zip file and returns it.
    public Path toZip(Path zip) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                ZipEntry entry = new ZipEntry("extract/" + file.getKey());
                entry.setTimeLocal(LocalDateTime.of(2026, 11, 24, 8, 30));
                entries.putNextEntry(entry);
                entries.write(file.getValue());
                entries.closeEntry();
            }
        }
        return zip;
    }
}
