package org.mashhuddle.service.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads an audit bundle as a program does that knows zip and CSV and nothing of ours.
public final class OpenedBundle {

    private OpenedBundle() {}

    public static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(entries.put(entry.getName(), in.readAllBytes())).isNull();
            }
        }
        return entries;
    }

    public static String text(Map<String, byte[]> entries, String path) {
        return new String(entries.get(path), StandardCharsets.UTF_8);
    }

    /// The rows under the headings that begin with this one, each by its headings.
    public static List<Map<String, String>> rows(Map<String, byte[]> entries, String path, String first)
            throws IOException {
        List<CSVRecord> all;
        try (CSVParser parser =
                CSVFormat.DEFAULT.parse(new StringReader(text(entries, path).substring(1)))) {
            all = parser.getRecords();
        }
        List<String> heads = new ArrayList<>();
        List<Map<String, String>> rows = new ArrayList<>();
        for (CSVRecord line : all) {
            if (heads.isEmpty() && line.get(0).equals(first)) {
                heads.addAll(line.toList());
            } else if (!heads.isEmpty() && line.size() == heads.size()) {
                Map<String, String> row = new HashMap<>();
                heads.forEach(head -> row.put(head, line.get(heads.indexOf(head))));
                rows.add(row);
            }
        }
        assertThat(heads).as(path).isNotEmpty();
        return rows;
    }

    static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    /// How `sha256sum` ends over what lies there.
    static int sums(Path place) throws Exception {
        return new ProcessBuilder("/usr/bin/sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS")
                .directory(place.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
