package org.mashhuddle.ui.reports;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.report.CountedReport;
import org.mashhuddle.domain.report.ReportKind;
import org.mashhuddle.domain.report.ReportLine;
import org.mashhuddle.domain.report.ReportRow;
import org.mashhuddle.service.reports.ReportBook;

/// One of the numbers over the reports.
///
/// @param large the number or the share
/// @param beside out of how many
/// @param kind the report that it leads to
record Figure(String large, String label, String beside, ReportKind kind) {

    static List<Figure> of(ReportBook book) {
        ReportLine children = book.report(ReportKind.DISCUSSED).lines().getFirst();
        int more = book.report(ReportKind.DISCUSSED).lines().get(1).number();
        ReportLine again = book.report(ReportKind.REPEATS).lines().getFirst();
        return List.of(
                new Figure(
                        Integer.toString(children.number()),
                        words("reports.figure-children"),
                        words("reports.figure-more", more),
                        ReportKind.DISCUSSED),
                share(book.report(ReportKind.DECISIONS), words("reports.figure-decided")),
                share(first(book.report(ReportKind.MINUTES)), words("reports.figure-minutes")),
                share(book.report(ReportKind.ACTIONS), words("reports.figure-actions")),
                new Figure(
                        Integer.toString(again.number()),
                        words("reports.figure-again"),
                        words(
                                "reports.figure-of",
                                again.number(),
                                again.of().map(List::size).orElse(0)),
                        ReportKind.REPEATS),
                dropped(book.report(ReportKind.DROPPED).lines().getFirst()));
    }

    /// Children of whom nobody spoke again: there should be none.
    private static Figure dropped(ReportLine line) {
        return new Figure(
                Integer.toString(line.number()),
                words("reports.figure-dropped"),
                line.number() == 0
                        ? words("reports.figure-none-dropped")
                        : words(
                                "reports.figure-of",
                                line.number(),
                                line.of().map(List::size).orElse(0)),
                ReportKind.DROPPED);
    }

    private static CountedReport first(CountedReport report) {
        return new CountedReport(report.kind(), report.counts(), report.lines().subList(0, 1));
    }

    /// All lines with a share, together.
    private static Figure share(CountedReport report, String label) {
        List<ReportLine> shares =
                report.lines().stream().filter(line -> line.of().isPresent()).toList();
        List<ReportRow> of = shares.stream()
                .flatMap(line -> line.of().stream().flatMap(List::stream))
                .toList();
        List<ReportRow> counted =
                shares.stream().flatMap(line -> line.counted().stream()).toList();
        ReportLine whole = new ReportLine("", label, counted, Optional.of(of));
        return new Figure(
                whole.percent()
                        .map(percent -> words("reports.percent", percent))
                        .orElse(words("reports.nothing")),
                label,
                words("reports.figure-of", counted.size(), of.size()),
                report.kind());
    }

    @Override
    public String toString() {
        return "Figure[" + kind + "]";
    }
}
