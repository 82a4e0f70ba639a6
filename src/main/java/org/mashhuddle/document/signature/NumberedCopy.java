package org.mashhuddle.document.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.mashhuddle.document.page.Glyphs;
import org.mashhuddle.document.page.PrintFont;

/// The pages of signed minutes as a numbered copy: the same pages, each with a line that says whose
/// copy it is. The chair's signature stays on the minutes themselves; the copy gets the hub's seal.
public final class NumberedCopy {

    private static final float SIZE = 9;
    private static final float SMALLEST = 5;
    private static final float SIDE = 45; // points, as the margins in print.css
    private static final float BELOW_FOOT = 16.5f; // 10 mm from the edge and more, where the foot leaves that room
    private static final float THOUSAND = 1000;

    private final Glyphs glyphs;

    /// @param glyphs the guard over the characters that can be printed
    public NumberedCopy(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    /// Puts the line on every page.
    ///
    /// @param line "Copy 3 of 6. Recipient: Education, M. Osei. ..."
    public byte[] of(byte[] minutes, String line) {
        try (PDDocument document = Loader.loadPDF(minutes)) {
            strip(document);
            Line words = new Line(
                    fonts(document), glyphs.printable(line).replace('\n', ' '), Foot.of(document) - BELOW_FOOT);
            for (PDPage page : document.getPages()) {
                words.stamp(document, page);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// A copy bears no signature field and carries no manifest: it names the record's hash.
    private static void strip(PDDocument document) throws IOException {
        document.getDocumentCatalog().setAcroForm(null);
        document.getDocumentCatalog().getCOSObject().removeItem(COSName.PERMS);
        document.getDocumentCatalog().getCOSObject().removeItem(COSName.NAMES);
        document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("AF"));
        for (PDPage page : document.getPages()) {
            page.getCOSObject().removeItem(COSName.ANNOTS);
        }
        MarkInFile.remove(document);
    }

    private static List<PDFont> fonts(PDDocument document) throws IOException {
        return List.of(
                PDType0Font.load(document, PrintFont.ATKINSON_SEMI_BOLD.open(), true),
                PDType0Font.load(document, PrintFont.NOTO_REGULAR.open(), true));
    }

    /// Where the last words of a page stand: earlier releases left less room below them.
    private static final class Foot extends PDFTextStripper {

        private float lowest;

        static float of(PDDocument document) throws IOException {
            Foot foot = new Foot();
            foot.setEndPage(1);
            foot.writeText(document, Writer.nullWriter());
            return document.getPage(0).getMediaBox().getHeight() - foot.lowest;
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            lowest = Math.max(lowest, letter.getYDirAdj());
        }
    }

    private record Line(List<PDFont> fonts, String words, float baseline) {

        void stamp(PDDocument document, PDPage page) throws IOException {
            try (PDPageContentStream out = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                float room = page.getMediaBox().getWidth() - 2 * SIDE;
                float size = Math.clamp(SIZE * room / width(SIZE), SMALLEST, SIZE);
                out.beginMarkedContent(COSName.ARTIFACT);
                out.beginText();
                out.newLineAtOffset(SIDE, baseline);
                for (int codePoint : words.codePoints().toArray()) {
                    String character = Character.toString(codePoint);
                    out.setFont(font(character), size);
                    out.showText(character);
                }
                out.endText();
                out.endMarkedContent();
            }
        }

        private float width(float size) throws IOException {
            float width = 0;
            for (int codePoint : words.codePoints().toArray()) {
                String character = Character.toString(codePoint);
                width += font(character).getStringWidth(character);
            }
            return width / THOUSAND * size;
        }

        private PDFont font(String character) {
            return has(fonts.getFirst(), character) ? fonts.getFirst() : fonts.getLast();
        }

        private static boolean has(PDFont font, String character) {
            try {
                return font.encode(character).length > 0;
            } catch (IOException | IllegalArgumentException none) {
                return false;
            }
        }
    }
}
