package org.mashhuddle.document.check;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.document.check.words.ReadPages;
import org.mashhuddle.document.signature.AttachedFiles;
import org.mashhuddle.document.signature.ExpectedSigner;
import org.mashhuddle.document.signature.FileMark;
import org.mashhuddle.document.signature.Revision;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.document.signature.Sha256;
import org.mashhuddle.document.signature.VerificationFailure;
import org.mashhuddle.domain.minutes.organisation.OrganisationCertificate;

/// The strict check of a file: minutes, a paper, or not to be trusted, with the rule that says why.
/// It peels the signatures off from the last to the first, writing each one's section again to
/// compare. Whatever goes wrong on the way is a refusal, never "unsigned".
public final class PdfCheck {

    /// What no file of ours is larger than, in bytes.
    public static final int MOST_BYTES = PlainFile.MOST_BYTES;

    /// Checks a file against the authority that the reader holds.
    public Verdict check(byte[] file, PinnedAuthority authority) {
        return judged(() -> trusted(file.clone(), Optional.of(authority)));
    }

    /// Checks a file for a reader who holds no authority: never trusted.
    public Verdict check(byte[] file) {
        return judged(() -> trusted(file.clone(), Optional.empty()));
    }

    /// What a check found, where it came to its end.
    static Verdict judged(Reading reading) {
        try {
            return reading.verdict();
        } catch (VerificationFailure breach) {
            return new Verdict.Refused(breach.rule(), String.valueOf(breach.getMessage()));
        } catch (IOException | GeneralSecurityException | RuntimeException | StackOverflowError unreadable) {
            return new Verdict.Refused(Rule.READABLE, "The file is damaged, or is not a PDF as we write it.");
        } catch (OutOfMemoryError exhausted) { // with what was read of the file let go
            return new Verdict.Refused(Rule.BOUNDED, "The file takes more memory than any that we write.");
        }
    }

    /// One check, to its end.
    @FunctionalInterface
    interface Reading {
        Verdict verdict() throws IOException, GeneralSecurityException;
    }

    private static Verdict.Trusted trusted(byte[] file, Optional<PinnedAuthority> held)
            throws IOException, GeneralSecurityException {
        try {
            return examined(file, held);
        } catch (VerificationFailure breach) {
            throw LaterForm.said(file, breach);
        }
    }

    private static Verdict.Trusted examined(byte[] file, Optional<PinnedAuthority> held)
            throws IOException, GeneralSecurityException {
        boolean isPacked = PackedFile.isOne(file);
        Set<Integer> containers = isPacked ? PackedFile.refuseAnother(file) : plain(file);
        try (Revision whole = Revision.read(file)) {
            FileMark mark = whole.mark()
                    .orElseThrow(() -> new VerificationFailure(
                            Rule.OURS, "The file was not made by MASH Huddle, or was" + " altered."));
            rolesFit(mark, isPacked);
            List<Revision.Field> fields = whole.fields();
            int signed = signed(mark, fields);
            holdsOnlyOurs(whole, fields, isPacked, containers);
            PinnedAuthority authority = held.orElseThrow(() -> new VerificationFailure(
                    Rule.PINNED, "Without the hub's authority certificate nothing can be" + " trusted."));
            List<SignatureLayer> layers = peeled(file, signed, mark, new CmsCheck(authority, whole.form()));
            AttachedFiles attached = AttachedFiles.read(whole.document());
            RoleCheck roles = manifestFits(mark, attached);
            Optional<OrganisationCertificate> organisation = heldTogether(roles, layers);
            // what takes longest comes last: only who may sign can have it done
            FileTitle title = FileTitle.of(whole.document());
            ReadPages pages = ReadPages.of(whole.document());
            pages.mustHaveTheirBookmarks();
            String data = DataCheck.read(attached, mark, organisation, title, pages);
            return new Verdict.Trusted(
                    mark,
                    hubs(layers).stream().map(SignatureLayer::signature).toList(),
                    organisation,
                    roles.predecessor(),
                    data);
        }
    }

    /// Of the form that it says, and with nothing in it that ours do not hold.
    private static void holdsOnlyOurs(
            Revision whole, List<Revision.Field> fields, boolean isPacked, Set<Integer> containers) throws IOException {
        VerificationFailure.unless(
                isPacked == (whole.form() == Revision.PACKED),
                Rule.FORM,
                "The file has another form than it says that it has.");
        ActiveContent.refuse(whole, fields);
        if (isPacked) {
            PlainInPacked.refuseAnother(whole, fields);
        }
        FileShape.refuseAnother(whole.document().getDocument(), containers);
        PageContent.refuseAnother(whole.document().getDocument());
    }

    /// A plain file has nothing that only holds other objects.
    private static Set<Integer> plain(byte[] file) {
        PlainFile.refuseAnother(file);
        return Set.of();
    }

    private static List<SignatureLayer> peeled(byte[] file, int signed, FileMark mark, CmsCheck cms)
            throws IOException, GeneralSecurityException {
        List<SignatureLayer> layers = new ArrayList<>();
        byte[] remaining = file;
        for (int place = signed - 1; place >= 0; place--) {
            SignatureLayer peeled = SignatureLayer.off(remaining, place, mark, cms);
            layers.addFirst(peeled);
            remaining = Arrays.copyOf(remaining, peeled.before());
        }
        return layers;
    }

    /// @return under which certificate of an organisation the chair signed too
    private static Optional<OrganisationCertificate> heldTogether(RoleCheck roles, List<SignatureLayer> layers) {
        List<Verdict.Signature> signatures =
                layers.stream().map(SignatureLayer::signature).toList();
        signatures.forEach(roles::holds);
        roles.holdsTogether(signatures);
        ofDifferentPeople(hubs(layers));
        Optional<OrganisationCertificate> organisation =
                layers.getFirst().organisation().map(OrganisationChain::said);
        roles.names(organisation);
        return organisation;
    }

    /// Those under the hub's authority.
    private static List<SignatureLayer> hubs(List<SignatureLayer> layers) {
        return layers.stream().filter(layer -> layer.organisation().isEmpty()).toList();
    }

    /// Who countersigns is somebody else, under a key of their own.
    private static void ofDifferentPeople(List<SignatureLayer> layers) {
        VerificationFailure.unless(
                layers.size() < 2
                        || !CertificateRole.isOfOne(
                                layers.getFirst().certificate(),
                                layers.getLast().certificate()),
                Rule.SIGNERS,
                "Both signatures are by the same person.");
    }

    /// A certificate of an organisation came with the packed form, and signs in the name of whoever signs over it.
    private static void rolesFit(FileMark mark, boolean isPacked) {
        List<String> roles = mark.signers().stream()
                .map(ExpectedSigner::role)
                .skip(mark.hasOrganisation() ? 1 : 0)
                .toList();
        boolean fit = switch (mark.kind()) {
            case MINUTES ->
                roles.equals(List.of(FileMark.CHAIR)) || roles.equals(List.of(FileMark.CHAIR, FileMark.MINUTE_TAKER));
            case PAPER -> roles.equals(List.of("seal"));
        };
        boolean inItsPlace = fit && (!mark.hasOrganisation() || (isPacked && isInChairsName(mark)));
        VerificationFailure.unless(
                inItsPlace, Rule.SIGNERS, "The file does not name the signers that such a file has.");
    }

    private static boolean isInChairsName(FileMark mark) {
        return mark.signers().getFirst().name().equals(mark.signer());
    }

    /// Each expected signer has a field, and has signed in it. The place of a countersignature may be empty: the
    /// file is then as the chair signed it. That of an organisation's certificate never is: the program makes both
    /// in one go.
    ///
    /// @return how many have signed
    private static int signed(FileMark mark, List<Revision.Field> fields) {
        List<String> expected =
                mark.signers().stream().map(ExpectedSigner::role).toList();
        List<String> signed = fields.stream()
                .filter(field -> field.signature().isPresent())
                .map(Revision.Field::role)
                .toList();
        boolean all = signed.equals(expected);
        boolean notCountersigned =
                mark.countersigner().isPresent() && signed.equals(expected.subList(0, expected.size() - 1));
        VerificationFailure.unless(
                (all || notCountersigned)
                        && fields.stream().map(Revision.Field::role).toList().equals(expected),
                Rule.SIGNERS,
                "A signature that the file must bear is missing.");
        return signed.size();
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
