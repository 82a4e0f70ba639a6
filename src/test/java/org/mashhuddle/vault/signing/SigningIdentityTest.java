package org.mashhuddle.vault.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mashhuddle.LongForm;
import org.mashhuddle.domain.access.SigningRole;
import org.mashhuddle.vault.DamagedKeys;
import org.mashhuddle.vault.DataKey;
import org.mashhuddle.vault.Hashes;
import org.mashhuddle.vault.KdfCost;
import org.mashhuddle.vault.Passphrase;

class SigningIdentityTest {

    private static final long SEED = Long.getLong("huddle.seed", 20261124);
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final UUID HUB = new UUID(3, 3);
    private static final CertificateSubject ANNE =
            new CertificateSubject(new UUID(7, 1), "Anne Bennett", "Chair", SigningRole.CHAIR, "Sampleshire MASH");
    private static final CertificateSubject SEAL = new CertificateSubject(
            HUB, "Sampleshire MASH seal", "Seal for papers", SigningRole.SEAL, "Sampleshire MASH");
    private static final byte[] CONTENT = "the bytes of a PDF".getBytes(StandardCharsets.UTF_8);

    private final DataKey dataKey = DataKey.fresh(new SecureRandom());
    private final Authority authority = Authority.make(HUB, "Sampleshire MASH", NOW);

    @AfterEach
    void close() {
        authority.close();
        dataKey.close();
    }

    @Test
    void theSignatureIsDetachedCadesWithExactlyWhatPadesAsksFor() throws Exception {
        CMSSignedData signed = new CMSSignedData(new CMSProcessableByteArray(CONTENT), cms());
        assertThat(signed.isDetachedSignature()).isTrue();
        assertThat(signed.getSignerInfos().getSigners()).hasSize(1);
        assertThat(signed.getCertificates().getMatches(null)).hasSize(2);
        SignerInformation signer = signed.getSignerInfos().iterator().next();
        assertThat(signer.getDigestAlgOID()).isEqualTo("2.16.840.1.101.3.4.2.1");
        assertThat(signer.getUnsignedAttributes()).isNull();
        List<String> attributes = new ArrayList<>();
        for (Attribute attribute :
                signer.getSignedAttributes().toASN1Structure().getAttributes()) {
            attributes.add(attribute.getAttrType().getId());
        }
        assertThat(attributes)
                .containsExactlyInAnyOrder(
                        CMSAttributes.contentType.getId(),
                        CMSAttributes.messageDigest.getId(),
                        PKCSObjectIdentifiers.id_aa_signingCertificateV2.getId());
        Attribute named = signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        SigningCertificateV2 essCert =
                SigningCertificateV2.getInstance(named.getAttrValues().getObjectAt(0));
        try (SigningIdentity identity = anne()) {
            assertThat(essCert.getCerts()[0].getCertHashObject().getOctets())
                    .isEqualTo(Hashes.sha256(identity.certificateDer()));
            assertThat(identity.chainDer()).containsExactly(identity.certificateDer(), authority.certificateDer());
        }
    }

    private final WrappedKey wrapped =
            EarlierKeys.issue(authority, ANNE, Passphrase.of("teapot marble quay"), KdfCost.FLOOR, NOW);

    private SigningIdentity anne() {
        return SigningIdentity.open(wrapped, Passphrase.of("teapot marble quay"))
                .orElseThrow();
    }

    private byte[] cms() throws Exception {
        try (SigningIdentity identity = anne()) {
            return identity.cms(CONTENT);
        }
    }

    @Test
    void theBytesAreDer() throws Exception {
        byte[] cms = cms();
        assertThat(ASN1Primitive.fromByteArray(cms).getEncoded(ASN1Encoding.DER))
                .isEqualTo(cms);
        assertThat(cms.length).isLessThan(4000);
    }

    @Test
    void everyFlippedBitOfContentAndSignatureIsNoticed() throws Exception {
        byte[] cms = cms();
        assertThat(verifies(CONTENT, cms)).isTrue();
        for (int at = 0; at < CONTENT.length; at++) {
            byte[] other = CONTENT.clone();
            other[at] ^= 1;
            assertThat(verifies(other, cms)).isFalse();
        }
        SplittableRandom random = new SplittableRandom(SEED);
        int length = new CMSSignedData(cms).getSignerInfos().iterator().next().getSignature().length;
        for (int i = 0; i < 40; i++) {
            byte[] other = cms.clone();
            other[cms.length - length + random.nextInt(length)] ^= (byte) (1 << random.nextInt(8));
            assertThat(verifies(CONTENT, other)).as("seed %d", SEED).isFalse();
        }
    }

    private boolean verifies(byte[] content, byte[] cms) {
        try {
            CMSSignedData signed = new CMSSignedData(new CMSProcessableByteArray(content), cms);
            SignerInformation signer = signed.getSignerInfos().iterator().next();
            X509CertificateHolder certificate = new X509CertificateHolder(wrapped.certificateDer());
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (Exception e) {
            return false;
        }
    }

    @Test
    @SuppressWarnings("JavaUtilDate")
    void theChainIsGoodInJavasOwnEyesForThreeYearsAndNotAfter() throws Exception {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        X509Certificate root = read(factory, authority.certificateDer());
        X509Certificate leaf = read(factory, wrapped.certificateDer());
        assertThat(root.getBasicConstraints()).isZero();
        assertThat(root.getNotAfter().toInstant()).isEqualTo(Instant.parse("2046-11-24T09:00:00Z"));
        assertThat(leaf.getBasicConstraints()).isEqualTo(-1);
        assertThat(leaf.getKeyUsage()).startsWith(true, true, false, false, false, false, false);
        assertThat(leaf.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.36", "1.3.6.1.5.5.7.3.4");
        assertThat(leaf.getExtensionValue("2.5.29.14")).isNotNull();
        assertThat(leaf.getExtensionValue("2.5.29.35")).isNotNull();
        assertThat(leaf.getSubjectX500Principal().getName()).contains("CN=Anne Bennett", "O=Sampleshire MASH");
        assertThat(isTrusted(factory, root, leaf, Date.from(NOW.plusSeconds(60))))
                .isTrue();
        assertThat(isTrusted(factory, root, leaf, Date.from(Instant.parse("2029-11-23T09:00:00Z"))))
                .isTrue();
        assertThat(isTrusted(factory, root, leaf, Date.from(Instant.parse("2029-11-25T09:00:00Z"))))
                .isFalse();
        try (Authority stranger = Authority.make(HUB, "Sampleshire MASH", NOW)) {
            X509Certificate other = read(factory, stranger.certificateDer());
            assertThat(isTrusted(factory, other, leaf, Date.from(NOW.plusSeconds(60))))
                    .isFalse();
        }
    }

    private static X509Certificate read(CertificateFactory factory, byte[] der) throws Exception {
        return (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der));
    }

    private static boolean isTrusted(CertificateFactory factory, X509Certificate root, X509Certificate leaf, Date when)
            throws Exception {
        PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(root, null)));
        parameters.setRevocationEnabled(false);
        parameters.setDate(when);
        try {
            CertPathValidator.getInstance("PKIX").validate(factory.generateCertPath(List.of(leaf)), parameters);
            return true;
        } catch (java.security.cert.CertPathValidatorException e) {
            return false;
        }
    }

    @Test
    void theFingerprintIsSixteenGroupsOfCapitalHex() {
        String fingerprint = authority.fingerprint();
        assertThat(fingerprint).matches("([0-9A-F]{4} ){15}[0-9A-F]{4}");
        assertThat(fingerprint.replace(" ", "")).isEqualToIgnoringCase(Hashes.sha256Hex(authority.certificateDer()));
        assertThat(fingerprint).isEqualTo(Authority.fingerprint(authority.certificateDer()));
    }

    @Test
    void theSealSignsByTheDataKeyAndAPersonsKeyDoesNot() throws Exception {
        WrappedKey seal = SigningIdentity.issueSeal(authority, SEAL, dataKey, NOW);
        try (SigningIdentity identity = SigningIdentity.open(seal, dataKey).orElseThrow()) {
            CMSSignedData signed = new CMSSignedData(new CMSProcessableByteArray(CONTENT), identity.cms(CONTENT));
            X509CertificateHolder certificate = new X509CertificateHolder(seal.certificateDer());
            assertThat(signed.getSignerInfos()
                            .iterator()
                            .next()
                            .verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate)))
                    .isTrue();
        }
        assertThat(SigningIdentity.open(seal, Passphrase.of("teapot marble quay")))
                .isEmpty();
        assertThat(SigningIdentity.open(wrapped, dataKey)).isEmpty();
    }

    @Test
    void aWrongPassphraseOpensNothingAndAChangedOneTakesOver() {
        assertThat(SigningIdentity.open(wrapped, Passphrase.of("teapot marble quaY")))
                .isEmpty();
        Passphrase old = Passphrase.of("teapot marble quay");
        Passphrase fresh = Passphrase.of("walnut ferry candle");
        assertThat(SigningIdentity.rewrap(wrapped, fresh, old, KdfCost.FLOOR)).isEmpty();
        WrappedKey changed =
                SigningIdentity.rewrap(wrapped, old, fresh, KdfCost.FLOOR).orElseThrow();
        assertThat(SigningIdentity.open(changed, old)).isEmpty();
        assertThat(SigningIdentity.open(changed, fresh)).isPresent();
        assertThat(changed.certificateDer()).isEqualTo(wrapped.certificateDer());
        assertThat(changed.owner()).isEqualTo(ANNE.id());
    }

    /// The seal's and the authority's keys need no slow derivation, so every byte is tried.
    @Test
    void everyChangedByteOfAWrappedKeyIsRefused() throws Exception {
        byte[] whole = SigningIdentity.issueSeal(authority, SEAL, dataKey, NOW).bytes();
        assertThat(SigningIdentity.open(WrappedKey.parse(whole), dataKey)).isPresent();
        SplittableRandom random = new SplittableRandom(SEED);
        for (int at = 0; at < whole.length; at++) {
            byte[] spoilt = whole.clone();
            spoilt[at] ^= (byte) (1 << random.nextInt(8));
            assertThat(opens(spoilt)).as("seed %d, byte %d", SEED, at).isFalse();
            assertThat(opens(java.util.Arrays.copyOf(whole, at)))
                    .as("cut at %d", at)
                    .isFalse();
        }
        assertThat(opens(java.util.Arrays.copyOf(whole, whole.length + 1))).isFalse();
    }

    private boolean opens(byte[] bytes) {
        try {
            Optional<SigningIdentity> identity = SigningIdentity.open(WrappedKey.parse(bytes), dataKey);
            return identity.isPresent();
        } catch (DamagedKeys e) {
            return false;
        }
    }

    /// Its one guess costs next to nothing; a key that is kept may not be made so.
    @Test
    void aKeyAtTheCostOfAHubInMemoryIsRefused() {
        Passphrase words = Passphrase.of("teapot marble quay");
        byte[] cheap = EarlierKeys.issue(authority, ANNE, words, KdfCost.IN_MEMORY, NOW)
                .bytes();
        assertThatThrownBy(() -> WrappedKey.parse(cheap)).isInstanceOf(DamagedKeys.class);
    }

    @Test
    void aChangedByteOfAPersonsKeyIsRefused() {
        byte[] whole = wrapped.bytes();
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < LongForm.or("key.flips", 8, 25); i++) {
            byte[] spoilt = whole.clone();
            spoilt[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            assertThat(opensForAnne(spoilt)).as("seed %d, round %d", SEED, i).isFalse();
        }
    }

    private static boolean opensForAnne(byte[] bytes) {
        try {
            return SigningIdentity.open(WrappedKey.parse(bytes), Passphrase.of("teapot marble quay"))
                    .isPresent();
        } catch (DamagedKeys e) {
            return false;
        }
    }

    @Test
    void nothingIsShownByAToString() {
        assertThat(wrapped.toString()).isEqualTo("WrappedKey of " + ANNE.id());
        assertThat(ANNE.toString()).doesNotContain("Anne");
        assertThat(authority.toString()).isEqualTo("Authority of " + HUB);
    }
}
