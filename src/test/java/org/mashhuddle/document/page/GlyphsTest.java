package org.mashhuddle.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/// Each letter is asked of the fonts by itself: it is printed where every weight of one family draws it, and is as
/// wide in bold as the first bold font says that has it.
class GlyphsTest {

    private static final List<List<String>> FAMILIES = List.of(
            List.of(
                    "AtkinsonHyperlegibleNext-Regular",
                    "AtkinsonHyperlegibleNext-Italic",
                    "AtkinsonHyperlegibleNext-SemiBold",
                    "AtkinsonHyperlegibleNext-Bold"),
            List.of("NotoSans-Regular", "NotoSans-Bold"));

    private final Glyphs glyphs = new Glyphs();

    private static TrueTypeFont font(String named) {
        try {
            for (PrintFont each : PrintFont.values()) {
                if (each.ownName().equals(named)) {
                    return new TTFParser().parse(new RandomAccessReadBuffer(each.bytes()));
                }
            }
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        throw new AssertionError(named);
    }

    private static List<TrueTypeFont> fonts(List<String> family) {
        return family.stream().map(GlyphsTest::font).toList();
    }

    private static int glyph(TrueTypeFont font, int letter) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(letter);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static boolean isSeen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> Normalizer.isNormalized(Character.toString(letter), Normalizer.Form.NFC);
        };
    }

    @Test
    void aLetterIsPrintedWhereEveryWeightOfOneFamilyDrawsIt() {
        List<List<TrueTypeFont>> families =
                FAMILIES.stream().map(GlyphsTest::fonts).toList();
        List<Integer> wrong = new ArrayList<>();
        int[] printed = {0};
        IntStream.rangeClosed(' ', 0x1FFFF).filter(GlyphsTest::isSeen).forEach(letter -> {
            boolean drawn =
                    families.stream().anyMatch(family -> family.stream().allMatch(font -> glyph(font, letter) > 0));
            boolean itself = glyphs.printable(Character.toString(letter)).equals(Character.toString(letter));
            printed[0] += itself ? 1 : 0;
            if (drawn != itself) {
                wrong.add(letter);
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(printed[0]).isGreaterThan(2000);
    }

    @Test
    void aLetterIsAsWideInBoldAsTheFirstBoldFontThatHasIt() throws IOException {
        List<TrueTypeFont> bold = fonts(List.of("AtkinsonHyperlegibleNext-Bold", "NotoSans-Bold"));
        for (int letter = ' '; letter < 0x2FFF; letter++) {
            double wide = 1;
            for (TrueTypeFont font : bold.reversed()) {
                int glyph = glyph(font, letter);
                wide = glyph > 0 ? (double) font.getAdvanceWidth(glyph) / font.getUnitsPerEm() : wide;
            }
            assertThat(glyphs.width(Character.toString(letter)))
                    .as("U+%04X", letter)
                    .isEqualTo(wide);
        }
    }
}
