package org.mashhuddle.document.layout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.mashhuddle.document.page.Markup;
import org.mashhuddle.document.page.PageFrame;
import org.mashhuddle.document.page.PdfRenderer;
import org.mashhuddle.document.page.PrintPage;
import org.mashhuddle.document.page.PrintedPdf;
import org.mashhuddle.domain.governance.RecordReader;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.HubProfile;

/// Who opened one child's record, on paper: names, day and time, and what was done; nothing of what
/// stands in the record.
public final class ReadersLayout {

    private static final int DAY = 80;
    private static final int WHO = 130;
    private static final int TIMES = 130;
    private final PdfRenderer renderer;
    private final String classification;

    /// @param classification the marking that is laid down
    public ReadersLayout(PdfRenderer renderer, String classification) {
        this.renderer = renderer;
        this.classification = classification;
    }

    /// Lays the page out.
    ///
    /// @param name whose record it is
    /// @param readers in the order they are printed
    /// @param at when the trail was read
    public PrintedPdf print(HubProfile hub, String name, List<RecordReader> readers, Instant at) {
        PrintPage page = renderer.page(new PageFrame(
                "Who opened a record",
                "Who looked at, changed or printed one record of a multi-agency safeguarding hub",
                classification,
                List.of(hub.name()),
                List.of("As the audit trail stood on " + DateWords.dateTime(at)),
                "",
                List.of("Entries of the audit trail about this record"),
                hub.demonstration()));
        Markup body = page.body();
        body.add("h1", "", "Who opened the record of " + name);
        body.add("p", "lead", people(readers));
        if (!readers.isEmpty()) {
            body.table(
                    "small", columns(), readers.stream().map(ReadersLayout::row).toList());
        }
        body.add("div", "box small", ReadersLayout::about);
        return renderer.render(page);
    }

    private static String people(List<RecordReader> readers) {
        long people = readers.stream().map(RecordReader::who).distinct().count();
        return readers.isEmpty()
                ? "Nobody opened it."
                : people + (people == 1 ? " person" : " people") + ", the latest day first.";
    }

    private static void about(Markup box) {
        box.p("Not on this page: who opened an agenda, minutes or a paper in which this child is one of several, and"
                + " who heard it read out in a meeting. Nothing of what stands in the record is on it.");
    }

    private static List<Markup.Column> columns() {
        return List.of(
                new Markup.Column("Day", DAY),
                new Markup.Column("Who", WHO),
                new Markup.Column("What", 0),
                new Markup.Column("At", TIMES));
    }

    private static List<Consumer<Markup>> row(RecordReader reader) {
        return List.of(
                cell -> cell.text(day(reader.day())),
                cell -> cell.text(reader.who()),
                cell -> cell.text(reader.what()),
                cell -> cell.text(String.join(", ", reader.times())));
    }

    private static String day(LocalDate day) {
        return DateWords.date(day);
    }
}
