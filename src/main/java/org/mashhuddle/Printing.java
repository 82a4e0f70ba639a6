package org.mashhuddle;

import org.mashhuddle.document.MinutesLayout;
import org.mashhuddle.document.NumberedCopy;
import org.mashhuddle.document.PaperLayout;
import org.mashhuddle.document.PdfRenderer;

/// The layouts of what is printed, over one renderer.
record Printing(PdfRenderer renderer) {

    static Printing ready() {
        return new Printing(new PdfRenderer());
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
