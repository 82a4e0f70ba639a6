package org.mashhuddle.document.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mashhuddle.document.page.Glyphs;
import org.mashhuddle.document.page.LastPage;
import org.mashhuddle.document.page.Markup;
import org.mashhuddle.document.page.PageFrame;
import org.mashhuddle.document.page.PdfPages;
import org.mashhuddle.document.page.PdfRenderer;
import org.mashhuddle.document.page.PrintPage;
import org.mashhuddle.document.page.PrintedPdf;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;

/// A paper for one recipient on its pages: recipient and copy number at the head of each, the
/// record's version and hash at the foot.
public final class PaperLayout {

    private final PdfRenderer renderer;

    /// A layout that prints through this renderer.
    public PaperLayout(PdfRenderer renderer) {
        this.renderer = renderer;
    }

    /// The guard over the letters that its pages can show.
    public Glyphs glyphs() {
        return renderer.glyphs();
    }

    /// Lays the paper out.
    public PrintedPdf print(Paper paper) {
        PrintedPdf printed = renderer.render(page(paper));
        boolean demonstration = paper.head().demonstration();
        boolean alone = LastPage.holdsOnly(printed.bytes(), demonstration, String.join("", notice(paper.head())));
        if (alone) {
            PrintPage again = page(paper);
            if (!(paper instanceof Paper.AgendaSheet) || !LastPage.bringCompany(again.document())) {
                LastPage.carryRowsOver(again.document());
            }
            return renderer.render(again);
        }
        return isOfRows(paper) && LastPage.isNearlyEmpty(printed.bytes(), demonstration)
                ? closer(paper, printed).orElseGet(() -> inCompany(paper, printed))
                : printed;
    }

    /// The same words on a page less, where a little less room between them does it.
    private Optional<PrintedPdf> closer(Paper paper, PrintedPdf printed) {
        PrintPage again = page(paper);
        LastPage.tighten(again.document());
        PrintedPdf tight = renderer.render(again);
        PdfPages pages = new PdfPages();
        return Optional.of(tight).filter(one -> pages.count(one.bytes()) < pages.count(printed.bytes()));
    }

    private PrintedPdf inCompany(Paper paper, PrintedPdf printed) {
        PrintPage again = page(paper);
        return LastPage.bringCompany(again.document()) ? renderer.render(again) : printed;
    }

    private static boolean isLarge(Paper paper) {
        return paper instanceof Paper.Sheet sheet && sheet.large();
    }

    private static boolean isOfRows(Paper paper) {
        return paper instanceof Paper.AgendaSheet
                || paper instanceof Paper.ActionList
                || paper instanceof Paper.AgencySlip;
    }

    private PrintPage page(Paper paper) {
        PaperHead head = paper.head();
        PrintPage page = renderer.page(frame(paper));
        if (paper instanceof Paper.Extract || paper instanceof Paper.ActionList) {
            page.sayingWhatGoesOn();
        }
        Markup body = page.body();
        boolean large = isLarge(paper);
        body.add("h1", large ? "at-home" : "", head.title());
        if (!head.agreedOn().isBlank()) {
            body.add("p", large ? "lead at-home" : "lead", head.agreedOn());
        }
        if (!head.standing().isBlank()) {
            body.add("div", "box strong", head.standing());
        }
        switch (paper) {
            case Paper.ActionList list -> ActionListLayout.write(body, list);
            case Paper.AgencySlip slip -> AgencySlipLayout.write(body, slip);
            case Paper.Plan plan -> PlanLayout.write(body, plan);
            case Paper.Extract extract -> ExtractLayout.write(body, extract);
            case Paper.AgendaSheet agenda -> AgendaLayout.write(body, agenda);
            case Paper.Sheet sheet -> SheetLayout.write(body, sheet);
            case Paper.CoverSheet cover -> CoverSheetLayout.write(body, cover);
        }
        if (!notice(head).isEmpty()) {
            body.add("div", "box small standing", box -> notice(head).forEach(box::p));
        }
        return page;
    }

    private static List<String> notice(PaperHead head) {
        return Stream.of(head.returnTo(), head.unreleased().sentence())
                .filter(said -> !said.isBlank())
                .toList();
    }

    private static PageFrame frame(Paper paper) {
        PaperHead head = paper.head();
        return new PageFrame(
                title(paper) + ", " + head.reference(),
                "A paper of a multi-agency safeguarding meeting for one recipient",
                head.classification(),
                List.of(head.hub(), "Paper " + head.reference()),
                List.of(head.recipient()),
                head.copy(),
                foot(paper),
                head.demonstration());
    }

    /// What readers and printers show of the file from outside: never whom a plan is for.
    private static String title(Paper paper) {
        return switch (paper) {
            case Paper.Plan _ -> "Agreed plan";
            case Paper.Sheet sheet -> sheet.called();
            case Paper.ActionList list -> list.head().title();
            case Paper.AgencySlip slip -> slip.head().title();
            case Paper.Extract extract -> extract.head().title();
            case Paper.AgendaSheet agenda -> agenda.head().title();
            case Paper.CoverSheet cover -> cover.head().title();
        };
    }

    private static List<String> foot(Paper paper) {
        return switch (paper) {
            case Paper.CoverSheet _ -> List.of("This sheet goes in front of the paper. It is not part of it.");
            case Paper.AgendaSheet _ ->
                List.of(paper.head().record(), "It says what was planned, and not what was agreed.");
            case Paper.Sheet sheet when sheet.large() -> List.of(sheet.head().record());
            case Paper.Sheet sheet
            when sheet.head().record().isBlank() -> List.of("This sheet is filled in by hand. It is not sealed.");
            case Paper.Sheet sheet
            when sheet.head().isForAPerson() ->
                List.of(
                        sheet.head().record(),
                        "Readers may show “unaltered, signer unknown”. Ring us to have it checked.");
            case Paper.ActionList _, Paper.AgencySlip _, Paper.Plan _, Paper.Extract _, Paper.Sheet _ ->
                List.of(
                        paper.head().record(),
                        "Readers may show “unaltered, signer unknown”. Check: authority fingerprint"
                                + " on your card.");
        };
    }
}
