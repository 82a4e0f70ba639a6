package org.mashhuddle.document.check;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.mashhuddle.document.signature.Revision;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.document.signature.Sha256;
import org.mashhuddle.document.signature.VerificationFailure;

/// Checks one detached signature. It must be of the one form we make: whatever the signature itself
/// does not cover (versions, algorithms, certificates, unsigned attributes) has only one permitted
/// value.
final class CmsCheck {

    private static final Map<ASN1ObjectIdentifier, String> ALGORITHMS = Map.of(
            X9ObjectIdentifiers.ecdsa_with_SHA256, "SHA256withECDSA",
            X9ObjectIdentifiers.ecdsa_with_SHA384, "SHA384withECDSA",
            PKCSObjectIdentifiers.sha256WithRSAEncryption, "SHA256withRSA");
    private static final Set<ASN1ObjectIdentifier> REQUIRED = Set.of(
            CMSAttributes.contentType, CMSAttributes.messageDigest, PKCSObjectIdentifiers.id_aa_signingCertificateV2);

    private final PinnedAuthority authority;
    private final int form;

    /// @param form that of the file, as in [Revision#form]
    CmsCheck(PinnedAuthority authority, int form) {
        this.authority = authority;
        this.form = form;
    }

    /// The certificate under which the signature verifies.
    X509Certificate signer(byte[] der, byte[] content) throws IOException, GeneralSecurityException {
        return verified(
                der, content, (data, signer) -> SignerCertificate.in(data.getCertificates(), signer, authority));
    }

    /// The certificate of an organisation under which the signature verifies, with those of its issuers.
    OrganisationChain organisation(byte[] der, byte[] content, Instant at)
            throws IOException, GeneralSecurityException {
        List<OrganisationChain> found = new ArrayList<>();
        verified(der, content, (data, signer) -> {
            keep(data.getCertificates() != null, "The signature carries no certificate.");
            found.add(OrganisationChain.in(data.getCertificates(), signer));
            found.getFirst().mustBeFit(at, authority);
            return found.getFirst().signer();
        });
        return found.getFirst();
    }

    /// Which of the certificates in a signature is its signer's.
    @FunctionalInterface
    private interface Carried {
        X509Certificate signer(SignedData data, SignerInfo signer) throws IOException, GeneralSecurityException;
    }

    private X509Certificate verified(byte[] der, byte[] content, Carried carried)
            throws IOException, GeneralSecurityException {
        ContentInfo info = ContentInfo.getInstance(ASN1Primitive.fromByteArray(der));
        keep(CMSObjectIdentifiers.signedData.equals(info.getContentType()), "The signature is of another kind.");
        SignedData data = SignedData.getInstance(info.getContent());
        keep(data.getSignerInfos().size() == 1, "The signature is not by exactly one signer.");
        SignerInfo signer = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
        formOf(data, signer);
        keep(Arrays.equals(rebuilt(data, signer), der), "The signature is not encoded as we encode it.");
        AttributeTable attributes = attributesOf(signer);
        ASN1Encodable digest = attributes.get(CMSAttributes.messageDigest).getAttributeValues()[0];
        VerificationFailure.unless(
                Arrays.equals(ASN1OctetString.getInstance(digest).getOctets(), Sha256.of(content)),
                Rule.UNCHANGED,
                "The file was altered after it was signed.");
        X509Certificate certificate = carried.signer(data, signer);
        namesCertificate(attributes, certificate);
        verify(signer, certificate);
        return certificate;
    }

    /// Refuses a certificate that the authority did not issue for signing, or that was not valid at
    /// that time.
    void issued(X509Certificate certificate, Instant at) {
        SignerCertificate.issuedBy(authority, certificate, at);
    }

    private static void formOf(SignedData data, SignerInfo signer) {
        boolean asWeMakeIt = data.getVersion().hasValue(1)
                && data.getDigestAlgorithms().size() == 1
                && data.getDigestAlgorithms()
                        .getObjectAt(0)
                        .toASN1Primitive()
                        .equals(signer.getDigestAlgorithm().toASN1Primitive())
                && CMSObjectIdentifiers.data.equals(data.getEncapContentInfo().getContentType())
                && data.getEncapContentInfo().getContent() == null
                && data.getCRLs() == null
                && signer.getVersion().hasValue(1)
                && isSha256(signer.getDigestAlgorithm())
                && signer.getUnauthenticatedAttributes() == null;
        keep(asWeMakeIt, "The signature holds something that we do not write.");
    }

    /// The same signature put together from its parts: reading is lenient (with tags, for
    /// instance), writing is not.
    private static byte[] rebuilt(SignedData data, SignerInfo signer) throws IOException {
        SignerInfo own = new SignerInfo(
                signer.getSID(),
                signer.getDigestAlgorithm(),
                signer.getAuthenticatedAttributes(),
                signer.getDigestEncryptionAlgorithm(),
                signer.getEncryptedDigest(),
                (ASN1Set) null);
        SignedData rebuilt = new SignedData(
                data.getDigestAlgorithms(),
                new ContentInfo(CMSObjectIdentifiers.data, null),
                data.getCertificates(),
                null,
                new DERSet(own));
        return new ContentInfo(CMSObjectIdentifiers.signedData, rebuilt).getEncoded("DER");
    }

    private static boolean isSha256(AlgorithmIdentifier algorithm) {
        return NISTObjectIdentifiers.id_sha256.equals(algorithm.getAlgorithm()) && hasUsualParameters(algorithm);
    }

    /// ECDSA and SHA-256 have none (RFC 5754); RSA has an empty one (RFC 3370).
    private static boolean hasUsualParameters(AlgorithmIdentifier algorithm) {
        return PKCSObjectIdentifiers.sha256WithRSAEncryption.equals(algorithm.getAlgorithm())
                ? DERNull.INSTANCE.equals(algorithm.getParameters())
                : algorithm.getParameters() == null;
    }

    private static AttributeTable attributesOf(SignerInfo signer) {
        ASN1Set attributes = signer.getAuthenticatedAttributes();
        keep(attributes != null, "The signature has no signed attributes.");
        AttributeTable table = new AttributeTable(attributes);
        for (ASN1Encodable each : attributes) {
            Attribute attribute = Attribute.getInstance(each);
            boolean known = REQUIRED.contains(attribute.getAttrType())
                    && attribute.getAttrValues().size() == 1
                    && table.getAll(attribute.getAttrType()).size() == 1;
            keep(known, "The signature holds an attribute that we do not write.");
        }
        keep(REQUIRED.stream().allMatch(type -> table.get(type) != null), "The signature lacks a required attribute.");
        ASN1Encodable type = table.get(CMSAttributes.contentType).getAttributeValues()[0];
        keep(CMSObjectIdentifiers.data.equals(type), "The signature is over another kind of content.");
        return table;
    }

    private static void namesCertificate(AttributeTable attributes, X509Certificate certificate)
            throws GeneralSecurityException {
        Attribute attribute = attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        List<ESSCertIDv2> named =
                List.of(SigningCertificateV2.getInstance(attribute.getAttributeValues()[0])
                        .getCerts());
        boolean same = named.size() == 1
                && isSha256(named.getFirst().getHashAlgorithm())
                && Arrays.equals(named.getFirst().getCertHash(), Sha256.of(certificate.getEncoded()));
        keep(same, "The signature names another certificate than the one it carries.");
    }

    private void verify(SignerInfo signer, X509Certificate certificate) throws IOException, GeneralSecurityException {
        AlgorithmIdentifier used = signer.getDigestEncryptionAlgorithm();
        String algorithm = ALGORITHMS.get(used.getAlgorithm());
        keep(algorithm != null && hasUsualParameters(used), "The signature uses an algorithm that we do not use.");
        Signature verifier = Signature.getInstance(algorithm);
        verifier.initVerify(certificate.getPublicKey());
        verifier.update(signer.getAuthenticatedAttributes().getEncoded("DER"));
        byte[] value = signer.getEncryptedDigest().getOctets();
        keep(verifier.verify(value), "The signature does not verify.");
        if (certificate.getPublicKey() instanceof ECPublicKey key) {
            isWrittenInOneWay(value, key.getParams().getOrder());
        }
    }

    /// With a signature (r, s) that of r and n - s verifies too, and some readers take numbers with
    /// leading zeros: the same signature in other bytes.
    private void isWrittenInOneWay(byte[] value, BigInteger order) throws IOException {
        BigInteger[] numbers;
        try {
            numbers = StandardDSAEncoding.INSTANCE.decode(order, value);
        } catch (IllegalArgumentException | IOException otherwise) {
            throw new VerificationFailure(Rule.SIGNATURE, "The signature is not encoded as we encode it.");
        }
        boolean lower = numbers[1].compareTo(order.shiftRight(1)) <= 0;
        keep(lower || form == Revision.EITHER_HALF, "The signature is not encoded as we encode it.");
    }

    private static void keep(boolean kept, String sentence) {
        VerificationFailure.unless(kept, Rule.SIGNATURE, sentence);
    }
}
