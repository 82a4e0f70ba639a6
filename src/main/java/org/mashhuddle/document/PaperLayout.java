package org.mashhuddle.document;

import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;

import java.util.List;

/// A paper for one recipient on its pages: recipient and copy number at the head of each, the
/// record's version and hash at the foot.
public final class PaperLayout {

    private final PdfRenderer renderer;

    /// A layout that prints through this renderer.
    public PaperLayout(PdfRenderer renderer) {
        this.renderer = renderer;
    }

    /// Lays the paper out.
    public PrintedPdf print(Paper paper) {
        PaperHead head = paper.head();
        Page page = renderer.page(frame(head));
        Markup body = page.body();
        body.add("h1", "", head.title());
        if (!head.agreedOn().isBlank()) {
            body.add("p", "lead", head.agreedOn());
        }
        if (!head.standing().isBlank()) {
            body.add("div", "box strong", head.standing());
        }
        switch (paper) {
            case Paper.ActionList list -> ActionListLayout.write(body, list);
            case Paper.AgencySlip slip -> AgencySlipLayout.write(body, slip);
            case Paper.Plan plan -> PlanLayout.write(body, plan);
            case Paper.AgendaSheet agenda -> AgendaLayout.write(body, agenda);
        }
        body.add(
                "div",
                "box small standing",
                box -> {
                    if (!head.returnTo().isBlank()) {
                        box.p(head.returnTo());
                    }
                    box.p(PaperHead.NOT_RELEASED);
                });
        return renderer.render(page);
    }

    private static PageFrame frame(PaperHead head) {
        return new PageFrame(
                head.title() + ", " + head.reference(),
                "A paper of the daily multi-agency safeguarding meeting for one recipient",
                head.classification(),
                List.of(head.hub(), "Paper " + head.reference()),
                List.of(head.recipient()),
                head.copy(),
                List.of(
                        head.record(),
                        "Readers may show “unaltered, signer unknown”. Check: authority fingerprint"
                                + " on your card."),
                head.demonstration());
    }
}
