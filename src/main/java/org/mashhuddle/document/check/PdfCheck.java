package org.mashhuddle.document.check;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.document.check.words.ReadPages;
import org.mashhuddle.document.signature.AttachedFiles;
import org.mashhuddle.document.signature.ExpectedSigner;
import org.mashhuddle.document.signature.FileMark;
import org.mashhuddle.document.signature.Revision;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.document.signature.Sha256;
import org.mashhuddle.document.signature.VerificationFailure;

/// The strict check of a file: minutes, a paper, or not to be trusted, with the rule that says why.
/// It peels the signatures off from the last to the first, writing each one's section again to
/// compare. Whatever goes wrong on the way is a refusal, never "unsigned".
public final class PdfCheck {

    /// What no file of ours is larger than, in bytes.
    public static final int MOST_BYTES = PlainFile.MOST_BYTES;

    /// Checks a file against the authority that the reader holds.
    public Verdict check(byte[] file, PinnedAuthority authority) {
        return judged(file.clone(), Optional.of(authority));
    }

    /// Checks a file for a reader who holds no authority: never trusted.
    public Verdict check(byte[] file) {
        return judged(file.clone(), Optional.empty());
    }

    private static Verdict judged(byte[] file, Optional<PinnedAuthority> authority) {
        try {
            return trusted(file, authority);
        } catch (VerificationFailure breach) {
            return new Verdict.Refused(breach.rule(), String.valueOf(breach.getMessage()));
        } catch (IOException | GeneralSecurityException | RuntimeException | StackOverflowError unreadable) {
            return new Verdict.Refused(Rule.READABLE, "The file is damaged, or is not a PDF as we write it.");
        }
    }

    private static Verdict.Trusted trusted(byte[] file, Optional<PinnedAuthority> held)
            throws IOException, GeneralSecurityException {
        PlainFile.refuseAnother(file);
        try (Revision whole = Revision.read(file)) {
            FileMark mark = whole.mark()
                    .orElseThrow(() -> new VerificationFailure(
                            Rule.OURS, "The file was not made by MASH Huddle, or was" + " altered."));
            rolesFit(mark);
            List<Revision.Field> fields = whole.fields();
            allSigned(mark, fields);
            ActiveContent.refuse(whole, fields);
            FileShape.refuseAnother(whole.document().getDocument());
            PageContent.refuseAnother(whole.document().getDocument());
            PinnedAuthority authority = held.orElseThrow(() -> new VerificationFailure(
                    Rule.PINNED, "Without the hub's authority certificate nothing can be" + " trusted."));
            List<Verdict.Signature> signatures = peeled(file, mark, new CmsCheck(authority, whole.form()));
            AttachedFiles attached = AttachedFiles.read(whole.document());
            RoleCheck roles = manifestFits(mark, attached);
            signatures.forEach(roles::holds);
            roles.holdsTogether(signatures);
            // what takes longest comes last: only who may sign can have it done
            ReadPages pages = ReadPages.of(whole.document());
            return new Verdict.Trusted(mark, signatures, roles.predecessor(), DataCheck.read(attached, mark, pages));
        }
    }

    private static List<Verdict.Signature> peeled(byte[] file, FileMark mark, CmsCheck cms)
            throws IOException, GeneralSecurityException {
        List<Verdict.Signature> signatures = new ArrayList<>();
        byte[] remaining = file;
        for (int place = mark.signers().size() - 1; place >= 0; place--) {
            SignatureLayer peeled = SignatureLayer.off(remaining, place, mark, cms);
            signatures.addFirst(peeled.signature());
            remaining = Arrays.copyOf(remaining, peeled.before());
        }
        return signatures;
    }

    private static void rolesFit(FileMark mark) {
        List<String> roles = mark.signers().stream().map(ExpectedSigner::role).toList();
        boolean fit = switch (mark.kind()) {
            case MINUTES -> roles.equals(List.of("chair")) || roles.equals(List.of("chair", "minute-taker"));
            case PAPER -> roles.equals(List.of("seal"));
        };
        VerificationFailure.unless(fit, Rule.SIGNERS, "The file does not name the signers that such a file has.");
    }

    private static void allSigned(FileMark mark, List<Revision.Field> fields) {
        List<String> expected =
                mark.signers().stream().map(ExpectedSigner::role).toList();
        List<String> signed = fields.stream()
                .filter(field -> field.signature().isPresent())
                .map(Revision.Field::role)
                .toList();
        VerificationFailure.unless(
                signed.equals(expected) && fields.size() == expected.size(),
                Rule.SIGNERS,
                "A signature that the file must bear is missing.");
    }

    /// Minutes carry the manifest whose hash they name; a paper only names it.
    ///
    /// @return who may have signed where
    private static RoleCheck manifestFits(FileMark mark, AttachedFiles attached) {
        boolean fits = switch (mark.kind()) {
            case MINUTES -> Sha256.hex(attached.manifest()).equals(mark.recordHash());
            case PAPER -> attached.isEmpty();
        };
        VerificationFailure.unless(fits, Rule.ATTACHMENT, "The attached manifest is not the one that the file names.");
        return switch (mark.kind()) {
            case MINUTES -> RoleCheck.inManifest(attached.manifest(), mark);
            case PAPER -> RoleCheck.ofPaper();
        };
    }
}
