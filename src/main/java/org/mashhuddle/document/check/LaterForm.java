package org.mashhuddle.document.check;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mashhuddle.document.signature.Revision;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.document.signature.VerificationFailure;

/// What is said of a file that is not as we write them and names a form that comes after ours: a later release may
/// have made it. It is refused all the same.
final class LaterForm {

    private static final Pattern NAMED = Pattern.compile("/MashHuddleForm ?\\((\\d{1,4})\\)");

    private LaterForm() {}

    /// The refusal, with those words where they are due.
    static VerificationFailure said(byte[] file, VerificationFailure breach) {
        return breach.rule() == Rule.FORM && file.length <= PdfCheck.MOST_BYTES && isNamed(file)
                ? new VerificationFailure(
                        Rule.FORM,
                        "The file was not made by MASH Huddle, or was altered, or was made by a later release.")
                : breach;
    }

    private static boolean isNamed(byte[] file) {
        Matcher named = NAMED.matcher(new String(file, StandardCharsets.ISO_8859_1));
        while (named.find()) {
            if (Integer.parseInt(named.group(1)) > Revision.PACKED) {
                return true;
            }
        }
        return false;
    }
}
