package org.mashhuddle.domain.report.quarter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.report.CountedReport;
import org.mashhuddle.domain.report.ReportKind;
import org.mashhuddle.domain.report.ReportLine;
import org.mashhuddle.domain.report.Reports;

/// The performance sheet (`domain.md` 5.2): what agencies did in a quarter, against their clocks, for the
/// board of the partnership. It counts what was done, not who the children are, and names nobody.
///
/// @param reports over the quarter, of every meeting type and agency
public record PerformanceSheet(Reports reports) {

    private static final int NUMBER = 82;

    /// The sheet.
    public Paper.Sheet under(PaperHead head) {
        List<Paper.Part> parts = new ArrayList<>(List.of(
                new Paper.Part("", List.of(new Paper.Piece.Facts(facts(), false))),
                new Paper.Part(
                        "What this paper holds",
                        List.of(
                                new Paper.Piece.Words("What was done in time, who came, and who spoke, for the"
                                        + " partnership. No child is named in it, and nobody who works with them."),
                                new Paper.Piece.Words("Counted from the whole record when this paper was made; what was"
                                        + " entered after that is not in it.")))));
        parts.add(part(ReportKind.DECISIONS, "Rating", "Decided in time"));
        parts.add(part(ReportKind.ATTENDANCE, "Agency", "Came"));
        parts.add(part(ReportKind.SILENCE, "Agency", "Silent"));
        parts.add(returns());
        parts.add(part(ReportKind.ACTIONS, "Agency", "On time"));
        parts.add(part(ReportKind.MINUTES, "Minutes", "On time"));
        return new Paper.Sheet(head, "Performance sheet", false, parts);
    }

    private List<Paper.Fact> facts() {
        return List.of(
                new Paper.Fact(
                        "Meetings held", Integer.toString(reports.facts().held().size())),
                new Paper.Fact("First decisions in time", sum(ReportKind.DECISIONS)),
                new Paper.Fact("Actions on time", sum(ReportKind.ACTIONS)),
                new Paper.Fact("Minutes signed on time", sum(ReportKind.MINUTES)));
    }

    /// "41 of 47, 87 %": of all those that are judged by now.
    private String sum(ReportKind kind) {
        List<ReportLine> shares = reports.of(kind).lines().stream()
                .filter(line -> line.of().isPresent())
                .toList();
        ReportLine all = new ReportLine(
                "",
                kind.title(),
                shares.stream().flatMap(line -> line.counted().stream()).toList(),
                Optional.of(shares.stream()
                        .flatMap(line -> line.of().orElse(List.of()).stream())
                        .toList()));
        return all.percent()
                .map(share -> all.number() + " of " + outOf(all) + ", " + share + " %")
                .orElse("None to judge");
    }

    /// What is a share of something, as a table; what stands for itself, below it.
    private Paper.Part part(ReportKind kind, String what, String number) {
        List<Paper.Piece> pieces = new ArrayList<>(List.of(new Paper.Piece.Words(kind.counts())));
        List<ReportLine> lines = reports.of(kind).lines();
        List<ReportLine> shares =
                lines.stream().filter(line -> line.of().isPresent()).toList();
        if (lines.isEmpty()) {
            pieces.add(new Paper.Piece.Words("Nothing to count."));
        }
        chart(kind, "", shares).ifPresent(pieces::add);
        if (!shares.isEmpty()) {
            pieces.add(new Paper.Piece.Table(
                    List.of(
                            new Paper.Column(what, 0),
                            new Paper.Column(number, NUMBER + NUMBER / 2),
                            new Paper.Column("Out of", NUMBER),
                            new Paper.Column("Per cent", NUMBER)),
                    shares.stream().map(PerformanceSheet::row).toList()));
        }
        // What was measured of one child alone is for the hub, not for a board.
        List<Paper.Fact> alone = lines.stream()
                .filter(line -> line.of().isEmpty() && line.measures().isEmpty())
                .map(line -> new Paper.Fact(line.label(), Integer.toString(line.number())))
                .toList();
        if (!alone.isEmpty()) {
            pieces.add(new Paper.Piece.Facts(alone, false));
        }
        return new Paper.Part(kind.title(), pieces);
    }

    /// Each line within what it is a share of.
    private static Optional<Paper.Piece> chart(ReportKind kind, String drawn, List<ReportLine> lines) {
        return new BoardChart(
                        kind.title(),
                        drawn,
                        lines.stream()
                                .map(line -> new Paper.Piece.Bar(
                                        line.label(),
                                        line.number(),
                                        line.of().map(List::size).orElse(0),
                                        line.number() + " of " + outOf(line)))
                                .toList())
                .piece();
    }

    /// The lines of one agency side by side: out of how many, how many of them in time, then the other groups.
    private Paper.Part returns() {
        CountedReport report = reports.of(ReportKind.RETURNS);
        List<Paper.Piece> pieces = new ArrayList<>(List.of(new Paper.Piece.Words(ReportKind.RETURNS.counts())));
        List<String> groups =
                report.lines().stream().map(ReportLine::group).distinct().toList();
        if (groups.isEmpty()) {
            pieces.add(new Paper.Piece.Words("Nothing to count."));
        } else {
            List<Paper.Column> columns =
                    new ArrayList<>(List.of(new Paper.Column("Agency", 0), new Paper.Column("Asked for", NUMBER)));
            groups.forEach(group -> columns.add(new Paper.Column(group, NUMBER)));
            columns.add(new Paper.Column("Per cent in time", NUMBER));
            List<ReportLine> inTime = report.lines().stream()
                    .filter(line -> line.group().equals(groups.getFirst()))
                    .toList();
            chart(ReportKind.RETURNS, groups.getFirst(), inTime).ifPresent(pieces::add);
            pieces.add(new Paper.Piece.Table(
                    columns,
                    inTime.stream().map(line -> row(line, groups, report)).toList()));
        }
        return new Paper.Part(ReportKind.RETURNS.title(), pieces);
    }

    private static List<String> row(ReportLine inTime, List<String> groups, CountedReport report) {
        List<String> row = new ArrayList<>(List.of(inTime.label(), outOf(inTime)));
        groups.forEach(group -> row.add(report.line(group, inTime.label())
                .map(line -> Integer.toString(line.number()))
                .orElse("0")));
        row.add(inTime.percent().map(share -> Integer.toString(share)).orElse(""));
        return row;
    }

    private static List<String> row(ReportLine line) {
        return List.of(
                line.label(),
                Integer.toString(line.number()),
                outOf(line),
                line.percent().map(share -> Integer.toString(share)).orElse(""));
    }

    private static String outOf(ReportLine line) {
        return line.of().map(all -> Integer.toString(all.size())).orElse("");
    }

    @Override
    public String toString() {
        return "PerformanceSheet[" + reports.question().period().quarter() + "]";
    }
}
