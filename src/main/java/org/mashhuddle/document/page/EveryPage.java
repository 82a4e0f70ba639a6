package org.mashhuddle.document.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// Reads a finished file back, page by page.
public final class EveryPage {

    /// Whether each page holds all of these words, however its lines are broken.
    public boolean holds(byte[] pdf, List<String> words) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = bare(stripper.getText(document));
                if (!words.stream().map(EveryPage::bare).allMatch(text::contains)) {
                    return false;
                }
            }
            return document.getNumberOfPages() > 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String bare(String words) {
        return words.replaceAll("[\\s\\u00a0]+", "");
    }
}
