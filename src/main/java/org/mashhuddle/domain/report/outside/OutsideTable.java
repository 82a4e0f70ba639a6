package org.mashhuddle.domain.report.outside;

import java.util.List;
import org.mashhuddle.domain.report.ReportKind;
import org.mashhuddle.domain.report.ReportTable;

/// A table of one quarter for readers outside the hub: counts of 1 to 5 are not in it, others are
/// rounded to 10, and no sum or other table of the quarter gives them back.
public record OutsideTable(Kind kind, List<Cell> cells) {

    /// Stands where a count is kept back.
    public static final String KEPT_BACK = "c";

    /// What a `c` means, and the rounding, for whoever reads the table.
    public static final String KEY = "c: 1 to 5, or kept back so that no such number can be worked out. Every other"
            + " number is rounded to the nearest 10.";

    /// Copies the list.
    public OutsideTable {
        cells = List.copyOf(cells);
    }

    /// The tables there are; nobody can ask for another.
    public enum Kind {
        CHILDREN("Children discussed", ReportKind.DISCUSSED),
        SEX("Children discussed, by sex", ReportKind.SEX),
        AGE("Children discussed, by age", ReportKind.AGE),
        ETHNIC_GROUP("Children discussed, by ethnic group", ReportKind.DISPROPORTION),
        HARM("Children discussed, by kind of harm", ReportKind.HARM);

        private final String title;
        private final ReportKind from;

        Kind(String title, ReportKind from) {
            this.title = title;
            this.from = from;
        }

        public String title() {
            return title;
        }

        /// What its lines are: "Sex".
        public String measure() {
            return switch (this) {
                case CHILDREN -> "All";
                case SEX -> "Sex";
                case AGE -> "Age";
                case ETHNIC_GROUP -> "Ethnic group";
                case HARM -> "Kind of harm";
            };
        }

        ReportKind from() {
            return from;
        }

        /// Whether each child stands in one of its lines only, so that they add up to all.
        boolean addsUp() {
            return this == SEX || this == AGE || this == ETHNIC_GROUP;
        }
    }

    /// A line of it.
    ///
    /// @param shown a number of whole tens, or `c`
    public record Cell(String label, String shown) {
        @Override
        public String toString() {
            return "Cell";
        }
    }

    /// As rows and columns.
    public ReportTable table() {
        return new ReportTable(
                kind.title(),
                KEY,
                List.of("", "Number"),
                cells.stream()
                        .map(cell -> new ReportTable.Row(
                                cell.label(),
                                List.of(
                                        cell.shown().equals(KEPT_BACK)
                                                ? new ReportTable.Cell.Words(KEPT_BACK)
                                                : new ReportTable.Cell.Count(Integer.parseInt(cell.shown())))))
                        .toList());
    }

    @Override
    public String toString() {
        return "OutsideTable[" + kind + "]";
    }
}
