package org.mashhuddle.house.badapple.store;

import org.apache.pdfbox.pdmodel.PDDocument;

/// A PDF outside the document room.
final class PdfMaker {
    int pages(PDDocument document) {
        return document.getNumberOfPages();
    }
}
