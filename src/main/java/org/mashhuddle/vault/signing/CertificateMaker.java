package org.mashhuddle.vault.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// Builds the hub's X.509 certificates: EC P-256, ECDSA with SHA-256.
final class CertificateMaker {

    static final String ALGORITHM = "SHA256withECDSA";
    private static final ASN1ObjectIdentifier DOCUMENT_SIGNING = new ASN1ObjectIdentifier("1.3.6.1.5.5.7.3.36");
    private static final int SERIAL_BITS = 120;
    private static final int LONGEST_NAME = 64;
    private final SecureRandom random = new SecureRandom();

    KeyPair keyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no P-256", e);
        }
    }

    static PrivateKey privateKey(byte[] pkcs8) {
        try {
            return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A wrapped key that is no EC key", e);
        }
    }

    static ContentSigner signer(byte[] pkcs8) {
        try {
            return new JcaContentSignerBuilder(ALGORITHM).build(privateKey(pkcs8));
        } catch (OperatorCreationException e) {
            throw new IllegalStateException("This Java does not sign with ECDSA", e);
        }
    }

    X509CertificateHolder root(String hub, KeyPair keys, Instant from, Instant until) {
        X500Name name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.O, fitting(hub))
                .addRDN(BCStyle.CN, fitting(hub + " authority"))
                .build();
        SubjectPublicKeyInfo key =
                SubjectPublicKeyInfo.getInstance(keys.getPublic().getEncoded());
        X509v3CertificateBuilder builder = builder(name, name, key, from, until);
        try {
            JcaX509ExtensionUtils ids = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign))
                    .addExtension(Extension.subjectKeyIdentifier, false, ids.createSubjectKeyIdentifier(key));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("The authority's certificate could not be built", e);
        }
        return builder.build(signer(keys.getPrivate().getEncoded()));
    }

    X509CertificateHolder leaf(
            X509CertificateHolder authority,
            byte[] authorityKey,
            CertificateSubject subject,
            byte[] publicKey,
            Instant from,
            Instant until) {
        SubjectPublicKeyInfo key = SubjectPublicKeyInfo.getInstance(publicKey);
        X509v3CertificateBuilder builder = builder(authority.getSubject(), name(subject), key, from, until);
        KeyPurposeId[] purposes = {KeyPurposeId.getInstance(DOCUMENT_SIGNING), KeyPurposeId.id_kp_emailProtection};
        try {
            JcaX509ExtensionUtils ids = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                    .addExtension(
                            Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation))
                    .addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purposes))
                    .addExtension(Extension.certificatePolicies, false, policy(subject))
                    .addExtension(Extension.subjectKeyIdentifier, false, ids.createSubjectKeyIdentifier(key))
                    .addExtension(Extension.authorityKeyIdentifier, false, ids.createAuthorityKeyIdentifier(authority));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("A signer's certificate could not be built", e);
        }
        return builder.build(signer(authorityKey));
    }

    private static CertificatePolicies policy(CertificateSubject subject) {
        return new CertificatePolicies(
                new PolicyInformation(new ASN1ObjectIdentifier(subject.signs().policy())));
    }

    @SuppressWarnings("JavaUtilDate") // BouncyCastle's builder knows no other
    private X509v3CertificateBuilder builder(
            X500Name issuer, X500Name subject, SubjectPublicKeyInfo key, Instant from, Instant until) {
        BigInteger serial = new BigInteger(SERIAL_BITS, random).setBit(SERIAL_BITS);
        return new X509v3CertificateBuilder(issuer, serial, Date.from(from), Date.from(until), subject, key);
    }

    private static X500Name name(CertificateSubject subject) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.O, fitting(subject.hub()))
                .addRDN(BCStyle.T, fitting(subject.role()))
                .addRDN(BCStyle.SERIALNUMBER, subject.id().toString())
                .addRDN(BCStyle.CN, fitting(subject.name()))
                .build();
    }

    /// X.509 allows 64 characters in these fields, and strict readers refuse more.
    private static String fitting(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_NAME
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_NAME));
    }
}
