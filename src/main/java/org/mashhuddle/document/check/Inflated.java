package org.mashhuddle.document.check;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.document.signature.VerificationFailure;

/// What a packed stream holds, unpacked no further than ours are long; it ends where its bytes end.
final class Inflated {

    private static final int AT_FIRST = 64 * 1024;

    private Inflated() {}

    static byte[] of(byte[] file, int from, int length, int longest) {
        keep(from >= 0 && length > 0 && length <= file.length - from, Rule.FORM);
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(file, from, length);
            byte[] out = new byte[Math.min(longest, AT_FIRST) + 1];
            int at = 0;
            while (!inflater.finished()) {
                keep(at <= longest, Rule.BOUNDED);
                if (at == out.length) {
                    out = Arrays.copyOf(out, Math.min(longest + 1, 2 * out.length));
                }
                int more = inflater.inflate(out, at, out.length - at);
                keep(more > 0 || inflater.finished(), Rule.FORM);
                at += more;
            }
            keep(at <= longest, Rule.BOUNDED);
            keep(inflater.getRemaining() == 0, Rule.FORM);
            return Arrays.copyOf(out, at);
        } catch (DataFormatException damaged) {
            throw new VerificationFailure(Rule.FORM, "The file was not made by MASH Huddle, or was altered.");
        }
    }

    private static void keep(boolean kept, Rule rule) {
        VerificationFailure.unless(
                kept,
                rule,
                rule == Rule.BOUNDED
                        ? "The file unpacks to more than any that we write."
                        : "The file was not made by MASH Huddle, or was altered.");
    }
}
