package org.mashhuddle.exchange.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mashhuddle.domain.source.ListWriting;
import org.mashhuddle.exchange.ssd.file.CleanText;
import org.mashhuddle.exchange.ssd.file.FileRefusal;

/// Finds the row of headings: people write a title, and who made the list, above it.
final class HeadRow {

    private static final int WITHIN = 15;
    private static final int LONGEST_HEADING = 60;

    /// A row as it stands in the file.
    record Texts(long line, List<String> cells) {

        Texts {
            cells = cells.stream().map(cell -> CleanText.of(cell).text()).toList();
        }

        long filled() {
            return cells.stream().filter(cell -> !cell.isEmpty()).count();
        }

        /// Where the last text stands, counted from 1.
        int width() {
            int last = cells.size();
            while (last > 0 && cells.get(last - 1).isEmpty()) {
                last--;
            }
            return last;
        }
    }

    private HeadRow() {}

    /// @param read how the rows were read; its row of headings, where a person has said it
    static ListTable table(String name, String readAs, ListWriting read, List<Texts> all) throws FileRefusal {
        List<Texts> rows = all.stream().filter(row -> row.filled() > 0).toList();
        int head = read.headings() == 0 ? found(rows) : said(rows, read.headings());
        Texts heads = rows.get(head);
        List<Texts> below = rows.subList(head + 1, rows.size());
        int width = width(heads, below);
        return new ListTable(
                name,
                readAs,
                read.headings(Math.toIntExact(heads.line())),
                headings(heads, width),
                heads.line(),
                below.stream().map(row -> line(row, width)).toList());
    }

    private static int said(List<Texts> rows, int line) throws FileRefusal {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).line() == line && rows.get(row).filled() > 1) {
                return row;
            }
        }
        throw FileRefusal.ofFile("Row %d has no headings of two columns or more.".formatted(line));
    }

    private static int found(List<Texts> rows) throws FileRefusal {
        long widest = rows.stream().mapToLong(Texts::filled).max().orElse(0);
        if (widest < 2) {
            throw FileRefusal.ofFile("The file has no columns: a row of headings and rows below it are expected.");
        }
        // A title has one or two texts; the headings have one for nearly every column.
        int head = 0;
        while (head < Math.min(WITHIN, rows.size()) && rows.get(head).filled() * 3 < widest * 2) {
            head++;
        }
        if (head >= Math.min(WITHIN, rows.size())) {
            throw FileRefusal.ofFile("No row of headings was found among the first %d rows.".formatted(WITHIN));
        }
        return head;
    }

    /// A last column may have values and no heading; a text far out in one row is no column.
    private static int width(Texts heads, List<Texts> below) {
        int width = heads.width();
        while (isFilled(width, below)) {
            width++;
        }
        return width;
    }

    private static boolean isFilled(int place, List<Texts> below) {
        long filled = below.stream()
                .filter(row ->
                        place < row.cells().size() && !row.cells().get(place).isEmpty())
                .count();
        return filled > 0 && filled * 2 >= below.size();
    }

    private static List<String> headings(Texts heads, int width) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < width; i++) {
            String said = i < heads.cells().size() ? CleanText.cut(heads.cells().get(i), LONGEST_HEADING) : "";
            String name = said.isEmpty() ? "column " + ListTable.letter(i) : said;
            names.add(taken.add(name) ? name : name + " (" + ListTable.letter(i) + ")");
        }
        return names;
    }

    private static ListTable.Line line(Texts row, int width) {
        List<String> cells = new ArrayList<>(
                row.cells().subList(0, Math.min(width, row.cells().size())));
        while (cells.size() < width) {
            cells.add("");
        }
        return new ListTable.Line(row.line(), cells, row.width() > width);
    }
}
