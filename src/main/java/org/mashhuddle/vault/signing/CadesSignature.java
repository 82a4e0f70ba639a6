package org.mashhuddle.vault.signing;

import java.io.IOException;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.util.CollectionStore;
import org.mashhuddle.vault.Hashes;

/// The signature of PAdES B-B (ETSI EN 319 142-1): detached, one signer, SHA-256, and exactly three
/// signed attributes: content type, message digest and the signing certificate's digest. No signing
/// time, which PAdES forbids here. The signer's and the issuers' certificates lie inside.
///
/// @param issuers of a hub's signer, the authority's alone
record CadesSignature(X509CertificateHolder certificate, List<X509CertificateHolder> issuers) {

    byte[] sign(byte[] content, ContentSigner signer) throws IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new SignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .setSignedAttributeGenerator(this::attributes)
                            .build(signer, certificate));
            generator.addCertificates(new CollectionStore<>(
                    Stream.concat(Stream.of(certificate), issuers.stream()).toList()));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .toASN1Structure()
                    .getEncoded(ASN1Encoding.DER);
        } catch (OperatorCreationException | CMSException e) {
            throw new IOException("The signature could not be made", e);
        }
    }

    // BouncyCastle's generator asks in these old types, and adds a time and an algorithm that are
    // taken out again.
    @SuppressWarnings({"JdkObsolete", "rawtypes", "unchecked"})
    private AttributeTable attributes(Map asked) {
        AttributeTable usual =
                new DefaultSignedAttributeTableGenerator(new AttributeTable(new Hashtable<>())).getAttributes(asked);
        return usual.remove(CMSAttributes.signingTime)
                .remove(CMSAttributes.cmsAlgorithmProtect)
                .add(PKCSObjectIdentifiers.id_aa_signingCertificateV2, signingCertificate());
    }

    private SigningCertificateV2 signingCertificate() {
        GeneralNames issuer = new GeneralNames(new GeneralName(certificate.getIssuer()));
        byte[] digest = Hashes.sha256(Authority.der(certificate));
        AlgorithmIdentifier sha256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
        return new SigningCertificateV2(
                new ESSCertIDv2(sha256, digest, new IssuerSerial(issuer, certificate.getSerialNumber())));
    }
}
