package org.mashhuddle.document.check;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.mashhuddle.document.signature.ExpectedSigner;
import org.mashhuddle.document.signature.FileMark;
import org.mashhuddle.document.signature.Revision;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.document.signature.Sha256;
import org.mashhuddle.document.signature.SignatureOf;
import org.mashhuddle.document.signature.SignatureSection;
import org.mashhuddle.document.signature.VerificationFailure;
import org.mashhuddle.domain.access.SigningRole;

/// One signature taken off the end of a file: who made it under which certificate, and how long the file was
/// before.
///
/// @param certificate the signer's, or that of an organisation with its issuers
record SignatureLayer(
        int before,
        Verdict.Signature signature,
        X509Certificate certificate,
        Optional<OrganisationChain> organisation) {

    /// Takes the signature at this place off, when it is in order.
    static SignatureLayer off(byte[] bytes, int place, FileMark mark, CmsCheck cms)
            throws IOException, GeneralSecurityException {
        try (Revision revision = Revision.read(bytes)) {
            COSObject reference = signatureAt(place, revision.fields());
            if (!(reference.getObject() instanceof COSDictionary dictionary)) {
                throw new VerificationFailure(Rule.SIGNERS, "A signature that the file must bear is missing.");
            }
            SignatureOf who = who(mark.signers().get(place), dictionary);
            SignedRange range = SignedRange.of(
                    Objects.requireNonNullElseGet(dictionary.getCOSArray(COSName.BYTERANGE), COSArray::new), bytes);
            Optional<OrganisationChain> organisation = who.role().equals(FileMark.ORGANISATION)
                    ? Optional.of(cms.organisation(range.cms(), range.content(), who.at()))
                    : Optional.empty();
            X509Certificate certificate = organisation.isPresent()
                    ? organisation.get().signer()
                    : issued(cms, cms.signer(range.cms(), range.content()), who);
            int before = Math.toIntExact(revision.offsetOf(reference));
            endsInOurSection(bytes, before, who);
            return new SignatureLayer(
                    before,
                    organisation.isPresent() ? notOurs(who, certificate) : signature(who, certificate),
                    certificate,
                    organisation);
        }
    }

    private static X509Certificate issued(CmsCheck cms, X509Certificate certificate, SignatureOf who) {
        cms.issued(certificate, who.at());
        return certificate;
    }

    /// What another authority says of a role says nothing here.
    private static Verdict.Signature notOurs(SignatureOf who, X509Certificate certificate)
            throws GeneralSecurityException {
        return new Verdict.Signature(
                who.role(),
                who.name(),
                who.reason(),
                who.at(),
                Sha256.hex(certificate.getEncoded()),
                new CertificateRole(SigningRole.NONE, true));
    }

    private static COSObject signatureAt(int place, List<Revision.Field> fields) {
        for (int i = 0; i < fields.size(); i++) {
            boolean asExpected = fields.get(i).signature().isPresent() == (i <= place);
            VerificationFailure.unless(asExpected, Rule.SIGNERS, "The signatures were not made in their order.");
        }
        return fields.get(place).signature().orElseThrow();
    }

    private static SignatureOf who(ExpectedSigner expected, COSDictionary dictionary) {
        PDSignature signature = new PDSignature(dictionary);
        VerificationFailure.unless(
                expected.name().equals(signature.getName()),
                Rule.SIGNERS,
                "A signature is by another person than the file expects.");
        Instant at = Objects.requireNonNull(signature.getSignDate()).toInstant();
        return new SignatureOf(expected.role(), expected.name(), Objects.requireNonNull(signature.getReason()), at);
    }

    private static void endsInOurSection(byte[] bytes, int before, SignatureOf who) throws IOException {
        try (Revision previous = Revision.read(Arrays.copyOf(bytes, before))) {
            boolean same = SignatureSection.after(previous, who).ends(bytes, before);
            VerificationFailure.unless(
                    same, Rule.ONLY_OURS_ADDED, "Something was added to the file that we do not write.");
        }
    }

    /// The name on the certificate must be the one that the file expects.
    private static Verdict.Signature signature(SignatureOf who, X509Certificate certificate)
            throws GeneralSecurityException {
        boolean same = CertificateRole.isOf(certificate, who.name());
        VerificationFailure.unless(same, Rule.SIGNERS, "A signature is by another person than the file expects.");
        return new Verdict.Signature(
                who.role(),
                who.name(),
                who.reason(),
                who.at(),
                Sha256.hex(certificate.getEncoded()),
                CertificateRole.of(certificate));
    }
}
