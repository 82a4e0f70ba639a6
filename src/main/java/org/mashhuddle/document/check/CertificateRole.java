package org.mashhuddle.document.check;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.mashhuddle.domain.access.SigningRole;

/// As what a certificate signs: by its policy, or, where it was issued before certificates had one,
/// by the title that the authority wrote into it. Both are under the authority's signature.
///
/// @param byPolicy false for an earlier certificate
public record CertificateRole(SigningRole role, boolean byPolicy) {

    private static final int LONGEST_NAME = 64;

    /// Reads a certificate (DER).
    public static CertificateRole of(byte[] der) {
        try {
            return of((X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der)));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("Not a certificate", unreadable);
        }
    }

    static CertificateRole of(X509Certificate certificate) {
        List<String> policies = policies(certificate);
        return SigningRole.isSaidBy(policies)
                ? new CertificateRole(SigningRole.ofPolicies(policies), true)
                : new CertificateRole(SigningRole.ofTitle(title(certificate)), false);
    }

    /// Whether a certificate (DER) names this person, as far as a certificate has room for a name.
    public static boolean isOf(byte[] der, String name) {
        try {
            return isOf(
                    (X509Certificate)
                            CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der)),
                    name);
        } catch (GeneralSecurityException unreadable) {
            return false;
        }
    }

    static boolean isOf(X509Certificate certificate, String name) {
        RDN[] names = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded())
                .getRDNs(BCStyle.CN);
        return names.length == 1
                && names[0].getFirst().getValue() instanceof ASN1String written
                && written.getString().equals(fitting(name));
    }

    /// X.509 allows 64 characters in a name.
    private static String fitting(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }

    private static List<String> policies(X509Certificate certificate) {
        byte[] found = certificate.getExtensionValue(Extension.certificatePolicies.getId());
        if (found == null) {
            return List.of();
        }
        CertificatePolicies policies = CertificatePolicies.getInstance(
                ASN1OctetString.getInstance(found).getOctets());
        return Arrays.stream(policies.getPolicyInformation())
                .map(each -> each.getPolicyIdentifier().getId())
                .toList();
    }

    private static String title(X509Certificate certificate) {
        X500Name subject =
                X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        RDN[] titles = subject.getRDNs(BCStyle.T);
        return titles.length == 1 && titles[0].getFirst().getValue() instanceof ASN1String title
                ? title.getString()
                : "";
    }
}
