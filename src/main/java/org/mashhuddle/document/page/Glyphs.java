package org.mashhuddle.document.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
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

    private static final int BOLD = 700;
    private static final double NOT_KNOWN = 1;

    /// Of the files that come with the program: read once in it, however often a hub is opened, and by whoever
    /// first asks for a letter: an opening does not.
    private static final class Printed {

        static final Letters LETTERS = Letters.read();

        private Printed() {}
    }

    /// What the print fonts can show, and how wide it is in bold.
    private record Letters(BitSet printable, Map<Integer, Double> bold) {

        static Letters read() {
            Map<Integer, Double> bold = new HashMap<>();
            BitSet printable = covered(PrintFont.ATKINSON, bold);
            printable.or(covered(PrintFont.NOTO, bold));
            return new Letters(printable, Map.copyOf(bold));
        }
    }

    /// How wide words are in bold, in sizes of their letters.
    double width(String words) {
        return words.codePoints()
                .mapToDouble(letter ->
                        Optional.ofNullable(Printed.LETTERS.bold().get(letter)).orElse(NOT_KNOWN))
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
        } else if (Printed.LETTERS.printable().get(codePoint)) {
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
    private static BitSet covered(String family, Map<Integer, Double> bold) {
        return Arrays.stream(PrintFont.values())
                .filter(font -> font.family().equals(family))
                .map(font -> covered(font, bold))
                .reduce((one, other) -> {
                    one.and(other);
                    return one;
                })
                .orElseGet(BitSet::new);
    }

    private static BitSet covered(PrintFont font, Map<Integer, Double> bold) {
        try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font.bytes()))) {
            CmapLookup lookup = parsed.getUnicodeCmapLookup();
            BitSet found = new BitSet();
            for (int glyph = 1; glyph < parsed.getNumberOfGlyphs(); glyph++) {
                double width = (double) parsed.getAdvanceWidth(glyph) / parsed.getUnitsPerEm();
                for (int codePoint :
                        Optional.ofNullable(lookup.getCharCodes(glyph)).orElse(List.of())) {
                    if (codePoint < ' ') {
                        continue;
                    }
                    found.set(codePoint);
                    if (font.weight() == BOLD) {
                        bold.putIfAbsent(codePoint, width);
                    }
                }
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
