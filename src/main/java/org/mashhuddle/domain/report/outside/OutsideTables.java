package org.mashhuddle.domain.report.outside;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mashhuddle.domain.report.ChildSplit;
import org.mashhuddle.domain.report.ReportKind;
import org.mashhuddle.domain.report.ReportLine;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.report.Reports;

/// The fixed tables of a quarter, as they were made once.
///
/// @param issues to whom they went
public record OutsideTables(ReportPeriod quarter, List<OutsideTable> tables, Instant madeAt, List<Issue> issues) {

    /// Copies the lists.
    public OutsideTables {
        tables = List.copyOf(tables);
        issues = List.copyOf(issues);
    }

    /// That they were given to somebody.
    public record Issue(String recipient, Instant at, String by) {
        @Override
        public String toString() {
            return "Issue[" + at + "]";
        }
    }

    /// Makes them from the whole record of the quarter.
    ///
    /// @param reports over that quarter, of every meeting type and agency
    public static List<OutsideTable> made(Reports reports) {
        List<ReportLine> discussed = reports.of(ReportKind.DISCUSSED).lines();
        Map<OutsideTable.Kind, List<String>> labels = new EnumMap<>(OutsideTable.Kind.class);
        Map<OutsideTable.Kind, List<Integer>> counts = new EnumMap<>(OutsideTable.Kind.class);
        for (OutsideTable.Kind kind : OutsideTable.Kind.values()) {
            if (kind != OutsideTable.Kind.CHILDREN) {
                List<ReportLine> lines = lines(reports, kind);
                labels.put(kind, lines.stream().map(ReportLine::label).toList());
                counts.put(kind, lines.stream().map(line -> count(kind, line)).toList());
            }
        }
        Disclosure.Published published = new Disclosure(discussed.getFirst().number(), counts).published();
        List<OutsideTable> tables = new ArrayList<>();
        tables.add(new OutsideTable(
                OutsideTable.Kind.CHILDREN, List.of(new OutsideTable.Cell("Children", published.total()))));
        published
                .cells()
                .forEach((kind, shown) -> tables.add(table(kind, labels.getOrDefault(kind, List.of()), shown)));
        return tables;
    }

    /// Of the groups of one measure the whole of each is the count of its children.
    private static List<ReportLine> lines(Reports reports, OutsideTable.Kind kind) {
        List<ReportLine> all = reports.of(kind.from()).lines();
        return kind == OutsideTable.Kind.ETHNIC_GROUP
                ? all.stream().limit(ChildSplit.ETHNIC_GROUP.groups().size()).toList()
                : all;
    }

    private static int count(OutsideTable.Kind kind, ReportLine line) {
        return kind == OutsideTable.Kind.ETHNIC_GROUP
                ? line.of().map(List::size).orElse(0)
                : line.number();
    }

    private static OutsideTable table(OutsideTable.Kind kind, List<String> labels, List<String> shown) {
        List<OutsideTable.Cell> cells = new ArrayList<>();
        for (int at = 0; at < labels.size(); at++) {
            cells.add(new OutsideTable.Cell(labels.get(at), shown.get(at)));
        }
        return new OutsideTable(kind, cells);
    }

    @Override
    public String toString() {
        return "OutsideTables[" + quarter + "]";
    }
}
