package org.mashhuddle.document.check;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
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
        return !name.isEmpty() && written(certificate, BCStyle.CN).equals(fitting(name));
    }

    /// X.509 allows 64 characters in a name.
    private static String fitting(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }

    /// Whether two certificates are of one person: of one key, of one user's number, or, where one of them has no
    /// number, of one name.
    static boolean isOfOne(X509Certificate first, X509Certificate second) {
        String one = written(first, BCStyle.SERIALNUMBER);
        String other = written(second, BCStyle.SERIALNUMBER);
        boolean numbered = !one.isEmpty() && !other.isEmpty();
        return first.getPublicKey().equals(second.getPublicKey())
                || (numbered ? one.equals(other) : written(first, BCStyle.CN).equals(written(second, BCStyle.CN)));
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
        return written(certificate, BCStyle.T);
    }

    /// What stands once under a name of the subject; empty where it does not.
    private static String written(X509Certificate certificate, ASN1ObjectIdentifier under) {
        RDN[] found = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded())
                .getRDNs(under);
        return found.length == 1 && found[0].getFirst().getValue() instanceof ASN1String words ? words.getString() : "";
    }
}
