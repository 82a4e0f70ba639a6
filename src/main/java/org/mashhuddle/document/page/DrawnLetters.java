package org.mashhuddle.document.page;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// Words as the outlines of their letters, in the fonts of the pages: what is drawn in a figure is no text.
final class DrawnLetters implements AutoCloseable {

    private static final double TENTHS = 10;
    private static final int POINTS = 6; // of a segment: two ends of its handles, and its own

    private final TrueTypeFont first;
    private final TrueTypeFont standIn;
    private final double size;

    /// @param size of the letters, in CSS pixels
    DrawnLetters(double size) throws IOException {
        this.first = parsed(PrintFont.ATKINSON_REGULAR);
        this.standIn = parsed(PrintFont.NOTO_REGULAR);
        this.size = size;
    }

    private static TrueTypeFont parsed(PrintFont font) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(font.bytes()));
    }

    /// How wide words are.
    double width(String words) throws IOException {
        double width = 0;
        for (int letter : words.codePoints().toArray()) {
            width += advance(font(letter), letter);
        }
        return width;
    }

    /// Words that begin there and stand on that line.
    Shape outline(String words, double left, double base) throws IOException {
        Path2D all = new Path2D.Double();
        double at = left;
        for (int letter : words.codePoints().toArray()) {
            TrueTypeFont font = font(letter);
            GlyphData glyph = font.getGlyph().getGlyph(glyph(font, letter));
            if (glyph != null) {
                double scale = scale(font);
                append(all, glyph.getPath(), new AffineTransform(scale, 0, 0, -scale, at, base));
            }
            at += advance(font, letter);
        }
        return all;
    }

    /// To a tenth of a pixel: on paper nobody sees more, and a file has a third of the bytes.
    private static void append(Path2D all, Shape letter, AffineTransform to) {
        double[] at = new double[POINTS];
        for (PathIterator way = letter.getPathIterator(to); !way.isDone(); way.next()) {
            int kind = way.currentSegment(at);
            for (int place = 0; place < at.length; place++) {
                at[place] = Math.round(at[place] * TENTHS) / TENTHS;
            }
            switch (kind) {
                case PathIterator.SEG_MOVETO -> all.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> all.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> all.quadTo(at[0], at[1], at[2], at[3]);
                case PathIterator.SEG_CUBICTO -> all.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> all.closePath();
            }
        }
    }

    private TrueTypeFont font(int letter) throws IOException {
        return glyph(first, letter) > 0 ? first : standIn;
    }

    private double advance(TrueTypeFont font, int letter) throws IOException {
        return font.getAdvanceWidth(glyph(font, letter)) * scale(font);
    }

    private double scale(TrueTypeFont font) throws IOException {
        return size / font.getUnitsPerEm();
    }

    private static int glyph(TrueTypeFont font, int letter) throws IOException {
        return font.getUnicodeCmapLookup().getGlyphId(letter);
    }

    @Override
    public void close() throws IOException {
        first.close();
        standIn.close();
    }
}
