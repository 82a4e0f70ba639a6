package org.mashhuddle.document.check.words;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.document.signature.VerificationFailure;

/// A font as it lies in a file: those letters of one of ours that its pages need. A letter may be drawn
/// where its outline and its width are those of our font, and where what the file says it stands for,
/// to whoever copies, searches or has it read aloud, is what our font draws so.
final class FontInFile {

    private static final COSName NUMBERS = COSName.getPDFName("CIDToGIDMap");
    private static final int ALL = 0x10000;
    private static final String BEFORE = """
        /CIDInit /ProcSet findresource begin
        12 dict begin

        begincmap
        /CIDSystemInfo
        << /Registry (Adobe)
        /Ordering (UCS)
        /Supplement 0
        >> def

        /CMapName /Adobe-Identity-UCS def
        /CMapType 2 def

        1 begincodespacerange
        <0000> <FFFF>
        endcodespacerange

        """;
    private static final String AFTER = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    private static final Pattern GROUP = Pattern.compile(
            "\\d{1,3} beginbfrange\n((?:<[0-9A-F]{4}> <[0-9A-F]{4}> <[0-9A-F]{4,8}>\n)*+)endbfrange\n\n");
    private static final Pattern LINE =
            Pattern.compile("<([0-9A-F]{4})> <([0-9A-F]{4})> <([0-9A-F]{4}|[0-9A-F]{8})>\n");

    private final OurFont ours;
    private final LetterShapes program;
    private final byte[] numbers;
    private final Map<Integer, Integer> said = new HashMap<>();
    private final Map<Integer, Double> widths = new HashMap<>();
    private final Map<Integer, Boolean> honest = new HashMap<>();

    private FontInFile(OurFont ours, COSDictionary font, COSDictionary letters) throws IOException {
        this.ours = ours;
        this.program = LetterShapes.of(
                unpacked(there(letters.getCOSDictionary(COSName.FONT_DESC)).getCOSStream(COSName.FONT_FILE2)));
        this.numbers = unpacked(letters.getCOSStream(NUMBERS));
        keep(program.movesLike(ours.shapes()));
        readSaid(new String(unpacked(font.getCOSStream(COSName.TO_UNICODE)), StandardCharsets.ISO_8859_1));
        readWidths(there(letters.getCOSArray(COSName.W)));
    }

    /// Reads a font.
    ///
    /// @throws VerificationFailure where it is not one of ours, or says something else of itself
    static FontInFile of(COSDictionary font) throws IOException {
        COSArray parts = there(font.getCOSArray(COSName.DESCENDANT_FONTS));
        keep(parts.size() == 1 && "Identity-H".equals(font.getNameAsString(COSName.ENCODING)));
        keep(parts.getObject(0) instanceof COSDictionary);
        COSDictionary letters = (COSDictionary) parts.getObject(0);
        String name = there(font.getNameAsString(COSName.BASE_FONT));
        keep(name.equals(letters.getNameAsString(COSName.BASE_FONT)));
        return new FontInFile(OurFont.named(name), font, letters);
    }

    OurFont ours() {
        return ours;
    }

    /// Refuses a letter that is drawn otherwise than our font draws it, or said to be another.
    void mayDraw(int code) {
        boolean alike = honest.computeIfAbsent(code, this::isHonest);
        VerificationFailure.unless(alike, Rule.LETTERS, "A letter on a page is not the one that the file says it is.");
    }

    private boolean isHonest(int code) {
        Integer letter = said.get(code);
        Double width = widths.get(code);
        return letter != null
                && ours.number(letter) == code
                && width != null
                && Math.abs(width - ours.width(code)) <= 1
                && 2 * code + 1 < numbers.length
                && program.looksLike(
                        (numbers[2 * code] & 0xFF) << 8 | (numbers[2 * code + 1] & 0xFF), ours.shapes(), code);
    }

    /// Only the form in which we write it: what else stood there another reader might understand.
    private void readSaid(String map) {
        keep(map.startsWith(BEFORE) && map.endsWith(AFTER));
        int at = BEFORE.length();
        Matcher group = GROUP.matcher(map).useTransparentBounds(true);
        while (group.region(at, map.length()).lookingAt()) {
            Matcher line = LINE.matcher(group.group(1));
            while (line.find()) {
                say(hex(line.group(1)), hex(line.group(2)), letter(line.group(3)));
            }
            at = group.end();
        }
        keep(at == map.length() - AFTER.length());
    }

    private void say(int from, int to, int letter) {
        keep(from <= to && from >> 8 == to >> 8);
        for (int code = from; code <= to; code++) {
            keep(said.put(code, letter + code - from) == null);
        }
    }

    private static int letter(String utf16) {
        int high = hex(utf16.substring(0, 4));
        return utf16.length() == 4 ? high : Character.toCodePoint((char) high, (char) hex(utf16.substring(4)));
    }

    private static int hex(String digits) {
        return Integer.parseInt(digits, 16);
    }

    /// Either a first letter and a list of widths, or the first, the last and one width.
    private void readWidths(COSArray array) {
        for (int at = 0; at < array.size(); ) {
            int from = number(array.getObject(at)).intValue();
            if (array.getObject(at + 1) instanceof COSArray list) {
                for (int i = 0; i < list.size(); i++) {
                    wide(from + i, number(list.getObject(i)));
                }
                at += 2;
            } else {
                int to = number(array.getObject(at + 1)).intValue();
                keep(at + 2 < array.size() && to < ALL);
                for (int code = from; code <= to; code++) {
                    wide(code, number(array.getObject(at + 2)));
                }
                at += 3;
            }
        }
    }

    private void wide(int code, COSNumber width) {
        keep(code >= 0 && code < ALL && widths.put(code, (double) width.floatValue()) == null);
    }

    private static COSNumber number(@Nullable COSBase value) {
        if (value instanceof COSNumber number) {
            return number;
        }
        throw another();
    }

    /// Every stream of the file is known by now to be as small as ours are.
    private static byte[] unpacked(@Nullable COSStream stream) throws IOException {
        try (InputStream in = there(stream).createInputStream()) {
            return in.readAllBytes();
        }
    }

    private static <T> T there(@Nullable T value) {
        keep(value != null);
        return Objects.requireNonNull(value);
    }

    private static VerificationFailure another() {
        return new VerificationFailure(Rule.LETTERS, "A font in the file is not one of ours.");
    }

    private static void keep(boolean kept) {
        if (!kept) {
            throw another();
        }
    }
}
