package org.mashhuddle.document.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.document.signature.Sha256;
import org.mashhuddle.document.signature.VerificationFailure;
import org.mashhuddle.domain.minutes.organisation.OrganisationCertificate;

/// A certificate of a signer's organisation with those of its issuers, the signer's first. Whether its issuer can be
/// trusted, and whether it was revoked, nobody looks at: there is no network.
///
/// @param certificates each issued by the next
public record OrganisationChain(List<X509Certificate> certificates) {

    private static final int LEAST_RSA = 2048;
    private static final int LONGEST_NAME = 100;
    private static final Set<ASN1ObjectIdentifier> CURVES =
            Set.of(SECObjectIdentifiers.secp256r1, SECObjectIdentifiers.secp384r1);

    /// Documents (RFC 9336, Adobe, Microsoft), mail, anything. A certificate of a server or a program is none.
    private static final Set<String> PURPOSES = Set.of(
            "1.3.6.1.5.5.7.3.36",
            "1.2.840.113583.1.1.5",
            "1.3.6.1.4.1.311.10.3.12",
            "1.3.6.1.5.5.7.3.4",
            "2.5.29.37.0");

    /// Why it cannot sign minutes.
    public enum Unfit {
        /// Another kind of key than RSA of 2048 bits or more, or P-256 or P-384.
        KEY,
        /// It was issued for something else.
        USE,
        /// It was not valid at that time.
        TIME,
        /// Its issuers do not follow one from the other.
        ISSUERS
    }

    public OrganisationChain {
        certificates = List.copyOf(certificates);
    }

    /// Reads certificates (DER), the signer's first.
    ///
    /// @throws IllegalArgumentException if they are none
    public static OrganisationChain of(List<byte[]> ders) {
        if (ders.isEmpty()) {
            throw new IllegalArgumentException("No certificate");
        }
        try {
            List<X509Certificate> certificates = new ArrayList<>();
            for (byte[] der : ders) {
                certificates.add(read(der));
            }
            return new OrganisationChain(certificates);
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("Not a certificate", unreadable);
        }
    }

    private static X509Certificate read(byte[] der) throws GeneralSecurityException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
    }

    /// Those in a signature, in their order, which is not that in the file.
    static OrganisationChain in(ASN1Set carried, SignerInfo signer) throws IOException, GeneralSecurityException {
        List<X509Certificate> rest = new ArrayList<>();
        for (ASN1Encodable each : carried) {
            rest.add(read(each.toASN1Primitive().getEncoded("DER")));
        }
        IssuerAndSerialNumber wanted =
                IssuerAndSerialNumber.getInstance(signer.getSID().getId());
        byte[] issuer = wanted.getName().getEncoded("DER");
        List<X509Certificate> chain = new ArrayList<>();
        for (X509Certificate each : rest) {
            if (each.getSerialNumber().equals(wanted.getSerialNumber().getValue())
                    && Arrays.equals(each.getIssuerX500Principal().getEncoded(), issuer)) {
                chain.add(each);
            }
        }
        keep(chain.size() == 1, "The signature names another certificate than the one it carries.");
        rest.remove(chain.getFirst());
        for (Optional<X509Certificate> next = issuerOf(chain.getLast(), rest);
                next.isPresent();
                next = issuerOf(chain.getLast(), rest)) {
            rest.remove(next.get());
            chain.add(next.get());
        }
        keep(rest.isEmpty(), "The signature carries a certificate that is none of its signer's issuers.");
        return new OrganisationChain(chain);
    }

    private static Optional<X509Certificate> issuerOf(X509Certificate one, List<X509Certificate> among) {
        return among.stream().filter(each -> isIssuedBy(one, each)).findFirst();
    }

    private static boolean isIssuedBy(X509Certificate one, X509Certificate issuer) {
        try {
            one.verify(issuer.getPublicKey());
            return issuer.getSubjectX500Principal().equals(one.getIssuerX500Principal());
        } catch (GeneralSecurityException other) {
            return false;
        }
    }

    X509Certificate signer() {
        return certificates.getFirst();
    }

    /// Why it cannot sign at that time; nothing where it can.
    public Optional<Unfit> unfit(Instant at) {
        if (!isKeyTaken()) {
            return Optional.of(Unfit.KEY);
        }
        if (!isForSigning()) {
            return Optional.of(Unfit.USE);
        }
        if (at.isBefore(signer().getNotBefore().toInstant())
                || at.isAfter(signer().getNotAfter().toInstant())) {
            return Optional.of(Unfit.TIME);
        }
        return isWhole() ? Optional.empty() : Optional.of(Unfit.ISSUERS);
    }

    private boolean isKeyTaken() {
        return switch (signer().getPublicKey()) {
            case RSAPublicKey rsa ->
                rsa.getAlgorithm().equals("RSA") && rsa.getModulus().bitLength() >= LEAST_RSA;
            case ECPublicKey curve ->
                CURVES.contains(SubjectPublicKeyInfo.getInstance(curve.getEncoded())
                        .getAlgorithm()
                        .getParameters());
            default -> false;
        };
    }

    private boolean isForSigning() {
        try {
            boolean[] usage = signer().getKeyUsage();
            List<String> purposes = signer().getExtendedKeyUsage();
            return usage != null
                    && (usage[0] || usage[1])
                    && signer().getBasicConstraints() < 0
                    && (purposes == null || purposes.stream().anyMatch(PURPOSES::contains));
        } catch (GeneralSecurityException unreadable) {
            return false;
        }
    }

    private boolean isWhole() {
        boolean whole = new HashSet<>(certificates).size() == certificates.size();
        for (int place = 1; place < certificates.size(); place++) {
            X509Certificate issuer = certificates.get(place);
            whole &= issuer.getBasicConstraints() >= 0 && isIssuedBy(certificates.get(place - 1), issuer);
        }
        return whole;
    }

    /// Refuses it as what a signature was made under, or where the hub's own authority stands in it.
    void mustBeFit(Instant at, PinnedAuthority authority) throws GeneralSecurityException {
        for (X509Certificate each : certificates) {
            keep(
                    !authority.is(each.getEncoded()) && !authority.isIssuerOf(each),
                    "A certificate of this hub stands in the place of one of an organisation.");
        }
        Optional<Unfit> unfit = unfit(at);
        VerificationFailure.unless(
                unfit.isEmpty(),
                Rule.CERTIFICATE,
                "The certificate of an organisation is not one that could sign minutes then.");
    }

    /// What is said of it.
    public OrganisationCertificate said() {
        try {
            return new OrganisationCertificate(
                    words(signer().getSubjectX500Principal()),
                    words(signer().getIssuerX500Principal()),
                    Sha256.hex(signer().getEncoded()));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("Not a certificate", unreadable);
        }
    }

    /// "CARRAWAY-FENNIMORE, P (Example)": the name, and the organisation where it is another.
    private static String words(X500Principal principal) {
        X500Name name = X500Name.getInstance(principal.getEncoded());
        String common = written(name, BCStyle.CN);
        String organisation = written(name, BCStyle.O);
        if (common.isEmpty()) {
            return organisation.isEmpty() ? "somebody without a name" : organisation;
        }
        return organisation.isEmpty() || organisation.equals(common) ? common : common + " (" + organisation + ")";
    }

    /// In one line, as the pages print it; another part of the name may stand beside it in one set.
    private static String written(X500Name name, ASN1ObjectIdentifier under) {
        return Arrays.stream(name.getRDNs(under))
                .flatMap(set -> Arrays.stream(set.getTypesAndValues()))
                .filter(part -> part.getType().equals(under))
                .map(part -> part.getValue() instanceof ASN1String text ? text.getString() : "")
                .map(OrganisationChain::inOneLine)
                .findFirst()
                .orElse("");
    }

    private static String inOneLine(String text) {
        String words = text.replaceAll("[\\s\\p{C}]+", " ").strip();
        return words.codePointCount(0, words.length()) <= LONGEST_NAME
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_NAME)).strip();
    }

    private static void keep(boolean kept, String sentence) {
        VerificationFailure.unless(kept, Rule.CERTIFICATE, sentence);
    }

    @Override
    public String toString() {
        return "OrganisationChain[" + certificates.size() + "]";
    }
}
