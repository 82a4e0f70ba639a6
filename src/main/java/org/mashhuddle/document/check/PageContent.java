package org.mashhuddle.document.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.document.signature.VerificationFailure;

/// What the pages draw: words and lines, as ours do. No pictures, no foreign forms, no words that
/// cannot be seen. Each stream is unpacked only as far as ours are long.
final class PageContent {

    private static final int LONGEST = 8 * 1024 * 1024;
    private static final long LONGEST_OF_ALL = 96L * 1024 * 1024;
    private static final Set<String> OURS = Set.of(
            "BDC", "BMC", "EMC", "BT", "ET", "Tf", "Td", "Tm", "Tj", "TJ", "q", "Q", "cm", "w", "J", "j", "M", "d", "m",
            "l", "c", "h", "re", "f", "S", "n", "W", "rg", "RG", "g", "G");
    private static final Set<COSName> MARKED = Set.of(COSName.MCID);

    private final Set<COSStream> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private long all;

    private PageContent() {}

    /// Refuses pages that draw something else, and any stream that unpacks to more than ours do.
    static void refuseAnother(COSDocument document) throws IOException {
        PageContent content = new PageContent();
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            COSObject object = document.getObjectFromPool(key);
            if (object != null && object.getObject() instanceof COSStream stream) {
                content.unpacked(stream);
            }
        }
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            COSObject object = document.getObjectFromPool(key);
            if (object != null
                    && object.getObject() instanceof COSDictionary page
                    && COSName.PAGE.equals(page.getCOSName(COSName.TYPE))) {
                content.page(page.getDictionaryObject(COSName.CONTENTS));
            }
        }
    }

    private void page(COSBase contents) throws IOException {
        if (contents instanceof COSStream stream) {
            drawn(stream);
        } else if (contents instanceof COSArray parts) {
            for (int i = 0; i < parts.size(); i++) {
                keep(parts.getObject(i) instanceof COSStream);
                drawn((COSStream) parts.getObject(i));
            }
        }
    }

    private void drawn(COSStream stream) throws IOException {
        if (!seen.add(stream)) {
            return;
        }
        PDFStreamParser parser = new PDFStreamParser(unpacked(stream));
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof Operator operator) {
                keep(OURS.contains(operator.getName()));
            } else if (token instanceof COSDictionary marked) {
                keep(MARKED.containsAll(marked.keySet()));
            }
        }
    }

    private byte[] unpacked(COSStream stream) throws IOException {
        boolean packed = stream.getItem(COSName.FILTER) != null;
        try (InputStream raw = stream.createRawInputStream();
                InputStream in = packed ? new InflaterInputStream(raw) : raw) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            all += bytes.length;
            VerificationFailure.unless(
                    bytes.length <= LONGEST && all <= LONGEST_OF_ALL,
                    Rule.BOUNDED,
                    "The file unpacks to more than any that we write.");
            return bytes;
        }
    }

    private static void keep(boolean kept) {
        VerificationFailure.unless(kept, Rule.NOTHING_ELSE, "The file holds something that our pages never hold.");
    }
}
