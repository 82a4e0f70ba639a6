package org.mashhuddle.document.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.document.signature.VerificationFailure;

/// The certificate a signature was made under: which it is, and whether the pinned authority stands
/// behind it.
final class SignerCertificate {

    /// Digital signature and non-repudiation, of the nine there are.
    private static final boolean[] USAGE = {true, true, false, false, false, false, false, false, false};
    /// Signing documents, and mail, without which some readers call the certificate unknown.
    private static final Set<String> PURPOSES =
            Set.of("1.3.6.1.5.5.7.3.36", KeyPurposeId.id_kp_emailProtection.getId());

    private SignerCertificate() {}

    /// The signer's certificate among those in the signature. Beside it stands the pinned authority's
    /// own, and nothing else: what the signature does not cover could be taken away or put there.
    static X509Certificate in(@Nullable ASN1Set certificates, SignerInfo signer, PinnedAuthority authority)
            throws IOException, GeneralSecurityException {
        IssuerAndSerialNumber wanted =
                IssuerAndSerialNumber.getInstance(signer.getSID().getId());
        List<X509Certificate> own = new ArrayList<>();
        boolean authoritySeen = false;
        for (ASN1Encodable each : certificates == null ? List.<ASN1Encodable>of() : certificates) {
            byte[] der = each.toASN1Primitive().getEncoded("DER");
            if (authority.is(der)) {
                keep(!authoritySeen, "A certificate stands twice in the signature.");
                authoritySeen = true;
            } else {
                own.add((X509Certificate)
                        CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der)));
            }
        }
        refuseAnotherAuthority(own);
        keep(
                own.size() == 1 && authoritySeen,
                "The signature does not carry exactly the signer's certificate and the authority's.");
        X509Certificate certificate = own.getFirst();
        // Byte by byte: names that only mean the same may differ in the case of a letter.
        boolean same =
                certificate.getSerialNumber().equals(wanted.getSerialNumber().getValue())
                        && Arrays.equals(
                                certificate.getIssuerX500Principal().getEncoded(),
                                wanted.getName().getEncoded("DER"));
        keep(same, "The signature names another certificate than the one it carries.");
        return certificate;
    }

    /// The signature of another hub carries that hub's authority beside its signer.
    private static void refuseAnotherAuthority(List<X509Certificate> own) {
        VerificationFailure.unless(
                own.size() != 2 || own.stream().allMatch(each -> each.getBasicConstraints() < 0),
                Rule.AUTHORITY,
                "The file was signed under another authority than the one you hold.");
    }

    /// Refuses a certificate that the authority did not issue for signing, or that was not valid at
    /// that time.
    static void issuedBy(PinnedAuthority authority, X509Certificate certificate, Instant at) {
        keep(isForSigning(certificate), "The certificate is not one for signing.");
        keep(certificate.getBasicConstraints() < 0, "The certificate is one of an authority, not of a signer.");
        try {
            PKIXParameters parameters =
                    new PKIXParameters(Set.of(new TrustAnchor(authority.issuerOf(certificate), null)));
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(at));
            CertPathValidator.getInstance("PKIX")
                    .validate(
                            CertificateFactory.getInstance("X.509").generateCertPath(List.of(certificate)), parameters);
        } catch (GeneralSecurityException untrusted) {
            throw new VerificationFailure(
                    Rule.AUTHORITY,
                    "The certificate was not issued by the authority you hold, or was not valid at that time.");
        }
        authority.mustCount(certificate, at);
    }

    /// For signing documents and for nothing else: a certificate that a server or a program has been
    /// given signs no minutes.
    private static boolean isForSigning(X509Certificate certificate) {
        try {
            return Arrays.equals(certificate.getKeyUsage(), USAGE)
                    && certificate.getExtendedKeyUsage() != null
                    && PURPOSES.equals(Set.copyOf(certificate.getExtendedKeyUsage()));
        } catch (GeneralSecurityException unreadable) {
            return false;
        }
    }

    private static void keep(boolean kept, String sentence) {
        VerificationFailure.unless(kept, Rule.CERTIFICATE, sentence);
    }
}
