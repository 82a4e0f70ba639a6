package org.mashhuddle.document.signature;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.mashhuddle.document.check.OrganisationChain;
import org.mashhuddle.domain.minutes.organisation.OrganisationCertificate;
import org.mashhuddle.fixture.AnOrganisation;
import org.mashhuddle.fixture.AnOrganisation.Holder;
import org.mashhuddle.vault.signing.OrganisationKey;

/// Minutes that are signed also with a certificate of the chair's organisation.
final class OrganisationFiles {

    static final ExpectedSigner ORGANISATION = new ExpectedSigner(FileMark.ORGANISATION, SignedFiles.CHAIR);
    static final ExpectedSigner CHAIR = new ExpectedSigner(FileMark.CHAIR, SignedFiles.CHAIR);
    static final ExpectedSigner TAKER = new ExpectedSigner(FileMark.MINUTE_TAKER, SignedFiles.TAKER);

    final SignedFiles files;

    OrganisationFiles(SignedFiles files) {
        this.files = files;
    }

    /// The signature of whoever holds the file.
    static CmsSigner by(Holder holder) {
        OrganisationKey key = OrganisationKey.open(AnOrganisation.file(holder), AnOrganisation.PASSWORD.toCharArray());
        return key::cms;
    }

    static String manifest(Holder said) {
        return SignedFiles.MANIFEST.replaceFirst("\\{", "{\"alsoSignedWith\":\"" + said.fingerprint() + "\",");
    }

    /// What the pages say of a certificate.
    static String line(Holder said) {
        List<byte[]> ders = said.chain().stream().map(OrganisationFiles::der).toList();
        OrganisationCertificate certificate = OrganisationChain.of(ders).said();
        return "{\"label\":\"Also signed with a certificate of\",\"words\":\"" + certificate.words() + "\"}";
    }

    private static byte[] der(java.security.cert.X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (java.security.cert.CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Ready to be signed by these.
    ///
    /// @param said whose certificate the record names
    /// @param lines what the pages say below the signature
    byte[] prepared(Holder said, String lines, ExpectedSigner... signers) {
        return prepared(manifest(said), lines, signers);
    }

    byte[] prepared(String manifest, String lines, ExpectedSigner... signers) {
        byte[] data = SignedFiles.data(manifest, SignedFiles.CHAIR, SignedFiles.AT)
                .replace("\"signature\":[]", "\"signature\":[" + lines + "]")
                .getBytes(StandardCharsets.UTF_8);
        String hash = Sha256.hex(manifest.getBytes(StandardCharsets.UTF_8));
        FileMark mark = new FileMark(FileKind.MINUTES, "SAM-2026-11-24-D", 1, hash, List.of(signers));
        return files.fields().prepare(SignedFiles.pages(data), mark, manifest, data);
    }

    byte[] prepared(Holder said) {
        return prepared(said, line(said), ORGANISATION, CHAIR);
    }

    static byte[] signed(byte[] prepared, CmsSigner by) {
        return signed(prepared, by, OrganisationCertificate.CAPACITY, SignedFiles.AT);
    }

    static byte[] signed(byte[] prepared, CmsSigner by, String reason, Instant at) {
        return new PdfSigner()
                .sign(prepared, new SignatureOf(FileMark.ORGANISATION, SignedFiles.CHAIR, reason, at), by);
    }

    /// By the organisation's certificate, and by the chair over it.
    byte[] both(Holder holder) {
        return files.byChair(signed(prepared(holder), by(holder)));
    }

    /// And by the minute-taker.
    byte[] all(Holder holder) {
        return files.byTaker(notCountersigned(holder));
    }

    byte[] notCountersigned(Holder holder) {
        return files.byChair(signed(prepared(holder, line(holder), ORGANISATION, CHAIR, TAKER), by(holder)));
    }
}
