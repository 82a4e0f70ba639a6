package org.mashhuddle.service.papers.sizes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// All that is in a file, read by the library alone.
///
/// @param pages how many
/// @param layer what a reader's program reads aloud: a name may go on in the next line after a space or a hyphen
/// @param everything without any space: pages, tags, bookmarks, metadata, what is attached
record PaperFile(int pages, String layer, String everything) {

    private static final int DEEPEST = 12;

    static PaperFile of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            StringBuilder all = new StringBuilder(text);
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                add(all, document.getDocument().getObjectFromPool(key).getObject(), 0);
            }
            return new PaperFile(document.getNumberOfPages(), inOneLine(text), squeezed(all.toString()));
        }
    }

    /// Its words, line by line.
    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ").replace("- ", "-");
    }

    /// In capitals and without spaces, zero bytes of wide letters among them.
    static String squeezed(String text) {
        return text.replaceAll("[\\s\\x00]+", "").toUpperCase(Locale.UK);
    }

    boolean holds(String word) {
        return everything.contains(squeezed(word));
    }

    private static void add(StringBuilder all, COSBase base, int depth) throws IOException {
        if (depth > DEEPEST) {
            return;
        }
        if (base instanceof COSString string) {
            all.append(string.getString()).append('\n');
        } else if (base instanceof COSArray array) {
            for (COSBase each : array) {
                add(all, each, depth + 1);
            }
        } else if (base instanceof COSDictionary entries) {
            for (COSBase each : entries.getValues()) {
                add(all, each, depth + 1);
            }
        }
        if (base instanceof COSStream stream) {
            try (InputStream in = stream.createInputStream()) {
                all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .append('\n');
            }
        }
    }

    @Override
    public String toString() {
        return "PaperFile[" + pages + " pages]";
    }
}
