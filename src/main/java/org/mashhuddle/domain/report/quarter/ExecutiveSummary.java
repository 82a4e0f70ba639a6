package org.mashhuddle.domain.report.quarter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.report.ReportKind;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.report.outside.OutsideTable;

/// The executive summary (`domain.md` 1.6, 5.2): numbers and themes of a quarter for the board of the
/// partnership. It says what the fixed tables of the quarter say, and no more of any child.
///
/// @param meetings how many were held
/// @param tables the fixed tables of the quarter
public record ExecutiveSummary(ReportPeriod quarter, int meetings, List<OutsideTable> tables) {

    private static final int THEMES = 3;

    /// Copies the list.
    public ExecutiveSummary {
        tables = List.copyOf(tables);
    }

    /// The sheet.
    public Paper.Sheet under(PaperHead head) {
        List<Paper.Part> parts = new ArrayList<>(List.of(
                new Paper.Part("", List.of(new Paper.Piece.Facts(facts(), false))),
                new Paper.Part(
                        "What this paper holds",
                        List.of(
                                new Paper.Piece.Words("Numbers and themes of the quarter, for the partnership. No child"
                                        + " is named in it, and nothing that anybody said about somebody is in it."),
                                new Paper.Piece.Words(OutsideTable.KEY),
                                new Paper.Piece.Words("These are the fixed tables of the quarter: they are made once,"
                                        + " and stay as they are whatever is put right in a record later.")))));
        tables.stream()
                .filter(table -> table.kind() != OutsideTable.Kind.CHILDREN)
                .map(ExecutiveSummary::part)
                .forEach(parts::add);
        return new Paper.Sheet(head, "Executive summary", false, parts);
    }

    private List<Paper.Fact> facts() {
        return List.of(
                new Paper.Fact("Meetings held", Integer.toString(meetings)),
                new Paper.Fact("Children discussed", children()),
                new Paper.Fact("Harm judged most often", themes()));
    }

    private String children() {
        return cells(OutsideTable.Kind.CHILDREN)
                .map(OutsideTable.Cell::shown)
                .findFirst()
                .orElse(OutsideTable.KEPT_BACK);
    }

    private Stream<OutsideTable.Cell> cells(OutsideTable.Kind kind) {
        return tables.stream().filter(table -> table.kind() == kind).flatMap(table -> table.cells().stream());
    }

    /// "Online (60), Criminal exploitation (20)": only what the tables give away.
    private String themes() {
        List<OutsideTable.Cell> most = cells(OutsideTable.Kind.HARM)
                .filter(cell -> number(cell) > 0 && !cell.label().equals(ReportKind.NO_HARM))
                .sorted(Comparator.comparingInt(ExecutiveSummary::number).reversed())
                .limit(THEMES)
                .toList();
        return most.isEmpty()
                ? "None often enough for its number to be given"
                : most.stream()
                        .map(cell -> cell.label() + " (" + cell.shown() + ")")
                        .collect(Collectors.joining(", "));
    }

    /// 0 where it is kept back.
    private static int number(OutsideTable.Cell cell) {
        return cell.shown().equals(OutsideTable.KEPT_BACK) ? 0 : Integer.parseInt(cell.shown());
    }

    private static Paper.Part part(OutsideTable table) {
        List<Paper.Piece> pieces = new ArrayList<>();
        if (table.kind() == OutsideTable.Kind.HARM) {
            pieces.add(new Paper.Piece.Words("A child with two kinds of harm counts under each."));
        }
        if (table.cells().isEmpty()) {
            pieces.add(new Paper.Piece.Words("Nothing to count."));
        } else {
            new BoardChart(
                            table.kind().title(),
                            "",
                            table.cells().stream()
                                    .map(cell -> new Paper.Piece.Bar(cell.label(), number(cell), 0, cell.shown()))
                                    .toList())
                    .piece()
                    .ifPresent(pieces::add);
            pieces.add(new Paper.Piece.Table(
                    List.of(new Paper.Column(table.kind().measure(), 0), new Paper.Column("Children", 120)),
                    table.cells().stream()
                            .map(cell -> List.of(cell.label(), cell.shown()))
                            .toList()));
        }
        return new Paper.Part(table.kind().title(), pieces);
    }

    @Override
    public String toString() {
        return "ExecutiveSummary[" + quarter.quarter() + "]";
    }
}
