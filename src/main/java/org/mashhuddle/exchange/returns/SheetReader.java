package org.mashhuddle.exchange.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Reads a sheet that an agency filled in. A file from outside: it is measured before it is opened,
/// and whatever is wrong with it is an answer, not a failure.
public final class SheetReader {

    private static final int MOST_BYTES = 5 << 20;

    private SheetReader() {}

    /// Reads the file.
    public static SheetReading read(byte[] file) {
        if (file.length > MOST_BYTES) {
            return new SheetReading.TooLarge();
        }
        try (SheetParts parts = SheetParts.of(file)) {
            return reading(new FirstSheet(parts, SheetColumn.values().length).rows());
        } catch (TooMuch | OutOfMemoryError | StackOverflowError tooMuch) {
            return new SheetReading.TooLarge();
        } catch (Exception e) {
            // The libraries below fail in ways of their own on a broken file; all mean the same.
            return new SheetReading.NotOurs();
        }
    }

    private static SheetReading reading(List<SheetRow> rows) {
        String key = "";
        boolean headed = false;
        List<FilledLine> lines = new ArrayList<>();
        for (SheetRow row : rows) {
            int place = row.number() - 1;
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

    private static boolean isHeading(SheetRow row) {
        return Stream.of(SheetColumn.values())
                .allMatch(column -> FilledLine.means(text(row, column), column.heading()));
    }

    private static FilledLine line(SheetRow row) {
        return new FilledLine(
                row.number(),
                text(row, SheetColumn.REFERENCE),
                text(row, SheetColumn.HELD),
                text(row, SheetColumn.SAID),
                text(row, SheetColumn.SPEAKER),
                text(row, SheetColumn.WHOSE),
                text(row, SheetColumn.KIND),
                text(row, SheetColumn.MARK));
    }

    /// As typed, without what no keyboard types.
    private static String text(SheetRow row, SheetColumn column) {
        return row.text(column).replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").strip();
    }
}
