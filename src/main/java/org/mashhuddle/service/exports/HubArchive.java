package org.mashhuddle.service.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.export.RecordSection;
import org.mashhuddle.domain.export.SecretColumn;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.exchange.record.RowJson;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.exports.HubTables;
import org.mashhuddle.store.minutes.MinutesStore;
import org.mashhuddle.store.papers.PaperFileRows;
import org.mashhuddle.vault.Hashes;

/// Writes everything that a hub holds into a zip: each table as a JSON array of its rows, every signed
/// PDF with the record that was signed, every paper that was issued, a list of it all, and the hashes of every file.
final class HubArchive {

    private static final String FORMAT = "mash-huddle hub 1";

    private final SummedZip zip;
    private final List<Map<String, @Nullable Object>> tables = new ArrayList<>();
    private final List<Map<String, String>> destroyed = new ArrayList<>();
    private long rows;

    private HubArchive(OutputStream out) {
        this.zip = new SummedZip(out);
    }

    /// What stands at the head of the list of contents.
    record Head(String hub, String reference, String madeAt, String by, String reason) {
        @Override
        public String toString() {
            return "Head[" + reference + "]";
        }
    }

    /// How much was written.
    record Count(int tables, long rows, int signed) {
        /// "102 tables, 8 411 rows, 12 signed minutes".
        String words() {
            return tables + " tables, " + rows + (rows == 1 ? " row, " : " rows, ") + signed + " signed minutes";
        }
    }

    /// Writes it. What is there and what was written is counted apart for each table; where the counts
    /// differ, or a signed file is not the one that was signed, nothing of it counts.
    ///
    /// @param whole the record's own stores
    /// @throws IllegalStateException if anything would be missing
    static Count write(Tx whole, HubTables source, Head head, OutputStream out) throws IOException {
        HubArchive archive = new HubArchive(out);
        for (String table : source.names()) {
            archive.table(source, table);
        }
        List<MinutesStore.FileKey> files = whole.minutes().files();
        int kept = 0;
        for (MinutesStore.FileKey file : files) {
            kept += archive.minutes(whole, file) ? 1 : 0;
        }
        for (PaperFileRows.Kept file : whole.papers().files().all()) {
            archive.paper(whole, file);
        }
        archive.zip.put("contents.json", RowJson.page(archive.contents(head, kept)));
        archive.zip.end();
        return new Count(archive.tables.size(), archive.rows, kept);
    }

    private void table(HubTables source, String table) throws IOException {
        long[] written = {0};
        SummedZip.Part part = zip.put("tables/" + table + ".json", out -> {
            out.write('[');
            source.rows(table, row -> line(out, written[0]++ == 0 ? "\n" : ",\n", row));
            out.write("\n]\n".getBytes(StandardCharsets.UTF_8));
        });
        long held = source.count(table);
        if (held != written[0]) {
            throw new IllegalStateException("Rows are missing of " + table);
        }
        rows += held;
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("table", table);
        line.put("rowsHeld", held);
        line.put("rowsWritten", written[0]);
        line.put("file", part.path());
        tables.add(line);
    }

    private static void line(OutputStream out, String before, Map<String, @Nullable Object> row) {
        try {
            out.write(before.getBytes(StandardCharsets.UTF_8));
            out.write(RowJson.line(row));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// @return whether its file is there still
    private boolean minutes(Tx whole, MinutesStore.FileKey file) throws IOException {
        SignedMinutes signed = whole.minutes().versions(file.meeting()).stream()
                .filter(one -> one.version() == file.version())
                .findFirst()
                .orElseThrow();
        String name = signed.reference() + "-v" + signed.version();
        Optional<byte[]> pdf = whole.minutes().kept(file.meeting(), file.version());
        if (pdf.isPresent()) {
            if (!Hashes.sha256Hex(pdf.get()).equals(signed.fileHash())) {
                throw new IllegalStateException("A signed file is not the one that was signed: " + signed.reference());
            }
            zip.put("minutes/" + name + ".pdf", pdf.get());
        } else {
            destroyed.add(Map.of("minutes", name, "sha256", signed.fileHash()));
        }
        zip.put("record/" + name + "/manifest.json", signed.manifest().getBytes(StandardCharsets.UTF_8));
        for (RecordSection section : whole.minutes().sections(file.meeting(), file.version())) {
            String path = String.format(Locale.ROOT, "record/%s/section-%03d.json", name, section.number());
            zip.put(path, section.canonical().getBytes(StandardCharsets.UTF_8));
        }
        return pdf.isPresent();
    }

    private void paper(Tx whole, PaperFileRows.Kept file) throws IOException {
        byte[] pdf = whole.papers().files().of(file.reference()).orElseThrow();
        if (!Hashes.sha256Hex(pdf).equals(file.sha256())) {
            throw new IllegalStateException("A paper is not the one that was issued: " + file.reference());
        }
        zip.put("papers/" + file.reference() + ".pdf", pdf);
    }

    private Map<String, @Nullable Object> contents(Head head, int signed) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        tree.put("hub", head.hub());
        tree.put("reference", head.reference());
        tree.put("madeAt", head.madeAt());
        tree.put("by", head.by());
        tree.put("reason", head.reason());
        tree.put("rows", rows);
        tree.put("signedMinutes", signed);
        tree.put("destroyed", destroyed); // with a record that they held; their hashes stay
        tree.put("tables", tables);
        tree.put(
                "files",
                zip.parts().stream()
                        .map(part -> Map.of("path", part.path(), "bytes", part.bytes(), "sha256", part.sha256()))
                        .toList());
        tree.put(
                "notInIt",
                SecretColumn.all().stream()
                        .map(each -> Map.of("table", each.table(), "column", each.column(), "why", each.why()))
                        .toList());
        tree.put(
                "neverKept",
                "Papers that were issued before files were kept: their hashes stand in table issued_paper.");
        return tree;
    }
}
