package org.mashhuddle.domain.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

        /// What was measured, in tenths.
        record Measured(int tenths) implements Cell {
            private static final int TENTHS = 10;

            /// As a number.
            public BigDecimal value() {
                return new BigDecimal(words());
            }

            @Override
            public String words() {
                String whole = Integer.toString(tenths / TENTHS);
                return tenths % TENTHS == 0 ? whole : whole + "." + tenths % TENTHS;
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

    /// The heading of the number that a line counts.
    public static final String NUMBER = "Number";

    /// The heading of the whole of which it is a part.
    public static final String OUT_OF = "Out of";

    private static final String EARLIER = "Earlier";
    private static final String EARLIER_OUT_OF = "Earlier out of";
    private static final String EARLIER_PER_CENT = "Earlier per cent";
    private static final Cell NONE = new Cell.Words("");

    /// A report, beside that of another period, and by what its children can be told apart.
    ///
    /// @param facts who the children of its numbers are
    public static ReportTable of(CountedReport now, Optional<CountedReport> then, ChildSplit split, ReportFacts facts) {
        Shape shape = Shape.of(now, then);
        List<String> columns = new ArrayList<>(List.of("", NUMBER));
        if (shape.shares()) {
            columns.addAll(List.of(OUT_OF, "Per cent"));
        }
        columns.addAll(shape.measured());
        if (then.isPresent()) {
            columns.add(EARLIER);
            if (shape.shares()) {
                columns.addAll(List.of(EARLIER_OUT_OF, EARLIER_PER_CENT));
            }
            shape.measured().stream().map(ReportTable::earlier).forEach(columns::add);
            columns.add("Change");
        }
        columns.addAll(split.groups());
        List<Row> rows = now.lines().stream()
                .map(line -> new Row(label(line), cells(line, then, shape, split, facts)))
                .toList();
        return new ReportTable(now.kind().title(), now.counts(), columns, rows);
    }

    /// Which columns a report has beside its numbers.
    ///
    /// @param measured headings
    private record Shape(boolean shares, List<String> measured) {
        static Shape of(CountedReport now, Optional<CountedReport> then) {
            return new Shape(
                    now.lines().stream().anyMatch(line -> line.of().isPresent()),
                    Stream.concat(Stream.of(now), then.stream())
                            .flatMap(report -> report.lines().stream())
                            .flatMap(line -> line.measures().stream())
                            .map(ReportLine.Measure::heading)
                            .distinct()
                            .toList());
        }

        @Override
        public String toString() {
            return "Shape[" + measured.size() + "]";
        }
    }

    private static String earlier(String measured) {
        return EARLIER + " " + measured.toLowerCase(Locale.ROOT);
    }

    /// What the cell of a line under a heading counts. A share and a change count what their number does; what was
    /// measured was measured of the whole.
    ///
    /// @param then the same report of the other period
    public static List<ReportRow> counted(
            ReportLine line, Optional<CountedReport> then, String heading, ChildSplit split, ReportFacts facts) {
        Optional<ReportLine> before = then.flatMap(other -> other.line(line.group(), line.label()));
        return switch (heading) {
            case OUT_OF -> whole(line);
            case EARLIER, EARLIER_PER_CENT -> before.map(ReportLine::counted).orElse(List.of());
            case EARLIER_OUT_OF -> before.flatMap(ReportLine::of).orElse(List.of());
            case String measured when line.measure(measured).isPresent() -> whole(line);
            case String measured
            when before.filter(other -> isEarlier(other, measured)).isPresent() ->
                before.map(ReportTable::whole).orElse(List.of());
            case String group when split.groups().contains(group) -> in(line, split, group, facts);
            default -> line.counted();
        };
    }

    private static boolean isEarlier(ReportLine line, String heading) {
        return line.measures().stream().anyMatch(each -> earlier(each.heading()).equals(heading));
    }

    private static List<ReportRow> whole(ReportLine line) {
        return line.of().orElse(line.counted());
    }

    private static String label(ReportLine line) {
        return line.group().isEmpty() ? line.label() : line.group() + ": " + line.label();
    }

    private static List<Cell> cells(
            ReportLine line, Optional<CountedReport> then, Shape shape, ChildSplit split, ReportFacts facts) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Count(line.number()));
        if (shape.shares()) {
            cells.addAll(share(line));
        }
        cells.addAll(measured(shape, Optional.of(line)));
        if (then.isPresent()) {
            Optional<ReportLine> before = then.get().line(line.group(), line.label());
            int number = before.map(ReportLine::number).orElse(0);
            cells.add(new Cell.Count(number));
            if (shape.shares()) {
                cells.addAll(before.map(ReportTable::share).orElse(List.of(NONE, NONE)));
            }
            cells.addAll(measured(shape, before));
            cells.add(new Cell.Count(line.number() - number));
        }
        for (String group : split.groups()) {
            cells.add(new Cell.Count(in(line, split, group, facts).size()));
        }
        return cells;
    }

    private static List<Cell> measured(Shape shape, Optional<ReportLine> line) {
        return shape.measured().stream()
                .map(heading -> line.flatMap(one -> one.measure(heading))
                        .<Cell>map(each -> new Cell.Measured(each.tenths()))
                        .orElse(NONE))
                .toList();
    }

    private static List<Cell> share(ReportLine line) {
        return List.of(
                line.of().<Cell>map(all -> new Cell.Count(all.size())).orElse(NONE),
                line.percent().<Cell>map(Cell.Count::new).orElse(NONE));
    }

    /// Only who is known to be a child has a group; what is about nobody has none.
    private static List<ReportRow> in(ReportLine line, ChildSplit split, String group, ReportFacts facts) {
        return line.counted().stream()
                .filter(row -> row.subject()
                        .flatMap(facts::about)
                        .filter(about -> split.groupOf(about, row.on()).equals(group))
                        .isPresent())
                .toList();
    }

    @Override
    public String toString() {
        return "ReportTable[" + rows.size() + " rows]";
    }
}
