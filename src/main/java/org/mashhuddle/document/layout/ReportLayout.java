package org.mashhuddle.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mashhuddle.document.page.Markup;
import org.mashhuddle.document.page.PageFrame;
import org.mashhuddle.document.page.PdfRenderer;
import org.mashhuddle.document.page.PrintPage;
import org.mashhuddle.document.page.PrintedPdf;
import org.mashhuddle.domain.report.PrintedReport;
import org.mashhuddle.domain.report.ReportTable;

/// Reports on pages: each table with a bar beside its numbers. Numbers without names.
public final class ReportLayout {

    private static final int NUMBER = 74;
    private static final int BAR = 150;
    private static final int MANY_COLUMNS = 5;
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
        body.add("h2", "group", table.title());
        body.add("p", "small", table.counts());
        if (table.rows().isEmpty()) {
            body.p("Nothing to count.");
            return;
        }
        boolean bars = table.columns().size() <= MANY_COLUMNS;
        for (int from = 1; from < table.columns().size(); from += MOST_COLUMNS) {
            int to = Math.min(table.columns().size(), from + MOST_COLUMNS);
            body.table("small numbers", columns(table, from, to, bars), rows(table, from, to, bars));
        }
    }

    private static List<Markup.Column> columns(ReportTable table, int from, int to, boolean bars) {
        List<Markup.Column> columns = new ArrayList<>();
        columns.add(new Markup.Column("", 0));
        table.columns().subList(from, to).forEach(name -> columns.add(new Markup.Column(name, NUMBER)));
        if (bars) {
            columns.add(new Markup.Column("", BAR));
        }
        return columns;
    }

    private static List<List<Consumer<Markup>>> rows(ReportTable table, int from, int to, boolean bars) {
        int most = table.rows().stream().mapToInt(ReportLayout::number).max().orElse(0);
        return table.rows().stream()
                .map(row -> {
                    List<Consumer<Markup>> cells = new ArrayList<>();
                    cells.add(cell -> cell.text(row.label()));
                    row.cells().subList(from - 1, to - 1).forEach(each -> cells.add(cell -> cell.text(each.words())));
                    if (bars) {
                        cells.add(cell -> cell.bar(number(row), most));
                    }
                    return cells;
                })
                .toList();
    }

    private static int number(ReportTable.Row row) {
        return Stream.of(row.cells().getFirst())
                .filter(ReportTable.Cell.Count.class::isInstance)
                .mapToInt(cell -> ((ReportTable.Cell.Count) cell).value())
                .sum();
    }
}
