package org.mashhuddle.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mashhuddle.document.PrintedExamples;
import org.mashhuddle.document.layout.MinutesLayout;
import org.mashhuddle.domain.minutes.Minutes;

/// The box at the end of the cover stands alone on no page, however many were there.
class CoverInCompanyTest {

    private static byte[] printed(int people, List<String> signedOver) {
        Minutes whole = PrintedExamples.minutes(1);
        return new MinutesLayout(new PdfRenderer())
                .print(new Minutes(
                        whole.head(),
                        IntStream.rangeClosed(1, people)
                                .mapToObj(i -> new Minutes.Attendee("Police", "A. Patel", "sergeant", "Present"))
                                .toList(),
                        whole.opening(),
                        whole.items(),
                        signedOver,
                        List.of(),
                        whole.standing(),
                        List.of(),
                        List.of("Closed by A. Bennett.", "Actions not all read back to police.")))
                .bytes();
    }

    private static String besideTheBox(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                String words = text.getText(document);
                if (words.contains("Tell the chair what is not right")) {
                    return words;
                }
            }
        }
        return "";
    }

    @Test
    void theBoxStandsWithTheClose() throws IOException {
        for (int people = 1; people <= 24; people++) {
            assertThat(besideTheBox(printed(people, List.of())))
                    .as(people + " people")
                    .contains("Closed by A. Bennett.");
        }
    }

    @Test
    void orWithWhatItWasSignedOver() throws IOException {
        for (int people = 1; people <= 24; people++) {
            assertThat(besideTheBox(printed(people, List.of("Item 3: no decision. Reason: called away."))))
                    .as(people + " people")
                    .contains("Item 3: no decision.");
        }
    }
}
