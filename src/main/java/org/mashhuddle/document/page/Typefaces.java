package org.mashhuddle.document.page;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The print fonts, each read when the first document asks for it: reading them again for every paper was a
/// fifth of what a paper cost.
final class Typefaces {

    private final Map<PrintFont, TrueTypeFont> read = new EnumMap<>(PrintFont.class);

    /// The font for a document, which embeds it once it needs it, with the letters alone that it uses.
    PDFontSupplier in(PDDocument document, PrintFont font) {
        return new WhenNeeded(() -> embedded(document, font));
    }

    private PDFont embedded(PDDocument document, PrintFont font) {
        try {
            return PDType0Font.load(document, of(font), true);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private synchronized TrueTypeFont of(PrintFont font) {
        return read.computeIfAbsent(font, Typefaces::parsed);
    }

    private static TrueTypeFont parsed(PrintFont font) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(font.bytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The library would have the font at once, also one that no letter of the document needs.
    private static final class WhenNeeded extends PDFontSupplier {

        private final Supplier<PDFont> font;

        WhenNeeded(Supplier<PDFont> font) {
            super(null);
            this.font = font;
        }

        @Override
        public PDFont supply() {
            return font.get();
        }
    }
}
