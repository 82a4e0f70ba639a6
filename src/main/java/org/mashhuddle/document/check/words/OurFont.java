package org.mashhuddle.document.check.words;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.mashhuddle.document.page.PrintFont;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.document.signature.VerificationFailure;

/// A font that this program prints with, whole: which letter each number stands for, how it looks, how
/// wide it is. What a file says of its fonts is held against it. The fonts of an earlier program must be
/// kept for ever, or what was signed with them is refused.
final class OurFont {

    private static final double THOUSAND = 1000;

    private final LetterShapes shapes;
    private final CmapLookup letters;

    private OurFont(LetterShapes shapes, CmapLookup letters) {
        this.shapes = shapes;
        this.letters = letters;
    }

    /// The font of this name.
    ///
    /// @param base as in a file: six letters, "+", and the font's own name
    /// @throws VerificationFailure where we have none of this name
    static OurFont named(String base) throws IOException {
        String name = base.substring(base.indexOf('+') + 1);
        PrintFont font = Arrays.stream(PrintFont.values())
                .filter(each -> each.ownName().equals(name))
                .findFirst()
                .orElseThrow(() -> new VerificationFailure(Rule.LETTERS, "A font in the file is not one of ours."));
        try (InputStream in = font.open()) {
            byte[] bytes = in.readAllBytes();
            try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
                return new OurFont(LetterShapes.of(bytes), parsed.getUnicodeCmapLookup());
            }
        }
    }

    LetterShapes shapes() {
        return shapes;
    }

    /// The number of a letter; 0 where the font has none.
    int number(int codePoint) {
        return letters.getGlyphId(codePoint);
    }

    /// How wide a letter is, in thousandths of its size.
    double width(int number) {
        return shapes.advance(number) * THOUSAND / shapes.unitsPerEm();
    }
}
