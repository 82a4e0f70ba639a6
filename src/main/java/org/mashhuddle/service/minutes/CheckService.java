package org.mashhuddle.service.minutes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.document.check.PdfCheck;
import org.mashhuddle.document.check.PinnedAuthority;
import org.mashhuddle.document.check.Verdict;
import org.mashhuddle.document.signature.FileKind;
import org.mashhuddle.document.signature.FileMark;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.domain.access.SigningRole;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.minutes.Signatory;
import org.mashhuddle.domain.minutes.organisation.OrganisationCertificate;
import org.mashhuddle.exchange.record.MeetingJson;

/// Checks a signed PDF against an authority that the reader has pinned. Needs no hub and no
/// unlocking.
public final class CheckService {

    private final PdfCheck check = new PdfCheck();

    /// Reads a file to be checked. Of one that is larger than any of ours no more is read than shows that.
    public static byte[] read(Path pdf) throws IOException {
        try (InputStream file = Files.newInputStream(pdf)) {
            return file.readNBytes(PdfCheck.MOST_BYTES + 1);
        }
    }

    /// Says which of our files this is, whether it is untouched, and by whom it is signed.
    ///
    /// @param authorityCertificate `hub.cer`, or the authority's bare certificate (DER); never taken
    ///   from the file itself
    public CheckWords check(byte[] pdf, byte[] authorityCertificate) {
        PinnedAuthority pinned;
        try {
            pinned = PinnedAuthority.of(authorityCertificate);
        } catch (IllegalArgumentException unreadable) {
            return refused(
                    Rule.PINNED, "The authority's certificate cannot be read; nothing can be trusted without" + " it.");
        }
        Verdict verdict = read(check.check(pdf, pinned));
        return verdict instanceof Verdict.Trusted trusted ? listed(trusted, pinned) : words(verdict);
    }

    /// What the pages of trusted minutes say, as JSON.
    ///
    /// @return nothing where the file is not trusted, or carries no data
    public Optional<String> data(byte[] pdf, byte[] authorityCertificate) {
        try {
            Verdict verdict = read(check.check(pdf, PinnedAuthority.of(authorityCertificate)));
            return verdict instanceof Verdict.Trusted trusted
                    ? Optional.of(trusted.data()).filter(data -> !data.isEmpty())
                    : Optional.empty();
        } catch (IllegalArgumentException noAuthority) {
            return Optional.empty();
        }
    }

    /// Data that no program can read are none of ours, whoever signed them.
    private static Verdict read(Verdict verdict) {
        if (verdict instanceof Verdict.Trusted trusted && !trusted.data().isEmpty()) {
            return isReadable(trusted.data().getBytes(StandardCharsets.UTF_8))
                    ? verdict
                    : new Verdict.Refused(Rule.DATA, "The data in the file are not a meeting as we write it.");
        }
        return verdict;
    }

    private static boolean isReadable(byte[] data) {
        try {
            return MeetingJson.read(data).signed().fileHash().isEmpty();
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /// The same with no authority pinned: says what is wrong with the file, and never trusts it.
    public CheckWords check(byte[] pdf) {
        return words(check.check(pdf));
    }

    private static CheckWords listed(Verdict.Trusted verdict, PinnedAuthority pinned) {
        CheckWords words = trusted(verdict);
        List<String> lines = new ArrayList<>(words.lines());
        pinned.list().ifPresent(list -> {
            verdict.signatures().stream()
                    .flatMap(each -> list.of(each.fingerprint()).stream())
                    .flatMap(each -> each.withdrawn().stream())
                    .forEach(when -> lines.add("The signer's certificate was withdrawn later, on "
                            + DateWords.dateTime(when) + ". The time of signing is the signer's computer's."));
            if (verdict.signatures().stream()
                    .anyMatch(each ->
                            !pinned.isIssued(each.fingerprint()) && !each.at().isBefore(list.at()))) {
                lines.add("The signer's certificate is newer than your list of the hub's certificates."
                        + " Ask the hub for its newest hub.cer.");
            }
            lines.add("Your list of the hub's certificates is number " + list.number() + ", of "
                    + DateWords.dateTime(list.at()) + ". What was withdrawn since is not in it.");
        });
        return new CheckWords(true, words.minutes(), words.rule(), words.headline(), lines, words.stands());
    }

    private static CheckWords words(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Refused refused -> refused(refused.rule(), refused.sentence());
            case Verdict.Trusted trusted -> trusted(trusted);
        };
    }

    private static CheckWords refused(Rule rule, String sentence) {
        return new CheckWords(false, false, rule.name(), sentence, List.of(), Optional.empty());
    }

    private static List<String> signed(Verdict.Signature signature) {
        String when = ", " + DateWords.dateTime(signature.at());
        List<String> lines = new ArrayList<>();
        if (signature.certified().role() == SigningRole.SEAL) {
            lines.add("Sealed by " + signature.name() + when);
            lines.add("The seal says that it comes from this hub. No person signed it.");
        } else {
            boolean second = signature.role().equals(FileMark.MINUTE_TAKER);
            lines.add((second ? "Countersigned by " : "Signed by ") + signature.name() + ", " + as(signature) + when);
        }
        if (!signature.certified().byPolicy()) {
            lines.add("The role is the title in the certificate, which is of an earlier kind.");
        }
        return lines;
    }

    /// What another authority says of a person is said as theirs, and no role is taken from it.
    private static String also(OrganisationCertificate organisation) {
        return "Also signed with a certificate that another authority issued: to " + organisation.words()
                + ". The hub's own signature over it says that the signer above used it; whether its issuer can be"
                + " trusted, and whether it was revoked, was not looked at.";
    }

    private static String as(Verdict.Signature signature) {
        return signature.reason().equals(Signatory.CO_CHAIR_WORDS)
                ? "co-chair"
                : signature.certified().role().word();
    }

    private static String data(Verdict.Trusted minutes) {
        return minutes.data().isEmpty()
                ? "It carries no data for programs (meeting.json): minutes signed before they carried them have none,"
                        + " nor have minutes whose words are more than a file may have, or cannot be held against"
                        + " the pages. Its pages are complete without them."
                : "It carries what its pages say as data (meeting.json), word for word, of the same meeting, version"
                        + " and record.";
    }

    private static CheckWords trusted(Verdict.Trusted trusted) {
        List<String> lines = new ArrayList<>();
        lines.add("Reference "
                + trusted.mark().reference()
                + ", version "
                + trusted.mark().version());
        lines.addAll(signed(trusted.signatures().getFirst()));
        trusted.organisation().map(CheckService::also).ifPresent(lines::add);
        trusted.signatures().stream().skip(1).forEach(signature -> lines.addAll(signed(signature)));
        if (trusted.waitsForCountersignature()) {
            lines.add("The minute-taker was asked to countersign; this file has the chair's signature alone.");
        }
        lines.add("Record " + trusted.mark().recordHash());
        boolean minutes = trusted.kind() == FileKind.MINUTES;
        String headline = minutes
                ? "Signed minutes: complete, and unchanged since they were signed."
                : "A sealed paper: unchanged since it was issued.";
        if (minutes) {
            lines.add(data(trusted));
        }
        if (!trusted.predecessor().isEmpty()) {
            lines.add("It replaces the version with record " + trusted.predecessor());
        }
        CheckWords.Stands stands = new CheckWords.Stands(
                trusted.mark().reference(),
                trusted.mark().version(),
                trusted.mark().recordHash(),
                trusted.predecessor());
        return new CheckWords(true, minutes, "", headline, lines, Optional.of(stands));
    }
}
