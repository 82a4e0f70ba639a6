package org.mashhuddle.service.core;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// A PDF as somebody reads it who looks everywhere, by the library alone.
final class WholeFile {

    private static final int DEEPEST = 12;

    private WholeFile() {}

    /// All that is in the file: the words of its pages, and every string and stream of every object,
    /// for tags, bookmarks, metadata and attachments.
    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StringBuilder all =
                    new StringBuilder(new PDFTextStripper().getText(document).replaceAll("\\s+", ""));
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                add(all, document.getDocument().getObjectFromPool(key).getObject(), 0);
            }
            return all.toString();
        }
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
}
