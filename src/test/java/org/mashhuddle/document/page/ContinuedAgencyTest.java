package org.mashhuddle.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.document.PrintedExamples;
import org.mashhuddle.document.layout.PaperLayout;
import org.mashhuddle.domain.paper.Paper;

/// A page of the action list that begins in the middle of an agency's actions says whose they are: who has this page
/// alone would take them for those of the recipient, whose name stands at its head.
class ContinuedAgencyTest {

    private static final Pattern GROUP = Pattern.compile("(?m)^Agency (\\d)$");
    private static final Pattern ROW = Pattern.compile("of(\\d)x");
    private static final Pattern CONTINUED = Pattern.compile("Agency (\\d) \\(continued\\)");

    private static Paper.Group group(int number, int actions) {
        return new Paper.Group(
                "Agency " + number,
                IntStream.rangeClosed(1, actions)
                        .mapToObj(i -> new Paper.Row(
                                number + "." + i, "Child C", "of" + number + "x", "A. Patel", "Fri 27/11 16:00"))
                        .toList());
    }

    private static byte[] printed(List<Paper.Group> groups) {
        return new PaperLayout(new PdfRenderer())
                .print(new Paper.ActionList(PrintedExamples.actionList().head(), groups))
                .bytes();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 40})
    void eachPageSaysWhoseActionsGoOnThere(int actions) throws IOException {
        byte[] pdf = printed(List.of(group(1, actions), group(2, 12), group(3, 30)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                text.setSortByPosition(true);
                String words = text.getText(document);
                Matcher heading = GROUP.matcher(words);
                String above = heading.find() ? words.substring(0, heading.start()) : words;
                assertThat(CONTINUED
                                .matcher(words)
                                .results()
                                .map(found -> found.group(1))
                                .toList())
                        .as("page " + page + " of " + actions)
                        .isEqualTo(ROW.matcher(above)
                                .results()
                                .map(found -> found.group(1))
                                .distinct()
                                .toList());
            }
        }
    }

    /// However high the first action of an agency is: its name goes with it.
    @Test
    void noAgencyStandsAloneAtTheFootOfAPage() throws IOException {
        for (int before = 10; before <= 26; before++) {
            for (int longer = 1; longer <= 4; longer++) {
                Paper.Row high = new Paper.Row(
                        "9.1",
                        "Child C",
                        "of9x visit the home and ask ".repeat(4 * longer),
                        "A. Patel",
                        "Fri 27/11 16:00");
                byte[] pdf = printed(List.of(group(1, before), new Paper.Group("Agency 9", List.of(high))));
                try (PDDocument document = Loader.loadPDF(pdf)) {
                    for (int page = 1; page <= document.getNumberOfPages(); page++) {
                        PDFTextStripper text = new PDFTextStripper();
                        text.setStartPage(page);
                        text.setEndPage(page);
                        String words = text.getText(document);
                        if (words.contains("Agency 9\n")) {
                            assertThat(words)
                                    .as(before + " before one of " + longer)
                                    .contains("of9x");
                        }
                    }
                }
            }
        }
    }
}
