package org.mashhuddle.document.check;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.document.signature.Sha256;
import org.mashhuddle.document.signature.VerificationFailure;
import org.mashhuddle.domain.access.CertificateList;
import org.mashhuddle.domain.hub.DateWords;

/// The hub's authority as the reader holds it, compared once with the fingerprint on paper: its
/// certificate, and where the file has one the list that it signed. It is never taken from the file
/// that is to be checked.
public final class PinnedAuthority {

    private final X509Certificate certificate;
    private final List<X509Certificate> earlier;
    private final Optional<CertificateList> list;

    private PinnedAuthority(
            X509Certificate certificate, List<X509Certificate> earlier, Optional<CertificateList> list) {
        this.certificate = certificate;
        this.earlier = earlier;
        this.list = list;
    }

    /// Reads `hub.cer`, or a bare certificate (DER).
    ///
    /// @throws IllegalArgumentException if the bytes are no such file, if the certificate is not one
    ///   of an authority, or if the authority did not sign what stands beside it
    public static PinnedAuthority of(byte[] bytes) {
        AuthorityFile file = AuthorityFile.read(bytes);
        try {
            List<X509Certificate> certificates =
                    file.certificates().stream().map(PinnedAuthority::read).toList();
            if (certificates.isEmpty()) {
                throw new IllegalArgumentException("The file holds no certificate");
            }
            X509Certificate authority = certificates.getFirst();
            Optional<CertificateList> list = file.list().map(signed -> listed(signed, authority));
            List<X509Certificate> rest = certificates.subList(1, certificates.size());
            if (!rest.stream().allMatch(each -> isEarlier(list, each))) {
                throw new IllegalArgumentException("The list does not name an authority beside it");
            }
            return new PinnedAuthority(authority, List.copyOf(rest), list);
        } catch (ClassCastException unreadable) {
            throw new IllegalArgumentException("The file holds no certificate", unreadable);
        }
    }

    private static X509Certificate read(byte[] der) {
        try {
            X509Certificate read = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
            if (read.getBasicConstraints() < 0) {
                throw new IllegalArgumentException("The certificate is not one of an authority");
            }
            return read;
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("The file holds no certificate", unreadable);
        }
    }

    private static CertificateList listed(byte[] signed, X509Certificate authority) {
        try {
            CMSSignedData data = new CMSSignedData(signed);
            SignerInformation signer = data.getSignerInfos().iterator().next();
            boolean holds = signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(authority.getPublicKey()));
            String text = new String((byte[]) data.getSignedContent().getContent(), StandardCharsets.UTF_8);
            return Optional.of(text)
                    .filter(_ -> holds)
                    .flatMap(CertificateList::parse)
                    .filter(list -> list.authority().equals(Sha256.hex(encoded(authority))))
                    .orElseThrow(() -> new IllegalArgumentException("The authority did not sign this list"));
        } catch (IllegalArgumentException refused) {
            throw refused;
        } catch (Exception unreadable) {
            throw new IllegalArgumentException("The list cannot be read", unreadable);
        }
    }

    private static boolean isEarlier(Optional<CertificateList> list, X509Certificate authority) {
        String fingerprint = Sha256.hex(encoded(authority));
        return list.stream()
                .flatMap(each -> each.earlier().stream())
                .anyMatch(each -> each.authority().equals(fingerprint));
    }

    /// SHA-256 of the certificate, lower-case hex: what stands on the card.
    public String fingerprint() {
        return Sha256.hex(der());
    }

    /// What the authority issued and withdrew, as far as the reader was told.
    public Optional<CertificateList> list() {
        return list;
    }

    byte[] der() {
        return encoded(certificate);
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Whether it is the certificate of this authority, or of an earlier one of the same hub.
    boolean is(byte[] der) {
        return Stream.concat(Stream.of(certificate), earlier.stream())
                .anyMatch(each -> Arrays.equals(encoded(each), der));
    }

    /// The authority that issued a certificate: this one unless an earlier one did.
    X509Certificate issuerOf(X509Certificate issued) {
        return earlier.stream()
                .filter(each -> isSignedBy(issued, each))
                .findFirst()
                .orElse(certificate);
    }

    /// Whether this authority, or an earlier one of the hub, signed a certificate.
    boolean isIssuerOf(X509Certificate issued) {
        return Stream.concat(Stream.of(certificate), earlier.stream()).anyMatch(each -> isSignedBy(issued, each));
    }

    private static boolean isSignedBy(X509Certificate issued, X509Certificate authority) {
        try {
            issued.verify(authority.getPublicKey());
            return true;
        } catch (GeneralSecurityException another) {
            return false;
        }
    }

    /// Refuses a certificate of an earlier authority that the list does not name, one of this authority
    /// that it does not name although it was made after the signature, and one that was withdrawn before
    /// it signed.
    void mustCount(X509Certificate issued, Instant at) {
        String fingerprint = Sha256.hex(encoded(issued));
        X509Certificate issuer = issuerOf(issued);
        if (!issuer.equals(certificate)) {
            String authority = Sha256.hex(encoded(issuer));
            VerificationFailure.unless(
                    list.stream()
                            .flatMap(each -> each.earlier().stream())
                            .anyMatch(each -> each.authority().equals(authority)
                                    && each.certificates().contains(fingerprint)),
                    Rule.CERTIFICATE,
                    "The certificate is of an earlier authority of the hub, and is not among those that count.");
        }
        list.filter(each -> issuer.equals(certificate) && !isIssued(fingerprint))
                .ifPresent(each -> VerificationFailure.unless(
                        !at.isBefore(each.at()),
                        Rule.CERTIFICATE,
                        "The certificate is not among those that the hub's authority says it had issued by "
                                + DateWords.dateTime(each.at()) + ", after this was signed."));
        withdrawn(fingerprint)
                .ifPresent(when -> VerificationFailure.unless(
                        at.isBefore(when),
                        Rule.CERTIFICATE,
                        "The certificate was withdrawn on " + DateWords.dateTime(when) + ", before this was signed."));
    }

    /// Whether the list, where there is one, has a certificate, of this authority or of an earlier one.
    public boolean isIssued(String fingerprint) {
        return list.filter(each -> each.of(fingerprint).isPresent()
                        || each.earlier().stream()
                                .anyMatch(one -> one.certificates().contains(fingerprint)))
                .isPresent();
    }

    /// When a certificate was withdrawn, where it was.
    Optional<Instant> withdrawn(String fingerprint) {
        return list.flatMap(each -> each.of(fingerprint)).flatMap(CertificateList.Issued::withdrawn);
    }
}
