package org.mashhuddle.document.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// Which characters the printed pages can show. A character without a glyph would be printed "#"
/// and the file would still conform; so each one is checked here first and shown as its code,
/// "[U+2713]", never as something else.
public final class Glyphs {

    private static final int LAST_CODE_POINT_OF_NOTO_SANS = 0x1FFFF;

    private static final int BOLD = 700;
    private static final double NOT_KNOWN = 1;

    private final BitSet printable;
    private final Map<Integer, Double> bold = new HashMap<>();

    /// Reads the character maps of the print fonts.
    public Glyphs() {
        BitSet atkinson = covered(PrintFont.ATKINSON);
        atkinson.or(covered(PrintFont.NOTO));
        this.printable = atkinson;
    }

    /// How wide words are in bold, in sizes of their letters.
    double width(String words) {
        return words.codePoints()
                .mapToDouble(letter -> Optional.ofNullable(bold.get(letter)).orElse(NOT_KNOWN))
                .sum();
    }

    /// The text as it can be printed: composed (NFC), without control or direction characters, line
    /// ends kept.
    public String printable(String text) {
        return printable(text, new TreeMap<>());
    }

    /// The characters of a text that cannot be printed.
    public List<Substitution> unprintable(String text) {
        Map<Integer, Integer> seen = new TreeMap<>();
        printable(text, seen);
        return substitutions(seen);
    }

    static List<Substitution> substitutions(Map<Integer, Integer> seen) {
        return seen.entrySet().stream()
                .map(entry -> new Substitution(entry.getKey(), entry.getValue()))
                .toList();
    }

    String printable(String text, Map<Integer, Integer> seen) {
        StringBuilder out = new StringBuilder(text.length());
        Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC)
                .codePoints()
                .forEach(codePoint -> append(codePoint, out, seen));
        return out.toString();
    }

    private void append(int codePoint, StringBuilder out, Map<Integer, Integer> seen) {
        if (codePoint == '\n') {
            out.append('\n');
        } else if (codePoint == '\t' || Character.getType(codePoint) == Character.LINE_SEPARATOR) {
            out.append(' ');
        } else if (isInvisible(codePoint)) {
            return;
        } else if (printable.get(codePoint)) {
            out.appendCodePoint(codePoint);
        } else {
            seen.merge(codePoint, 1, Integer::sum);
            out.append(Substitution.shown(codePoint));
        }
    }

    /// Control and format characters have no glyph; direction overrides could make a line read
    /// otherwise than typed.
    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.PARAGRAPH_SEPARATOR;
    }

    /// What every file of a family can show: a letter that only the regular weight has would be "#"
    /// in a heading.
    private BitSet covered(String family) {
        BitSet all = new BitSet();
        all.set(0, LAST_CODE_POINT_OF_NOTO_SANS + 1);
        for (PrintFont font : PrintFont.values()) {
            if (font.family().equals(family)) {
                all.and(covered(font));
            }
        }
        return all;
    }

    private BitSet covered(PrintFont font) {
        try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font.bytes()))) {
            CmapLookup lookup = parsed.getUnicodeCmapLookup();
            BitSet found = new BitSet();
            for (int codePoint = 0x20; codePoint <= LAST_CODE_POINT_OF_NOTO_SANS; codePoint++) {
                int glyph = lookup.getGlyphId(codePoint);
                if (glyph > 0) {
                    found.set(codePoint);
                    if (font.weight() == BOLD) {
                        bold.putIfAbsent(codePoint, (double) parsed.getAdvanceWidth(glyph) / parsed.getUnitsPerEm());
                    }
                }
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
