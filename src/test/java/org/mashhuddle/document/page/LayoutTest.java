package org.mashhuddle.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mashhuddle.document.MorePapers;
import org.mashhuddle.document.PrintedExamples;
import org.mashhuddle.document.VeraPdf;
import org.mashhuddle.document.layout.MinutesLayout;
import org.mashhuddle.document.layout.PaperLayout;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;

/// Minutes and papers as they come off the printer; the files stay in `target/pages` to be looked
/// at.
class LayoutTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();
    private static final MinutesLayout MINUTES = new MinutesLayout(RENDERER);
    private static final PaperLayout PAPERS = new PaperLayout(RENDERER);

    private final VeraPdf vera = new VeraPdf();

    @Test
    void everyNameComesBackFromTheTextOfTheMinutes() throws IOException {
        PrintedPdf printed = MINUTES.print(PrintedExamples.minutes(4));

        String text = text(kept("minutes", printed));

        assertThat(printed.substituted()).isEmpty();
        assertThat(text).contains(PrintedExamples.NAMES).doesNotContain("#");
    }

    @Test
    void theMinutesHoldEveryPartOfTheirValueAndTheFrameOnEveryPage() throws IOException {
        byte[] pdf = MINUTES.print(PrintedExamples.minutes(4)).bytes();
        String text = text(pdf);
        int pages = new PdfPages().count(pdf);

        assertThat(text)
                .contains("Item 4. Jordan TEST-ALDER", "Why today", "What was shared", "Jordan’s voice", "Risk")
                .contains("Because: third journey", "Health disagrees", "4.2", "Name by 24/11")
                .contains("Signed although missing", PaperHead.NOT_RELEASED, "Item 2. Restricted");
        assertThat(text.split("OFFICIAL-SENSITIVE", -1)).hasSize(2 * pages + 1);
        assertThat(text.split("Demonstration: invented people", -1)).hasSize(pages + 1);
        assertThat(text).contains("Page 1 of " + pages, "Page " + pages + " of " + pages);
    }

    @Test
    void everyPaperIsArchivalAndTaggedAndSaysWhoseItIs() throws IOException {
        for (Paper paper : List.of(
                PrintedExamples.plan(),
                PrintedExamples.actionList(),
                PrintedExamples.slip(),
                MorePapers.slip(30),
                PrintedExamples.agenda())) {
            byte[] pdf = kept(paper.getClass().getSimpleName(), PAPERS.print(paper));

            assertThat(vera.faults(pdf)).as(paper.getClass().getSimpleName()).isEmpty();
            assertThat(text(pdf))
                    .contains("Recipient: Example Academy, M. Osei", "Copy", PaperHead.NOT_RELEASED, "hash 4f2a 91c0");
        }
    }

    @Test
    void theCoverSheetIsArchivalAndSaysWhoseItIsAndWhatToDoWithIt() throws IOException {
        byte[] pdf = kept("CoverSheet", PAPERS.print(MorePapers.cover()));

        assertThat(vera.faults(pdf)).isEmpty();
        assertThat(new PdfPages().count(pdf)).isEqualTo(1);
        assertThat(text(pdf))
                .contains("Recipient: Example Academy, M. Osei", "SAM-2026-11-24-P07", "Copy 1")
                .contains("2, and this sheet in front", "If you have found this", "do not read on")
                .doesNotContain("Jordan", "TEST-ALDER", "hash");
    }

    @Test
    void theLastPageNeverHoldsTheClosingNoticeAlone() throws IOException {
        List<Integer> pages = new ArrayList<>();
        for (int actions : List.of(2, 12, 13, 14, 15, 16, 29, 30, 31, 32)) {
            byte[] pdf = kept("Slip" + actions, PAPERS.print(MorePapers.slip(actions)));
            int count = new PdfPages().count(pdf);
            pages.add(count);

            assertThat(textOf(pdf, count))
                    .as(actions + " actions on " + count + " pages")
                    .contains("7." + actions, PaperHead.NOT_RELEASED);
        }
        assertThat(pages).contains(1, 2, 3);
    }

    @Test
    void severalSectionsHaveBookmarksThatLeadToTheirPages() throws IOException {
        byte[] plan = PAPERS.print(PrintedExamples.plan()).bytes();
        byte[] minutes = MINUTES.print(PrintedExamples.minutes(4)).bytes();

        assertThat(bookmarks(plan)).startsWith("Why there is a plan", "What Jordan says");
        assertThat(bookmarks(minutes)).contains("Who was here", "Signature");
        assertThat(bookmarks(minutes)).anyMatch(name -> name.startsWith("Item 4"));
        assertThat(bookmarks(PAPERS.print(PrintedExamples.slip()).bytes())).isEmpty();
    }

    private static List<String> bookmarks(byte[] pdf) throws IOException {
        List<String> names = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
            if (outline != null) {
                for (PDOutlineItem item : outline.children()) {
                    assertThat(item.findDestinationPage(document)).isNotNull();
                    names.add(item.getTitle());
                }
            }
        }
        return names;
    }

    @Test
    void theMinutesAreArchivalAndTagged() {
        assertThat(vera.faults(MINUTES.print(PrintedExamples.minutes(4)).bytes()))
                .isEmpty();
    }

    @Test
    void aMeetingThatDiscussedNothingStillPrints() throws IOException {
        byte[] pdf = MINUTES.print(PrintedExamples.minutes(0)).bytes();

        assertThat(text(pdf)).contains("Signature").doesNotContain("Items, in the order");
        assertThat(vera.faults(pdf)).isEmpty();
    }

    @Test
    void whatNoFontCanPrintIsShownAsItsCodeAndReported() throws IOException {
        Minutes whole = PrintedExamples.minutes(0);
        Minutes odd = new Minutes(
                whole.head(),
                List.of(new Minutes.Attendee("Health", "Ticked ✓ \u202Eeman\t<b>&amp;", "", "")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        PrintedPdf printed = MINUTES.print(odd);

        assertThat(printed.substituted()).containsExactly(new Substitution(0x2713, 1));
        assertThat(text(printed.bytes())).contains("Ticked [U+2713] eman <b>&amp;");
    }

    @Test
    void noTimeOrDateIsBrokenAcrossLines() {
        LineBreaks breaks = new LineBreaks();
        breaks.setText("Name by 24/11/2026 12:00, 61.5 %");

        assertThat(java.util.stream.Stream.generate(breaks::next).takeWhile(at -> at >= 0))
                .containsExactly(5, 8, 19, 26, 31, 32);
    }

    @Test
    void aPageBecomesAPictureOfItsSize() {
        byte[] pdf = PAPERS.print(PrintedExamples.plan()).bytes();

        PageImage page = new PdfPages().page(pdf, 0, 4 / 3.0);

        assertThat(page.width()).isBetween(793, 795);
        assertThat(page.height()).isBetween(1122, 1124);
        assertThat(page.argb()).hasSize(page.width() * page.height()).contains(0xFF000000, 0xFFFFFFFF);
        assertThat(new PdfPages().all(pdf, 0.5)).hasSize(new PdfPages().count(pdf));
    }

    private static byte[] kept(String name, PrintedPdf printed) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pages"));
        return Files.readAllBytes(Files.write(folder.resolve(name + ".pdf"), printed.bytes()));
    }

    private static String textOf(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return Normalizer.normalize(
                    new PDFTextStripper().getText(document).replaceAll("\\s+", " "), Normalizer.Form.NFC);
        }
    }
}
