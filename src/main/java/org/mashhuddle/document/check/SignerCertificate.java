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
import org.jspecify.annotations.Nullable;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.document.signature.VerificationFailure;

/// The certificate a signature was made under: which it is, and whether the pinned authority stands
/// behind it.
final class SignerCertificate {

    private static final int DIGITAL_SIGNATURE = 0;

    private SignerCertificate() {}

    /// The signer's certificate among those in the signature. Beside it only the pinned authority's
    /// own may stand.
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
        keep(own.size() == 1, "The signature does not carry exactly the signer's certificate.");
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
        boolean[] usage = certificate.getKeyUsage();
        keep(usage != null && usage[DIGITAL_SIGNATURE], "The certificate is not one for signing.");
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
                    "The certificate was not issued by the authority you hold, or was not valid at" + " that time.");
        }
        authority.mustCount(certificate, at);
    }

    private static void keep(boolean kept, String sentence) {
        VerificationFailure.unless(kept, Rule.CERTIFICATE, sentence);
    }
}
