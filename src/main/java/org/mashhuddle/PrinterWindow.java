package org.mashhuddle;

import org.mashhuddle.document.layout.MinutesLayout;
import org.mashhuddle.document.layout.PaperLayout;
import org.mashhuddle.document.page.PdfRenderer;
import org.mashhuddle.document.signature.NumberedCopy;

/// The layouts of what is printed, over one renderer.
record PrinterWindow(PdfRenderer renderer) {

    static PrinterWindow ready() {
        return new PrinterWindow(new PdfRenderer());
    }

    MinutesLayout minutes() {
        return new MinutesLayout(renderer);
    }

    PaperLayout papers() {
        return new PaperLayout(renderer);
    }

    NumberedCopy copies() {
        return new NumberedCopy(renderer.glyphs());
    }
}
