package org.mashhuddle.exchange.list;

import java.util.ArrayList;
import java.util.List;
import org.mashhuddle.domain.source.ListWriting;

/// A list as it was read: texts, cell by cell. Rows in which nothing stands are none.
///
/// @param name the file's own name, as shown to people
/// @param readAs how it is written, in words: "CSV, semicolon between columns, Windows-1252"
/// @param writing how it was read; nothing between columns and no encoding where it is no text
/// @param headings one for each column; one without is named after its letter
/// @param line on which the headings stand, from 1
/// @param others the names of the sheets of its file that are not read
public record ListTable(
        String name,
        String readAs,
        ListWriting writing,
        List<String> headings,
        long line,
        List<Line> lines,
        List<String> others) {

    /// One row.
    ///
    /// @param number the line of the file or row of the sheet that it starts on, from 1
    /// @param cells as many as there are headings
    /// @param beyond texts stand in it behind the last heading: it may be shifted
    /// @param cut the file ends within it
    public record Line(long number, List<String> cells, boolean beyond, boolean cut) {
        /// A whole one.
        public Line(long number, List<String> cells, boolean beyond) {
            this(number, cells, beyond, false);
        }

        /// Copies the cells.
        public Line {
            cells = List.copyOf(cells);
        }

        @Override
        public String toString() {
            return "Line[" + number + "]";
        }
    }

    /// Copies the lists.
    public ListTable {
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
        others = List.copyOf(others);
    }

    /// One whose file holds nothing else.
    public ListTable(
            String name, String readAs, ListWriting writing, List<String> headings, long line, List<Line> lines) {
        this(name, readAs, writing, headings, line, lines, List.of());
    }

    /// The same, in a file with other sheets.
    ListTable beside(List<String> sheets) {
        return new ListTable(name, readAs, writing, headings, line, lines, sheets);
    }

    /// The same, where the file ends within its last row.
    ListTable cut() {
        List<Line> all = new ArrayList<>(lines);
        if (!all.isEmpty()) {
            Line last = all.removeLast();
            all.add(new Line(last.number(), last.cells(), last.beyond(), true));
        }
        return new ListTable(name, readAs, writing, headings, line, all, others);
    }

    /// What stands in a column, from the first row on.
    public List<String> column(int place) {
        return lines.stream().map(line -> line.cells().get(place)).toList();
    }

    /// "A" for the first column, "AA" for the twenty-seventh.
    public static String letter(int place) {
        String last = String.valueOf((char) ('A' + place % 26));
        return place < 26 ? last : letter(place / 26 - 1) + last;
    }

    @Override
    public String toString() {
        return "ListTable[" + headings.size() + " columns, " + lines.size() + " rows]";
    }
}
