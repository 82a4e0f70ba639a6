package org.mashhuddle.document.check.words;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.document.signature.VerificationFailure;

/// How the letters of a TrueType font look: their outlines and widths, and the small programs that may
/// move an outline's points. Only what is needed to say whether two fonts draw the same.
final class LetterShapes {

    private static final String[] PROGRAMS = {"fpgm", "prep", "cvt "};
    private static final int DEEPEST = 4; // letters made of letters
    private static final int WORDS = 0x0001;
    private static final int SCALED = 0x0008;
    private static final int MORE = 0x0020;
    private static final int SCALED_TWICE = 0x0040;
    private static final int TURNED = 0x0080;

    private final byte[] font;
    private final Map<String, Part> tables = new HashMap<>();

    /// A part of the font.
    private record Part(int from, int length) {}

    private LetterShapes(byte[] font) {
        this.font = font;
        ByteBuffer head = ByteBuffer.wrap(font);
        int count = head.getShort(4) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int at = 12 + 16 * i;
            Part part = new Part(head.getInt(at + 8), head.getInt(at + 12));
            keep(part.from() >= 0 && part.length() >= 0 && (long) part.from() + part.length() <= font.length);
            keep(tables.put(new String(font, at, 4, StandardCharsets.US_ASCII), part) == null);
        }
    }

    /// Reads a font.
    ///
    /// @throws VerificationFailure where it is none
    static LetterShapes of(byte[] font) {
        return read(() -> new LetterShapes(font));
    }

    /// Something that is read of a font.
    private interface Reading<T> {
        T read();
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IndexOutOfBoundsException | BufferUnderflowException broken) {
            throw another();
        }
    }

    int unitsPerEm() {
        return read(() -> table("head").getShort(18) & 0xFFFF);
    }

    /// How wide a letter is, in units of the font.
    int advance(int glyph) {
        return read(() -> {
            int metrics = table("hhea").getShort(34) & 0xFFFF;
            return table("hmtx").getShort(4 * Math.min(glyph, metrics - 1)) & 0xFFFF;
        });
    }

    /// Whether what moves the points of outlines is the same, and the measure is.
    boolean movesLike(LetterShapes other) {
        return unitsPerEm() == other.unitsPerEm()
                && Arrays.stream(PROGRAMS).allMatch(each -> Arrays.equals(bytes(each), other.bytes(each)));
    }

    private byte[] bytes(String name) {
        Part part = tables.getOrDefault(name, new Part(0, 0));
        return Arrays.copyOfRange(font, part.from(), part.from() + part.length());
    }

    /// Whether a letter has the outline that a letter of another font has.
    boolean looksLike(int glyph, LetterShapes other, int there) {
        return read(() -> looksLike(glyph, other, there, 0));
    }

    private boolean looksLike(int glyph, LetterShapes other, int there, int depth) {
        byte[] mine = outline(glyph);
        byte[] theirs = other.outline(there);
        if (depth > DEEPEST || mine.length == 0 || theirs.length == 0) {
            return depth <= DEEPEST && mine.length == theirs.length;
        }
        ByteBuffer one = ByteBuffer.wrap(mine);
        ByteBuffer two = ByteBuffer.wrap(theirs);
        if (one.getShort(0) < 0 && two.getShort(0) < 0) {
            for (int at = 10; ; ) {
                int flags = one.getShort(at) & 0xFFFF;
                int next = at + lengthOfPart(flags);
                boolean alike = flags == (two.getShort(at) & 0xFFFF)
                        && Arrays.equals(mine, at + 4, next, theirs, at + 4, next)
                        && looksLike(one.getShort(at + 2) & 0xFFFF, other, two.getShort(at + 2) & 0xFFFF, depth + 1);
                if (!alike || (flags & MORE) == 0) {
                    return alike && alike(mine, theirs, next);
                }
                at = next;
            }
        }
        return alike(mine, theirs, 0);
    }

    private static int lengthOfPart(int flags) {
        int moved = (flags & WORDS) != 0 ? 4 : 2;
        int scaled = (flags & SCALED) != 0 ? 2 : (flags & SCALED_TWICE) != 0 ? 4 : (flags & TURNED) != 0 ? 8 : 0;
        return 4 + moved + scaled;
    }

    /// The same but for what fills up to the next boundary.
    private static boolean alike(byte[] one, byte[] two, int from) {
        int both = Math.min(one.length, two.length);
        byte[] rest = one.length > two.length ? one : two;
        boolean filled = rest.length - both < 4;
        for (int at = both; at < rest.length; at++) {
            filled &= rest[at] == 0;
        }
        return filled && Arrays.equals(one, from, both, two, from, both);
    }

    private byte[] outline(int glyph) {
        Part glyf = part("glyf");
        int from = place(glyph);
        int to = place(glyph + 1);
        keep(from >= 0 && from <= to && to <= glyf.length());
        return Arrays.copyOfRange(font, glyf.from() + from, glyf.from() + to);
    }

    private int place(int glyph) {
        ByteBuffer loca = table("loca");
        return table("head").getShort(50) == 0 ? 2 * (loca.getShort(2 * glyph) & 0xFFFF) : loca.getInt(4 * glyph);
    }

    private ByteBuffer table(String name) {
        Part part = part(name);
        return ByteBuffer.wrap(font, part.from(), part.length()).slice();
    }

    private Part part(String name) {
        Part part = tables.get(name);
        if (part == null) {
            throw another();
        }
        return part;
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
