package org.mashhuddle.domain.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A report as rows and columns, as the screen, the paper and the spreadsheet show it.
///
/// @param counts what is counted, in a sentence or two
/// @param columns headings; the first is that of the labels
public record ReportTable(String title, String counts, List<String> columns, List<Row> rows) {

    /// Copies the lists.
    public ReportTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// A line of it.
    ///
    /// @param cells one for each column after the first
    public record Row(String label, List<Cell> cells) {
        /// Copies the list.
        public Row {
            cells = List.copyOf(cells);
        }

        @Override
        public String toString() {
            return "Row[" + cells.size() + "]";
        }
    }

    /// A number, or words in the place of one.
    public sealed interface Cell {
        /// As it is read.
        String words();

        /// A number.
        record Count(int value) implements Cell {
            @Override
            public String words() {
                return Integer.toString(value);
            }
        }

        /// Words.
        record Words(String words) implements Cell {
            @Override
            public String toString() {
                return "Words";
            }
        }
    }

    private static final Cell NONE = new Cell.Words("");

    /// A report, beside that of another period, and by what its children can be told apart.
    ///
    /// @param facts who the children of its numbers are
    public static ReportTable of(CountedReport now, Optional<CountedReport> then, ChildSplit split, ReportFacts facts) {
        boolean shares = now.lines().stream().anyMatch(line -> line.of().isPresent());
        List<String> columns = new ArrayList<>(List.of("", "Number"));
        if (shares) {
            columns.addAll(List.of("Out of", "Per cent"));
        }
        if (then.isPresent()) {
            columns.add("Earlier");
            if (shares) {
                columns.addAll(List.of("Earlier out of", "Earlier per cent"));
            }
            columns.add("Change");
        }
        columns.addAll(split.groups());
        List<Row> rows = now.lines().stream()
                .map(line -> new Row(label(line), cells(line, then, shares, split, facts)))
                .toList();
        return new ReportTable(now.kind().title(), now.counts(), columns, rows);
    }

    private static String label(ReportLine line) {
        return line.group().isEmpty() ? line.label() : line.group() + ": " + line.label();
    }

    private static List<Cell> cells(
            ReportLine line, Optional<CountedReport> then, boolean shares, ChildSplit split, ReportFacts facts) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Count(line.number()));
        if (shares) {
            cells.addAll(share(line));
        }
        if (then.isPresent()) {
            Optional<ReportLine> before = then.get().line(line.group(), line.label());
            int number = before.map(ReportLine::number).orElse(0);
            cells.add(new Cell.Count(number));
            if (shares) {
                cells.addAll(before.map(ReportTable::share).orElse(List.of(NONE, NONE)));
            }
            cells.add(new Cell.Count(line.number() - number));
        }
        for (String group : split.groups()) {
            cells.add(new Cell.Count(in(line, split, group, facts)));
        }
        return cells;
    }

    private static List<Cell> share(ReportLine line) {
        return List.of(
                line.of().<Cell>map(all -> new Cell.Count(all.size())).orElse(NONE),
                line.percent().<Cell>map(Cell.Count::new).orElse(NONE));
    }

    /// Only who is known to be a child has a group; what is about nobody has none.
    private static int in(ReportLine line, ChildSplit split, String group, ReportFacts facts) {
        return Math.toIntExact(line.counted().stream()
                .filter(row -> row.subject()
                        .flatMap(facts::about)
                        .filter(about -> split.groupOf(about, row.on()).equals(group))
                        .isPresent())
                .count());
    }

    @Override
    public String toString() {
        return "ReportTable[" + rows.size() + " rows]";
    }
}
