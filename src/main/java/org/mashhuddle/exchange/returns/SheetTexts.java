package org.mashhuddle.exchange.returns;

import java.util.ArrayList;
import java.util.List;

/// The first sheet, of those not hidden, of any spreadsheet file as texts, read as carefully as a sheet of ours. A date
/// is
/// the number that the spreadsheet keeps for it.
public sealed interface SheetTexts {

    int MOST_BYTES = 5 << 20;

    /// Its rows.
    ///
    /// @param others the names of the sheets beside it
    record Lines(List<Line> lines, List<String> others) implements SheetTexts {}

    /// The numbers that it keeps for dates are counted from 1904, and would be read as days four years before.
    record From1904() implements SheetTexts {}

    /// It holds more than a list of rows does.
    record TooLarge() implements SheetTexts {}

    /// It is no such file, or it is damaged.
    record NoSheet() implements SheetTexts {}

    /// A row.
    ///
    /// @param number as the spreadsheet counts it, from 1
    /// @param texts from the first column on
    record Line(int number, List<String> texts) {
        @Override
        public String toString() {
            return "Line[" + number + "]";
        }
    }

    /// Reads the file.
    ///
    /// @param columns how many at most
    static SheetTexts read(byte[] file, int columns) {
        if (file.length > MOST_BYTES) {
            return new TooLarge();
        }
        try (SheetParts parts = SheetParts.of(file)) {
            FirstSheet sheet = new FirstSheet(parts, columns);
            List<Line> lines = sheet.rows().stream().map(SheetTexts::line).toList();
            return sheet.isFrom1904() ? new From1904() : new Lines(lines, sheet.others());
        } catch (TooMuch | OutOfMemoryError | StackOverflowError tooMuch) {
            return new TooLarge();
        } catch (Exception e) {
            // The libraries below fail in ways of their own on a broken file; all mean the same.
            return new NoSheet();
        }
    }

    private static Line line(SheetRow row) {
        List<String> texts = new ArrayList<>();
        int last =
                row.texts().keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
        for (int i = 0; i <= last; i++) {
            texts.add(row.texts().getOrDefault(i, ""));
        }
        return new Line(row.number(), texts);
    }
}
