package org.mashhuddle.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.mashhuddle.document.page.Glyphs;
import org.mashhuddle.document.page.Markup;
import org.mashhuddle.document.page.PageFrame;
import org.mashhuddle.document.page.PdfRenderer;
import org.mashhuddle.document.page.PrintPage;
import org.mashhuddle.document.page.PrintedPdf;
import org.mashhuddle.document.page.ShortHash;
import org.mashhuddle.domain.minutes.Minutes;

/// The minutes for circulation on paper: a cover, then every item. What is not in the value is not
/// on the page, and everything that is in it is.
public final class MinutesLayout {

    /// More facts of a signature may fill a page.
    private static final int MOST_TOGETHER = 30;
    private static final int MOST_ON_COVER = 8;
    private static final List<Markup.Column> ATTENDANCE = List.of(
            new Markup.Column("Agency", 150),
            new Markup.Column("Name", 170),
            new Markup.Column("Job", 0),
            new Markup.Column("Here", 190));
    private static final List<Markup.Column> ORDER = List.of(
            new Markup.Column("Item", 50), new Markup.Column("Subject", 0), new Markup.Column("MASH rating", 140));

    private final PdfRenderer renderer;

    /// A layout that prints through this renderer.
    public MinutesLayout(PdfRenderer renderer) {
        this.renderer = renderer;
    }

    /// The guard over the letters that its pages can show.
    public Glyphs glyphs() {
        return renderer.glyphs();
    }

    /// Lays the minutes out.
    public PrintedPdf print(Minutes minutes) {
        return renderer.render(page(minutes));
    }

    /// The minutes before they are laid out.
    public PrintPage page(Minutes minutes) {
        PrintPage page = renderer.page(frame(minutes.head())).sayingWhatGoesOn().withRoomForACopy();
        cover(page.body(), minutes);
        boolean first = true;
        for (Minutes.Item item : minutes.items()) {
            String place = first ? "item new-page" : "item";
            ItemLayout.write(page.body(), place, item);
            first = false;
        }
        page.body().add("div", "item", body -> signatures(body, minutes));
        return page;
    }

    private static PageFrame frame(Minutes.Head head) {
        return new PageFrame(
                Minutes.Head.fileTitle(head.title(), head.reference()),
                Minutes.Head.fileSubject(head.version()),
                head.classification(),
                List.of(head.title(), head.when() + ". " + version(head)),
                List.of("Ref " + head.reference(), head.hub()),
                "",
                List.of(
                        isSigned(head)
                                ? "To the agencies of this meeting. Record hash " + ShortHash.of(head.manifestHash())
                                        + "."
                                : "For the chair, before signing.",
                        "Not to be copied or passed on without the chair’s agreement."),
                head.demonstration());
    }

    /// Until it is signed a page has no record to name.
    private static boolean isSigned(Minutes.Head head) {
        return !head.manifestHash().isBlank();
    }

    private static String version(Minutes.Head head) {
        return isSigned(head) ? "Version " + head.version() : "Draft, not signed";
    }

    private static void cover(Markup body, Minutes minutes) {
        Minutes.Head head = minutes.head();
        body.add("h1", "", head.title()).add("p", "lead", head.when());
        body.pairs(List.of(
                new Markup.Pair("Meeting", head.hub() + ", " + head.reference()),
                new Markup.Pair("Version", isSigned(head) ? Integer.toString(head.version()) : "Draft, not signed"),
                new Markup.Pair("Chair", head.chair()),
                new Markup.Pair("Minute-taker", head.minuteTaker())));
        list(body, "What this version replaces", minutes.replaces());
        attendance(body, minutes.attendance());
        list(body, "Opening", minutes.opening());
        if (!minutes.items().isEmpty()) {
            body.add("h2", "part", "Items, in the order of the meeting");
            body.table(
                    "",
                    ORDER,
                    minutes.items().stream().map(MinutesLayout::order).toList());
        }
        if (minutes.signedOver().isEmpty()) {
            ending(body, "Close", minutes.closing(), minutes.standing());
        } else {
            list(body, "Close", minutes.closing());
            ending(body, "Signed although missing", minutes.signedOver(), minutes.standing());
        }
    }

    /// The box stood alone on a page.
    private static void ending(Markup body, String heading, List<String> lines, List<String> standing) {
        body.add("div", lines.size() > MOST_ON_COVER ? "" : "together", last -> {
            list(last, heading, lines);
            last.add("div", "box small standing", box -> standing.forEach(box::p));
        });
    }

    /// A table without a row is none to who has it read aloud: that nobody was there is said in words.
    private static void attendance(Markup body, List<Minutes.Attendee> attendance) {
        body.add("h2", "part", "Who was here");
        if (attendance.isEmpty()) {
            body.p("Nobody was recorded as present.");
        } else {
            body.table(
                    "",
                    ATTENDANCE,
                    attendance.stream().map(MinutesLayout::attendee).toList());
        }
    }

    private static void list(Markup body, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            body.add("h2", "part", heading);
            body.add("ul", "", list -> lines.forEach(line -> list.add("li", "", line)));
        }
    }

    private static List<Consumer<Markup>> attendee(Minutes.Attendee attendee) {
        return List.of(
                cell -> cell.text(attendee.agency()),
                cell -> cell.text(attendee.name()),
                cell -> cell.text(attendee.job()),
                cell -> cell.text(attendee.how()));
    }

    private static List<Consumer<Markup>> order(Minutes.Item item) {
        return List.of(
                cell -> cell.text(Integer.toString(item.number())),
                cell -> cell.text(item.title()),
                cell -> cell.text(item.rating().map(Minutes.Rating::words).orElse("")));
    }

    private static void signatures(Markup body, Minutes minutes) {
        Minutes.Head head = minutes.head();
        body.add("div", "item-head", top -> top.add("h2", "", "Signature"));
        List<Markup.Pair> pairs = new ArrayList<>();
        pairs.add(new Markup.Pair("Chair", head.chair()));
        pairs.add(new Markup.Pair("Minute-taker", head.minuteTaker()));
        minutes.signature().forEach(line -> pairs.add(new Markup.Pair(line.label(), line.words())));
        // The sentence stood alone on a last page.
        body.add("div", pairs.size() > MOST_TOGETHER ? "" : "together", facts -> {
            facts.pairs(pairs);
            facts.add("p", "small", made(head));
        });
    }

    private static String made(Minutes.Head head) {
        return isSigned(head)
                ? "This file is signed electronically; nothing is signed by hand. It is made from version "
                        + head.version()
                        + " of the record, whose manifest has the SHA-256 "
                        + head.manifestHash()
                        + "."
                : "This is a draft: nobody has signed it.";
    }
}
