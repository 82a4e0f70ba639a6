package org.mashhuddle.document.check.words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.document.signature.VerificationFailure;

/// The words that the pages of a file draw, and where.
///
/// @param pages as they are numbered
/// @param runs in the order in which they are drawn
/// @param isSeen whether all of them can be seen
record DrawnWords(List<COSDictionary> pages, List<DrawnRun> runs, boolean isSeen) {

    /// Copies the lists.
    DrawnWords {
        pages = List.copyOf(pages);
        runs = List.copyOf(runs);
    }

    /// Reads the pages; what draws other letters than it says is refused.
    static DrawnWords of(PDDocument document) throws IOException {
        IdentityHashMap<COSDictionary, FontInFile> fonts = new IdentityHashMap<>();
        List<COSDictionary> pages = new ArrayList<>();
        List<DrawnRun> runs = new ArrayList<>();
        boolean isSeen = true;
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDPage page : document.getPages()) {
            VerificationFailure.unless(
                    seen.add(page.getCOSObject()), Rule.NOTHING_ELSE, "The file has a page more than once.");
            PageReading reading = new PageReading(pages.size(), page.getMediaBox(), fonts(page, fonts));
            read(page, reading);
            pages.add(page.getCOSObject());
            runs.addAll(reading.runs());
            isSeen &= reading.isSeen();
        }
        VerificationFailure.unless(
                document.getNumberOfPages() == pages.size(),
                Rule.NOTHING_ELSE,
                "The file has another number of pages than it says.");
        return new DrawnWords(pages, runs, isSeen);
    }

    private static Map<COSName, FontInFile> fonts(PDPage page, Map<COSDictionary, FontInFile> known)
            throws IOException {
        Map<COSName, FontInFile> fonts = new HashMap<>();
        COSDictionary resources = page.getCOSObject().getCOSDictionary(COSName.RESOURCES);
        COSDictionary named = resources == null ? null : resources.getCOSDictionary(COSName.FONT);
        if (named != null) {
            for (COSName name : named.keySet()) {
                COSDictionary font = named.getCOSDictionary(name);
                if (font != null && !known.containsKey(font)) {
                    known.put(font, FontInFile.of(font));
                }
                if (font != null) {
                    fonts.put(name, known.get(font));
                }
            }
        }
        return fonts;
    }

    private static void read(PDPage page, PageReading reading) throws IOException {
        PDFStreamParser parser = new PDFStreamParser(page);
        List<COSBase> given = new ArrayList<>();
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof Operator operator) {
                reading.step(operator, given);
                given.clear();
            } else {
                given.add((COSBase) token);
            }
        }
    }

    @Override
    public String toString() {
        return "DrawnWords[withheld]";
    }
}
