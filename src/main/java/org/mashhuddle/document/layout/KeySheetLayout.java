package org.mashhuddle.document.layout;

import java.util.List;
import org.mashhuddle.document.page.Markup;
import org.mashhuddle.document.page.PageFrame;
import org.mashhuddle.document.page.PdfRenderer;
import org.mashhuddle.document.page.PrintPage;
import org.mashhuddle.document.page.PrintedPdf;

/// The recovery key on paper, for the safe. It names nobody.
public final class KeySheetLayout {

    private static final int GROUPS_IN_A_LINE = 4;
    private final PdfRenderer renderer;
    private final String classification;

    /// @param classification the marking that is laid down
    public KeySheetLayout(PdfRenderer renderer, String classification) {
        this.renderer = renderer;
        this.classification = classification;
    }

    /// Lays the sheet out.
    ///
    /// @param hub its name
    /// @param groups of the key, in their order
    public PrintedPdf print(String hub, List<String> groups) {
        PrintPage page = renderer.page(new PageFrame(
                "Recovery key",
                "The key that opens a hub when a passphrase is lost",
                classification,
                List.of(hub),
                List.of(),
                "",
                List.of("There is one such sheet. Do not copy it."),
                false));
        page.body()
                .add("h1", "", "Recovery key")
                .add("p", "lead", "It opens the hub when a passphrase is lost.")
                .add("div", "cover cover-key", at -> lines(at, groups))
                .add("div", "box cover-found", KeySheetLayout::advice);
        return renderer.render(page);
    }

    /// The words that open the hub's authority, on a sheet of their own.
    public PrintedPdf ofAuthority(String hub, List<String> words) {
        PrintPage page = renderer.page(new PageFrame(
                "Authority secret",
                "The words that open the hub's authority",
                classification,
                List.of(hub),
                List.of(),
                "",
                List.of("There is one such sheet. Do not copy it."),
                false));
        page.body()
                .add("h1", "", "Authority secret")
                .add("p", "lead", "It issues and withdraws the certificates that say who signs as what.")
                .add("div", "cover cover-key", at -> at.p(String.join("   ", words)))
                .add("div", "box cover-found", KeySheetLayout::apart);
        return renderer.render(page);
    }

    private static void apart(Markup box) {
        box.add("h2", "", "Where it belongs")
                .p("In a sealed envelope of its own, not beside the recovery key. It opens no child's"
                        + " record. Whoever has these words and can unlock the hub can make somebody a chair.");
    }

    private static void lines(Markup at, List<String> groups) {
        for (int from = 0; from < groups.size(); from += GROUPS_IN_A_LINE) {
            int to = Math.min(groups.size(), from + GROUPS_IN_A_LINE);
            at.p(String.join("   ", groups.subList(from, to)));
        }
    }

    private static void advice(Markup box) {
        box.add("h2", "", "Where it belongs")
                .p("In a sealed envelope in a safe, away from the computer. Whoever has this"
                        + " sheet and the hub's folder can read everything in it.");
    }
}
