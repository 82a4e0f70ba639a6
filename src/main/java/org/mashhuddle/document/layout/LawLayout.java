package org.mashhuddle.document.layout;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.mashhuddle.document.page.Markup;
import org.mashhuddle.document.page.PageFrame;
import org.mashhuddle.document.page.PdfRenderer;
import org.mashhuddle.document.page.PrintPage;
import org.mashhuddle.document.page.PrintedPdf;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.law.LawState;
import org.mashhuddle.domain.hub.law.ShownLaw;

/// Law and guidance on pages, as somebody saw it. Nobody is named on it.
public final class LawLayout {

    private static final int DAY = 88;
    private static final int SOURCE = 94;
    private static final int STATE = 80;
    private final PdfRenderer renderer;
    private final String classification;

    /// @param classification the marking that is laid down
    public LawLayout(PdfRenderer renderer, String classification) {
        this.renderer = renderer;
        this.classification = classification;
    }

    /// Lays the pages out.
    ///
    /// @param at when it was seen so
    public PrintedPdf print(HubProfile hub, ShownLaw shown, Instant at) {
        PrintPage page = renderer.page(new PageFrame(
                "Law and guidance",
                "What a multi-agency safeguarding hub takes for law and guidance",
                classification,
                List.of(hub.name()),
                List.of("As shown on " + DateWords.dateTime(at)),
                "",
                List.of("Law and guidance, as shown"),
                hub.demonstration()));
        Markup body = page.body();
        body.add("h1", "", "Law and guidance");
        body.add("p", "lead", shown.which());
        body.add("div", "box small", box -> box.p(shown.about()));
        shown.groups().forEach(group -> write(body, group));
        return renderer.render(page);
    }

    private static void write(Markup body, ShownLaw.Group group) {
        body.add("h2", "group", group.head());
        body.table(
                "small",
                List.of(
                        new Markup.Column("Rule", 0),
                        new Markup.Column("From", DAY),
                        new Markup.Column("Until", DAY),
                        new Markup.Column("Source", SOURCE),
                        new Markup.Column("Checked, review", DAY),
                        new Markup.Column("State", STATE)),
                group.lines().stream().map(LawLayout::row).toList());
    }

    private static List<Consumer<Markup>> row(ShownLaw.Line line) {
        return List.of(
                cell -> {
                    cell.bold(line.words());
                    cell.add("div", "", line.says());
                },
                cell -> cell.text(line.from()),
                cell -> cell.text(line.until()),
                cell -> cell.text(line.source()),
                cell -> {
                    cell.text(line.checked());
                    cell.add("div", "", line.review());
                },
                cell -> cell.text(state(line.state())));
    }

    private static String state(LawState state) {
        return switch (state) {
            case IN_FORCE -> "In force";
            case NOT_YET -> "Not yet in force";
            case ENDED -> "Ended";
        };
    }
}
