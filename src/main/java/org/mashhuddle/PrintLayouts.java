package org.mashhuddle;

import javax.xml.transform.TransformerFactory;
import org.mashhuddle.document.layout.HubSheets;
import org.mashhuddle.document.layout.KeySheetLayout;
import org.mashhuddle.document.layout.LawLayout;
import org.mashhuddle.document.layout.MinutesLayout;
import org.mashhuddle.document.layout.PaperLayout;
import org.mashhuddle.document.layout.ReadersLayout;
import org.mashhuddle.document.layout.ReportLayout;
import org.mashhuddle.document.page.PdfRenderer;
import org.mashhuddle.document.signature.NumberedCopy;

/// The layouts of what is printed, over one renderer.
///
/// @param classification the marking of what is made of no meeting
record PrintLayouts(PdfRenderer renderer, String classification) {

    static PrintLayouts ready(String classification) {
        // Each page would look for the factory in every jar again; named, it is found at once.
        System.setProperty(
                TransformerFactory.class.getName(),
                TransformerFactory.newDefaultInstance().getClass().getName());
        return new PrintLayouts(new PdfRenderer(), classification);
    }

    /// Reads what the fonts can show before anybody types a letter.
    static void warmUp() {
        new PdfRenderer().glyphs().unprintable("-");
    }

    MinutesLayout minutes() {
        return new MinutesLayout(renderer);
    }

    PaperLayout papers() {
        return new PaperLayout(renderer);
    }

    ReportLayout reports() {
        return new ReportLayout(renderer, classification);
    }

    HubSheets sheets() {
        return new HubSheets(
                new KeySheetLayout(renderer, classification),
                new ReadersLayout(renderer, classification),
                new LawLayout(renderer, classification));
    }

    NumberedCopy copies() {
        return new NumberedCopy(renderer.glyphs());
    }
}
