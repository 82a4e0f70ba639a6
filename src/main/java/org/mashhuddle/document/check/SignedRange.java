package org.mashhuddle.document.check;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.document.signature.SignatureSection;
import org.mashhuddle.document.signature.VerificationFailure;

/// The bytes that a signature covers, and the signature in the gap between them.
final class SignedRange {

    private static final int SEQUENCE = 0x30;

    private final byte[] file;
    private final int gapFrom;
    private final int gapTo;

    private SignedRange(byte[] file, int gapFrom, int gapTo) {
        this.file = file;
        this.gapFrom = gapFrom;
        this.gapTo = gapTo;
    }

    /// Reads the range; it must reach from the file's first byte to its last.
    static SignedRange of(COSArray range, byte[] file) {
        VerificationFailure.unless(
                isFourNumbers(range), Rule.WHOLE_FILE, "The signature does not say which bytes it covers.");
        int first = range.getInt(0);
        int from = range.getInt(1);
        int to = range.getInt(2);
        int rest = range.getInt(3);
        boolean whole = first == 0 && from > 0 && to == from + 2 * SignatureSection.RESERVED + 2 && rest > 0;
        VerificationFailure.unless(
                whole && (long) to + rest == file.length,
                Rule.WHOLE_FILE,
                "The signature does not cover the whole file.");
        return new SignedRange(file, from, to);
    }

    private static boolean isFourNumbers(COSArray range) {
        for (int i = 0; i < range.size(); i++) {
            if (!(range.get(i) instanceof COSInteger)) {
                return false;
            }
        }
        return range.size() == 4;
    }

    /// The bytes that are signed.
    byte[] content() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, gapFrom);
        out.write(file, gapTo, file.length - gapTo);
        return out.toByteArray();
    }

    /// The signature: one DER value in upper-case hex, then only zeros.
    byte[] cms() {
        String hex = new String(file, gapFrom + 1, gapTo - gapFrom - 2, StandardCharsets.ISO_8859_1);
        boolean wellFormed = file[gapFrom] == '<' && file[gapTo - 1] == '>' && hex.matches("[0-9A-F]+");
        keep(wellFormed);
        byte[] bytes = HexFormat.of().parseHex(hex);
        int length = lengthOfFirstValue(bytes);
        keep(length <= bytes.length);
        for (int i = length; i < bytes.length; i++) {
            keep(bytes[i] == 0);
        }
        return Arrays.copyOf(bytes, length);
    }

    /// A CMS is a sequence longer than 255 bytes and shorter than 65,536: its length stands in two
    /// bytes.
    private static int lengthOfFirstValue(byte[] bytes) {
        keep(bytes[0] == SEQUENCE && (bytes[1] & 0xFF) == 0x82);
        return 4 + ((bytes[2] & 0xFF) << 8) + (bytes[3] & 0xFF);
    }

    private static void keep(boolean kept) {
        VerificationFailure.unless(kept, Rule.SIGNATURE_BYTES, "The signature's own bytes were altered.");
    }
}
