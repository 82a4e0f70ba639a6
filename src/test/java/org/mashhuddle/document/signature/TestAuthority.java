package org.mashhuddle.document.signature;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.mashhuddle.document.check.PinnedAuthority;
import org.mashhuddle.domain.access.SigningRole;

/// An authority with signers under it, made afresh for a test.
public final class TestAuthority {

    static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    static final Instant UNTIL = Instant.parse("2031-01-01T00:00:00Z");

    private final X500Name name = new X500Name("CN=Sampleshire MASH authority,O=Sampleshire MASH");
    private final KeyPair key;
    private final X509Certificate certificate;
    private long serial = 1;

    public TestAuthority() {
        try {
            key = ecKey();
            certificate = certificate(name, key, name, FROM, UNTIL, Optional.empty(), _ -> {});
        } catch (GeneralSecurityException | OperatorCreationException | java.io.IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public PinnedAuthority pinned() {
        return PinnedAuthority.of(der());
    }

    byte[] der() {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public CmsSigner signer(String commonName) {
        return signer(commonName, FROM, UNTIL);
    }

    /// A signer of one role.
    CmsSigner signer(String commonName, SigningRole role) {
        return signer(new X500Name("CN=" + commonName), Optional.of(role), FROM, UNTIL);
    }

    /// A signer of one role, for a time.
    CmsSigner signer(String commonName, SigningRole role, Instant from, Instant until) {
        return signer(new X500Name("CN=" + commonName), Optional.of(role), from, until);
    }

    /// A signer as this hub's authority certified them before certificates had policies.
    CmsSigner earlierSigner(String commonName, String title) {
        return signer(
                new X500Name("T=" + title.replace(",", "\\,") + ",CN=" + commonName), Optional.empty(), FROM, UNTIL);
    }

    CmsSigner signer(String commonName, Instant from, Instant until) {
        return signer(new X500Name("CN=" + commonName), Optional.of(SigningRole.CHAIR), from, until);
    }

    private CmsSigner signer(X500Name subject, Optional<SigningRole> role, Instant from, Instant until) {
        return signer(subject, role, from, until, _ -> {});
    }

    /// A chair whose certificate this authority issued otherwise than a hub's does.
    CmsSigner oddSigner(String commonName, Odd odd) {
        return signer(new X500Name("CN=" + commonName), Optional.of(SigningRole.CHAIR), FROM, UNTIL, odd);
    }

    /// Changes what a certificate says of its use.
    @FunctionalInterface
    interface Odd {
        void change(ExtensionsGenerator extensions) throws java.io.IOException;
    }

    private CmsSigner signer(X500Name subject, Optional<SigningRole> role, Instant from, Instant until, Odd odd) {
        try {
            KeyPair own = ecKey();
            X509Certificate issued = certificate(subject, own, name, from, until, role, odd);
            return content -> cms(content, own, issued, true);
        } catch (GeneralSecurityException | OperatorCreationException | java.io.IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// A signature that carries the authority's certificate too, as some signers do.
    public CmsSigner signerWithChain(String commonName, SigningRole role) {
        try {
            KeyPair own = ecKey();
            X509Certificate issued =
                    certificate(new X500Name("CN=" + commonName), own, name, FROM, UNTIL, Optional.of(role), _ -> {});
            return content -> cms(content, own, issued, true);
        } catch (GeneralSecurityException | OperatorCreationException | java.io.IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] cms(byte[] content, KeyPair own, X509Certificate issued, boolean withAuthority) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            JcaSignerInfoGeneratorBuilder signer =
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
            signer.setSignedAttributeGenerator(padesAttributes(issued));
            generator.addSignerInfoGenerator(signer.build(InOneHalf.signer(own.getPrivate()), issued));
            List<X509Certificate> carried = new ArrayList<>(List.of(issued));
            if (withAuthority) {
                carried.add(certificate);
            }
            generator.addCertificates(new JcaCertStore(carried));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .toASN1Structure()
                    .getEncoded("DER");
        } catch (GeneralSecurityException | OperatorCreationException | CMSException | java.io.IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private X509Certificate certificate(
            X500Name subject,
            KeyPair own,
            X500Name issuer,
            Instant from,
            Instant until,
            Optional<SigningRole> role,
            Odd odd)
            throws GeneralSecurityException, OperatorCreationException, java.io.IOException {
        boolean authority = subject.equals(name);
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                issuer, BigInteger.valueOf(serial++), Date.from(from), Date.from(until), subject, own.getPublic());
        ExtensionsGenerator extensions = new ExtensionsGenerator();
        JcaX509ExtensionUtils ids = new JcaX509ExtensionUtils();
        extensions.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
        extensions.addExtension(Extension.subjectKeyIdentifier, false, ids.createSubjectKeyIdentifier(own.getPublic()));
        if (authority) {
            extensions.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        } else {
            forSigning(extensions, ids, role);
        }
        odd.change(extensions);
        Extensions all = extensions.generate();
        for (ASN1ObjectIdentifier each : all.getExtensionOIDs()) {
            builder.addExtension(all.getExtension(each));
        }
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA")
                        .build(authority ? own.getPrivate() : key.getPrivate())));
    }

    private void forSigning(ExtensionsGenerator extensions, JcaX509ExtensionUtils ids, Optional<SigningRole> role)
            throws java.io.IOException {
        extensions.addExtension(
                Extension.authorityKeyIdentifier, false, ids.createAuthorityKeyIdentifier(key.getPublic()));
        extensions.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        extensions.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(new KeyPurposeId[] {
            KeyPurposeId.getInstance(new ASN1ObjectIdentifier("1.3.6.1.5.5.7.3.36")), KeyPurposeId.id_kp_emailProtection
        }));
        if (role.isPresent()) {
            extensions.addExtension(
                    Extension.certificatePolicies,
                    false,
                    new CertificatePolicies(new PolicyInformation(
                            new ASN1ObjectIdentifier(role.get().policy()))));
        }
    }

    private static KeyPair ecKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    /// PAdES forbids the signing-time attribute and asks for the certificate's digest.
    private static CMSAttributeTableGenerator padesAttributes(X509Certificate signer) throws GeneralSecurityException {
        SigningCertificateV2 named = new SigningCertificateV2(new ESSCertIDv2(Sha256.of(signer.getEncoded())));
        return parameters -> new DefaultSignedAttributeTableGenerator()
                .getAttributes(parameters)
                .remove(CMSAttributes.signingTime)
                .remove(CMSAttributes.cmsAlgorithmProtect)
                .add(PKCSObjectIdentifiers.id_aa_signingCertificateV2, named);
    }
}
