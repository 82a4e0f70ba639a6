package org.mashhuddle.service.minutes;

import java.util.ArrayList;
import java.util.List;
import org.mashhuddle.document.check.PdfCheck;
import org.mashhuddle.document.check.PinnedAuthority;
import org.mashhuddle.document.check.Verdict;
import org.mashhuddle.document.signature.FileKind;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.domain.access.SigningRole;
import org.mashhuddle.domain.hub.DateWords;

/// Checks a signed PDF against an authority that the reader has pinned. Needs no hub and no
/// unlocking.
public final class CheckService {

    private final PdfCheck check = new PdfCheck();

    /// Says which of our files this is, whether it is untouched, and by whom it is signed.
    ///
    /// @param authorityCertificate the hub's authority (DER), never taken from the file itself
    public CheckWords check(byte[] pdf, byte[] authorityCertificate) {
        PinnedAuthority pinned;
        try {
            pinned = PinnedAuthority.of(authorityCertificate);
        } catch (IllegalArgumentException unreadable) {
            return refused(
                    Rule.PINNED, "The authority's certificate cannot be read; nothing can be trusted without" + " it.");
        }
        return words(check.check(pdf, pinned));
    }

    /// The same with no authority pinned: says what is wrong with the file, and never trusts it.
    public CheckWords check(byte[] pdf) {
        return words(check.check(pdf));
    }

    private static CheckWords words(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Refused refused -> refused(refused.rule(), refused.sentence());
            case Verdict.Trusted trusted -> trusted(trusted);
        };
    }

    private static CheckWords refused(Rule rule, String sentence) {
        return new CheckWords(false, false, rule.name(), sentence, List.of());
    }

    private static List<String> signed(Verdict.Signature signature) {
        String when = ", " + DateWords.dateTime(signature.at());
        List<String> lines = new ArrayList<>();
        if (signature.certified().role() == SigningRole.SEAL) {
            lines.add("Sealed by " + signature.name() + when);
            lines.add("The seal says that it comes from this hub. No person signed it.");
        } else {
            lines.add("Signed by " + signature.name() + ", "
                    + signature.certified().role().word() + when);
        }
        if (!signature.certified().byPolicy()) {
            lines.add("The role is the title in the certificate, which is of an earlier kind.");
        }
        return lines;
    }

    private static CheckWords trusted(Verdict.Trusted trusted) {
        List<String> lines = new ArrayList<>();
        lines.add("Reference "
                + trusted.mark().reference()
                + ", version "
                + trusted.mark().version());
        trusted.signatures().forEach(signature -> lines.addAll(signed(signature)));
        lines.add("Record " + trusted.mark().recordHash());
        boolean minutes = trusted.kind() == FileKind.MINUTES;
        String headline = minutes
                ? "Signed minutes: complete, and unchanged since they were signed."
                : "A sealed paper: unchanged since it was issued.";
        return new CheckWords(true, minutes, "", headline, lines);
    }
}
