package org.mashhuddle.exchange.returns;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/// Reads a sheet that an agency filled in. A file from outside: it is measured before it is opened,
/// and whatever is wrong with it is an answer, not a failure.
public final class SheetReader {

    private static final int MOST_BYTES = 5 << 20;
    private static final int MOST_UNPACKED = 50 << 20;
    private static final int MOST_ENTRIES = 200;
    private static final int MOST_ROWS = 2_000;

    private SheetReader() {}

    /// Reads the file.
    public static SheetReading read(byte[] file) {
        if (file.length > MOST_BYTES) {
            return new SheetReading.TooLarge();
        }
        try {
            return isTooLarge(file) ? new SheetReading.TooLarge() : rows(file);
        } catch (Exception e) {
            // The libraries below fail in ways of their own on a broken file; all mean the same.
            return new SheetReading.NotOurs();
        }
    }

    /// What a packed file says of its size may be a lie: it is unpacked once, and thrown away.
    private static boolean isTooLarge(byte[] file) throws IOException {
        long unpacked = 0;
        int entries = 0;
        try (ZipFile zip = zip(file)) {
            Enumeration<ZipArchiveEntry> all = zip.getEntries();
            while (all.hasMoreElements()) {
                if (++entries > MOST_ENTRIES) {
                    return true;
                }
                unpacked += unpacked(zip, all.nextElement(), MOST_UNPACKED - unpacked);
                if (unpacked > MOST_UNPACKED) {
                    return true;
                }
            }
        }
        return false;
    }

    private static ZipFile zip(byte[] file) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get();
    }

    private static long unpacked(ZipFile zip, ZipArchiveEntry entry, long enough) throws IOException {
        byte[] piece = new byte[8192];
        long size = 0;
        try (InputStream content = zip.getInputStream(entry)) {
            for (int read = content.read(piece); read >= 0 && size <= enough; read = content.read(piece)) {
                size += read;
            }
        }
        return size;
    }

    private static SheetReading rows(byte[] file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> stream = book.getFirstSheet().openStream()) {
            Iterator<Row> rows = stream.iterator();
            String key = "";
            boolean headed = false;
            List<FilledLine> lines = new ArrayList<>();
            while (rows.hasNext()) {
                Row row = rows.next();
                int place = row.getRowNum() - 1;
                if (place > MOST_ROWS) {
                    return new SheetReading.TooLarge();
                }
                if (place == ReturnSheet.KEY_ROW) {
                    key = text(row, SheetColumn.REFERENCE);
                } else if (place == ReturnSheet.HEADINGS_ROW) {
                    headed = isHeading(row);
                } else if (place > ReturnSheet.HEADINGS_ROW) {
                    lines.add(line(row));
                }
            }
            lines.removeIf(FilledLine::isEmpty);
            return headed ? new SheetReading.Read(key, lines) : new SheetReading.NotOurs();
        }
    }

    private static boolean isHeading(Row row) {
        return Stream.of(SheetColumn.values())
                .allMatch(column -> FilledLine.means(text(row, column), column.heading()));
    }

    private static FilledLine line(Row row) {
        return new FilledLine(
                row.getRowNum(),
                text(row, SheetColumn.REFERENCE),
                text(row, SheetColumn.HELD),
                text(row, SheetColumn.SAID),
                text(row, SheetColumn.SPEAKER),
                text(row, SheetColumn.WHOSE),
                text(row, SheetColumn.KIND),
                text(row, SheetColumn.TRAVEL));
    }

    /// As typed, without what no keyboard types.
    private static String text(Row row, SheetColumn column) {
        Optional<Cell> cell = row.getOptionalCell(column.place());
        String typed = cell.map(Cell::getText).orElse("");
        return typed.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").strip();
    }
}
