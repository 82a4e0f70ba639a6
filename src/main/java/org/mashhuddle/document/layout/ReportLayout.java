package org.mashhuddle.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mashhuddle.document.page.Markup;
import org.mashhuddle.document.page.PageFrame;
import org.mashhuddle.document.page.PdfRenderer;
import org.mashhuddle.document.page.PrintPage;
import org.mashhuddle.document.page.PrintedPdf;
import org.mashhuddle.domain.export.PrintedReport;
import org.mashhuddle.domain.report.ReportTable;

/// Reports on pages: each as a chart of bars, and its table below. Numbers without names.
public final class ReportLayout {

    private static final int NUMBER = 74;
    private static final int MOST_BARS = 56;
    private static final int MOST_COLUMNS = 7;

    private final PdfRenderer renderer;
    private final String classification;

    /// @param classification the marking that is laid down
    public ReportLayout(PdfRenderer renderer, String classification) {
        this.renderer = renderer;
        this.classification = classification;
    }

    /// Lays reports out.
    public PrintedPdf print(PrintedReport report) {
        PrintPage page = renderer.page(new PageFrame(
                report.title(),
                "Numbers of a multi-agency safeguarding hub, without names",
                classification,
                List.of(report.hub()),
                report.asked(),
                "",
                List.of(report.counted()),
                report.demonstration()));
        Markup body = page.body();
        body.add("h1", "", report.title());
        body.add("p", "lead", String.join(" · ", report.asked()));
        if (!report.left().isEmpty()) {
            body.add("div", "box small", box -> box.p(report.left()));
        }
        report.tables().forEach(table -> write(body, table));
        return renderer.render(page);
    }

    private static void write(Markup body, ReportTable table) {
        body.add("div", "together", head -> {
            head.add("h2", "group", table.title());
            head.add("p", "small", table.counts());
            chart(head, table);
        });
        if (table.rows().isEmpty()) {
            body.p("Nothing to count.");
            return;
        }
        int most = evenly(table.columns().size() - 1);
        for (int from = 1; from < table.columns().size(); from += most) {
            int to = Math.min(table.columns().size(), from + most);
            body.table("small numbers", columns(table, from, to), rows(table, from, to));
        }
    }

    /// Columns beside each other where not all fit, so that none is left to stand alone on the next page.
    static int evenly(int columns) {
        int tables = Math.max(1, Math.ceilDiv(columns, MOST_COLUMNS));
        return Math.ceilDiv(columns, tables);
    }

    /// Where there is something to compare. Earlier numbers, and groups, stand in the table alone.
    private static void chart(Markup body, ReportTable table) {
        List<Markup.Bar> bars =
                table.rows().stream().map(row -> bar(table, row)).toList();
        Optional<Markup.Bar> longest = bars.stream().max(Comparator.comparingInt(Markup.Bar::part));
        if (bars.size() > 1 && bars.size() <= MOST_BARS) {
            longest.filter(bar -> bar.part() > 0)
                    .ifPresent(bar -> body.chart(
                            "Chart of bars: " + table.title() + ". Most: " + bar.label() + ", " + bar.words() + ". "
                                    + drawn(table) + "Every number stands in the table below.",
                            bars));
        }
    }

    /// Which columns the bars are of, where there are others.
    private static String drawn(ReportTable table) {
        boolean shares = table.columns().contains(ReportTable.OUT_OF);
        if (table.columns().size() == 2) {
            return "";
        }
        return "Only " + table.columns().get(1) + (shares ? " and " + ReportTable.OUT_OF + " are" : " is") + " drawn. ";
    }

    private static Markup.Bar bar(ReportTable table, ReportTable.Row row) {
        ReportTable.Cell number = row.cells().getFirst();
        Optional<ReportTable.Cell> whole = Optional.of(table.columns().indexOf(ReportTable.OUT_OF))
                .filter(at -> at > 0)
                .map(at -> row.cells().get(at - 1))
                .filter(cell -> !cell.words().isBlank());
        String words = number.words() + whole.map(cell -> " of " + cell.words()).orElse("");
        return new Markup.Bar(
                row.label(), value(number), whole.map(ReportLayout::value).orElse(0), words);
    }

    private static List<Markup.Column> columns(ReportTable table, int from, int to) {
        List<Markup.Column> columns = new ArrayList<>();
        columns.add(new Markup.Column("", 0));
        table.columns().subList(from, to).forEach(name -> columns.add(new Markup.Column(name, NUMBER)));
        return columns;
    }

    private static List<List<Consumer<Markup>>> rows(ReportTable table, int from, int to) {
        return table.rows().stream()
                .map(row -> {
                    List<Consumer<Markup>> cells = new ArrayList<>();
                    cells.add(cell -> cell.text(row.label()));
                    row.cells().subList(from - 1, to - 1).forEach(each -> cells.add(cell -> cell.text(each.words())));
                    return cells;
                })
                .toList();
    }

    /// What stands as words in the place of a number has no length.
    private static int value(ReportTable.Cell cell) {
        return cell instanceof ReportTable.Cell.Count(int number) ? number : 0;
    }
}
