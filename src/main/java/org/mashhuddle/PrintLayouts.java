package org.mashhuddle;

import javax.xml.transform.TransformerFactory;
import org.mashhuddle.document.layout.HubSheets;
import org.mashhuddle.document.layout.KeySheetLayout;
import org.mashhuddle.document.layout.MinutesLayout;
import org.mashhuddle.document.layout.PaperLayout;
import org.mashhuddle.document.layout.ReadersLayout;
import org.mashhuddle.document.layout.ReportLayout;
import org.mashhuddle.document.page.PdfRenderer;
import org.mashhuddle.document.signature.NumberedCopy;

/// The layouts of what is printed, over one renderer.
record PrintLayouts(PdfRenderer renderer) {

    static PrintLayouts ready() {
        // Each page would look for the factory in every jar again; named, it is found at once.
        System.setProperty(
                TransformerFactory.class.getName(),
                TransformerFactory.newDefaultInstance().getClass().getName());
        return new PrintLayouts(new PdfRenderer());
    }

    MinutesLayout minutes() {
        return new MinutesLayout(renderer);
    }

    PaperLayout papers() {
        return new PaperLayout(renderer);
    }

    ReportLayout reports() {
        return new ReportLayout(renderer);
    }

    HubSheets sheets() {
        return new HubSheets(new KeySheetLayout(renderer), new ReadersLayout(renderer));
    }

    NumberedCopy copies() {
        return new NumberedCopy(renderer.glyphs());
    }
}
