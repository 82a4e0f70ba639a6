package org.mashhuddle.document.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashhuddle.document.signature.OrganisationFiles.by;
import static org.mashhuddle.document.signature.OrganisationFiles.line;
import static org.mashhuddle.document.signature.OrganisationFiles.manifest;
import static org.mashhuddle.document.signature.OrganisationFiles.signed;
import static org.mashhuddle.document.signature.SignedFiles.AT;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashhuddle.document.check.CertificateRole;
import org.mashhuddle.document.check.PdfCheck;
import org.mashhuddle.document.check.Verdict;
import org.mashhuddle.domain.access.SigningRole;
import org.mashhuddle.domain.minutes.organisation.OrganisationCertificate;
import org.mashhuddle.fixture.AnOrganisation;
import org.mashhuddle.fixture.AnOrganisation.Holder;
import org.mashhuddle.fixture.AnOrganisation.Use;

/// What is done to minutes that are signed also with a certificate of the chair's organisation, by outsiders, by the
/// organisation's people and by the chair: one form is trusted, and no role is taken from such a certificate.
class OrganisationAttackTest {

    private static final SignedFiles FILES = new SignedFiles();
    private static final OrganisationFiles MINUTES = new OrganisationFiles(FILES);
    private static final AnOrganisation COUNCIL = new AnOrganisation();
    private static final Holder HOLDER = COUNCIL.person(AnOrganisation.keys("EC", 256), Use.signing());
    private static final Holder COLLEAGUE = COUNCIL.person(AnOrganisation.keys("EC", 256), Use.signing());
    private static final Holder CLAIMS_CHAIR =
            COUNCIL.person(AnOrganisation.keys("EC", 256), Use.signing().under(SigningRole.CHAIR.policy()));
    private static final byte[] ALONE = signed(MINUTES.prepared(HOLDER), by(HOLDER));
    private static final byte[] BOTH = FILES.byChair(ALONE);

    record Attack(String name, byte[] file, Rule rule) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static byte[] prepared(ExpectedSigner... signers) {
        return MINUTES.prepared(HOLDER, line(HOLDER), signers);
    }

    /// In everything as this program makes it, but with this certificate.
    private static Attack with(String name, Use use) {
        return new Attack(name, MINUTES.both(COUNCIL.person(AnOrganisation.keys("EC", 256), use)), Rule.CERTIFICATE);
    }

    static Stream<Attack> places() {
        ExpectedSigner another = new ExpectedSigner(FileMark.ORGANISATION, AnOrganisation.NAME);
        byte[] anothers = new PdfSigner()
                .sign(
                        prepared(another, OrganisationFiles.CHAIR),
                        new SignatureOf(
                                FileMark.ORGANISATION, AnOrganisation.NAME, OrganisationCertificate.CAPACITY, AT),
                        by(HOLDER));
        byte[] chairFirst = FILES.byChair(MINUTES.prepared(HOLDER));
        byte[] swapped =
                signed(FILES.byChair(prepared(OrganisationFiles.CHAIR, OrganisationFiles.ORGANISATION)), by(HOLDER));
        FileMark paper = new FileMark(
                FileKind.PAPER,
                "SAM-2026-11-24-P07",
                1,
                "0".repeat(64),
                List.of(OrganisationFiles.ORGANISATION, new ExpectedSigner("seal", SignedFiles.HUB)));
        byte[] sealed = new PdfSigner()
                .sign(
                        signed(new SignatureFields().prepare(FILES.laidOut("A plan."), paper), by(HOLDER)),
                        new SignatureOf("seal", SignedFiles.HUB, "Issued", AT),
                        FILES.authority.signer(SignedFiles.HUB, SigningRole.SEAL));
        OrganisationFiles plain = new OrganisationFiles(FILES.inForm(Revision.PLAIN));
        return Stream.of(
                new Attack("without the chair's", ALONE, Rule.SIGNERS),
                new Attack("the chair's without it", chairFirst, Rule.SIGNERS),
                new Attack("the chair's first, in the file", signed(chairFirst, by(HOLDER)), Rule.WHOLE_FILE),
                new Attack("the places swapped", swapped, Rule.SIGNERS),
                new Attack(
                        "a place for it alone",
                        signed(prepared(OrganisationFiles.ORGANISATION), by(HOLDER)),
                        Rule.SIGNERS),
                new Attack("in another name than the chair's", FILES.byChair(anothers), Rule.SIGNERS),
                new Attack("under a paper", sealed, Rule.SIGNERS),
                new Attack("in the form before it", plain.both(HOLDER), Rule.SIGNERS),
                new Attack(
                        "the countersignature without the chair's",
                        FILES.byTaker(signed(
                                prepared(
                                        OrganisationFiles.ORGANISATION,
                                        OrganisationFiles.CHAIR,
                                        OrganisationFiles.TAKER),
                                by(HOLDER))),
                        Rule.SIGNERS));
    }

    static Stream<Attack> certificates() {
        Use usual = Use.signing();
        CmsSigner hubs = FILES.authority.signerWithChain(SignedFiles.CHAIR, SigningRole.CHAIR);
        return Stream.of(
                with("expired", usual.between("2025-01-01T00:00:00Z", "2026-11-24T10:54:59Z")),
                with("not yet valid", usual.between("2026-11-24T10:55:01Z", "2031-01-01T00:00:00Z")),
                with("for encryption", usual.of(KeyUsage.keyEncipherment)),
                with("for a server", usual.of(KeyPurposeId.id_kp_serverAuth)),
                new Attack(
                        "RSA 1024",
                        MINUTES.both(COUNCIL.person(AnOrganisation.keys("RSA", 1024), usual)),
                        Rule.CERTIFICATE),
                new Attack(
                        "P-521", MINUTES.both(COUNCIL.person(AnOrganisation.keys("EC", 521), usual)), Rule.CERTIFICATE),
                new Attack("one of this hub", FILES.byChair(signed(MINUTES.prepared(HOLDER), hubs)), Rule.CERTIFICATE),
                new Attack(
                        "an organisation's that claims our chair, in the chair's place",
                        FILES.byChair(MINUTES.prepared(CLAIMS_CHAIR, "", OrganisationFiles.CHAIR), by(CLAIMS_CHAIR)),
                        Rule.CERTIFICATE),
                new Attack(
                        "an organisation's that claims our chair, in both places",
                        FILES.byChair(signed(MINUTES.prepared(CLAIMS_CHAIR), by(CLAIMS_CHAIR)), by(CLAIMS_CHAIR)),
                        Rule.CERTIFICATE),
                new Attack(
                        "an organisation's that claims our chair, alone",
                        signed(MINUTES.prepared(CLAIMS_CHAIR), by(CLAIMS_CHAIR)),
                        Rule.SIGNERS));
    }

    static Stream<Attack> words() {
        byte[] unnamed = MINUTES.prepared(
                SignedFiles.MANIFEST, line(HOLDER), OrganisationFiles.ORGANISATION, OrganisationFiles.CHAIR);
        byte[] others =
                MINUTES.prepared(HOLDER, line(COLLEAGUE), OrganisationFiles.ORGANISATION, OrganisationFiles.CHAIR);
        byte[] unsaid = MINUTES.prepared(HOLDER, "", OrganisationFiles.ORGANISATION, OrganisationFiles.CHAIR);
        return Stream.of(
                new Attack("the record names none", FILES.byChair(signed(unnamed, by(HOLDER))), Rule.CERTIFICATE),
                new Attack(
                        "the record names another",
                        FILES.byChair(signed(MINUTES.prepared(COLLEAGUE), by(HOLDER))),
                        Rule.CERTIFICATE),
                new Attack(
                        "the record names one and there is none",
                        FILES.byChair(MINUTES.prepared(HOLDER, line(HOLDER), OrganisationFiles.CHAIR)),
                        Rule.CERTIFICATE),
                new Attack("the pages name another", FILES.byChair(signed(others, by(HOLDER))), Rule.DATA),
                new Attack("the pages name none", FILES.byChair(signed(unsaid, by(HOLDER))), Rule.DATA),
                new Attack(
                        "the pages name one and there is none",
                        FILES.byChair(MINUTES.prepared(SignedFiles.MANIFEST, line(HOLDER), OrganisationFiles.CHAIR)),
                        Rule.DATA),
                new Attack(
                        "for another reason",
                        FILES.byChair(signed(MINUTES.prepared(HOLDER), by(HOLDER), "Signed as chair", AT)),
                        Rule.ROLE),
                new Attack(
                        "a second earlier",
                        FILES.byChair(signed(
                                MINUTES.prepared(HOLDER),
                                by(HOLDER),
                                OrganisationCertificate.CAPACITY,
                                AT.minusSeconds(1))),
                        Rule.TIMES));
    }

    /// What the chair signed over one file, beneath another of its length. Packed, a file may be a byte longer or
    /// shorter than another: then it would be refused for its places alone.
    private static byte[] replaced() {
        Map<Integer, byte[]> lengths = new HashMap<>();
        while (true) {
            byte[] one = signed(MINUTES.prepared(HOLDER), by(HOLDER));
            byte[] other = lengths.put(one.length, one);
            if (other != null) {
                byte[] both = FILES.byChair(one);
                return joined(other, Arrays.copyOfRange(both, one.length, both.length));
            }
        }
    }

    static Stream<Attack> bytes() {
        byte[] again = FILES.byChair(signed(MINUTES.prepared(HOLDER), by(HOLDER)));
        byte[] section = Arrays.copyOfRange(BOTH, ALONE.length, BOTH.length);
        return Stream.of(
                new Attack("replaced under the chair's", replaced(), Rule.UNCHANGED),
                new Attack("the chair's over another one", joined(again, section), Rule.FORM),
                new Attack(
                        "a page overpainted before the chair's", FILES.byChair(Attacks.overpainted(ALONE)), Rule.FORM),
                new Attack("a page overpainted after both", Attacks.overpainted(BOTH), Rule.FORM),
                new Attack("another half of its numbers", inOtherBytes(), Rule.SIGNATURE),
                new Attack("a byte of it changed", changed(), Rule.UNCHANGED),
                new Attack("a byte of it changed before the chair signed", FILES.byChair(broken()), Rule.SIGNATURE),
                new Attack("its last byte taken away", Arrays.copyOf(BOTH, BOTH.length - 1), Rule.FORM),
                new Attack("a byte more", joined(BOTH, new byte[] {'\n'}), Rule.FORM));
    }

    private static byte[] joined(byte[] file, byte[] more) {
        byte[] all = Arrays.copyOf(file, file.length + more.length);
        System.arraycopy(more, 0, all, file.length, more.length);
        return all;
    }

    /// The last byte of the organisation's signature, within the file that the chair signed.
    private static byte[] changed() {
        byte[] file = BOTH.clone();
        System.arraycopy(broken(), 0, file, 0, ALONE.length);
        return file;
    }

    private static byte[] broken() {
        return Attacks.withContents(ALONE, hex -> {
            String value = hex.replaceFirst("(00)*$", "");
            char last = value.charAt(value.length() - 1) == '1' ? '2' : '1';
            return value.substring(0, value.length() - 1) + last + hex.substring(value.length());
        });
    }

    private static byte[] inOtherBytes() {
        return FILES.byChair(
                signed(MINUTES.prepared(HOLDER), content -> otherHalf(by(HOLDER).sign(content))));
    }

    /// The same signature with the other of the two numbers that verify alike.
    private static byte[] otherHalf(byte[] cms) throws IOException {
        SignedData data = SignedData.getInstance(ContentInfo.getInstance(cms).getContent());
        SignerInfo signer = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
        SignerInfo other = new SignerInfo(
                signer.getSID(),
                signer.getDigestAlgorithm(),
                signer.getAuthenticatedAttributes(),
                signer.getDigestEncryptionAlgorithm(),
                new DEROctetString(InOneHalf.flipped(signer.getEncryptedDigest().getOctets())),
                (ASN1Set) null);
        SignedData all = new SignedData(
                data.getDigestAlgorithms(),
                data.getEncapContentInfo(),
                data.getCertificates(),
                null,
                new DERSet(other));
        return new ContentInfo(CMSObjectIdentifiers.signedData, all).getEncoded("DER");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"places", "certificates", "words", "bytes"})
    void isRefused(Attack attack) {
        assertThat(check(attack.file()))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.rule())
                                .as(refused.sentence())
                                .isEqualTo(attack.rule()));
    }

    private static Verdict check(byte[] file) {
        return new PdfCheck().check(file, FILES.authority.pinned());
    }

    static Stream<Holder> people() {
        return Stream.of(
                HOLDER,
                COUNCIL.person(),
                COUNCIL.person(AnOrganisation.keys("EC", 384), Use.signing()),
                COUNCIL.person(AnOrganisation.keys("EC", 256), Use.signing().of(KeyUsage.nonRepudiation)));
    }

    @ParameterizedTest
    @MethodSource("people")
    void theOneFormOfItIsTrustedWithTheMinuteTakersPlaceEmptyAndWithout(Holder holder) {
        assertThat(check(MINUTES.both(holder))).isInstanceOfSatisfying(Verdict.Trusted.class, trusted -> {
            assertThat(trusted.signatures()).extracting(Verdict.Signature::role).containsExactly(FileMark.CHAIR);
            assertThat(trusted.organisation().map(OrganisationCertificate::fingerprint))
                    .contains(holder.fingerprint());
            assertThat(trusted.waitsForCountersignature()).isFalse();
        });
        byte[] waits = MINUTES.notCountersigned(holder);
        assertThat(check(waits))
                .isInstanceOfSatisfying(
                        Verdict.Trusted.class,
                        trusted ->
                                assertThat(trusted.waitsForCountersignature()).isTrue());
        assertThat(check(FILES.byTaker(waits))).isInstanceOfSatisfying(Verdict.Trusted.class, trusted -> {
            assertThat(trusted.signatures())
                    .extracting(Verdict.Signature::role)
                    .containsExactly(FileMark.CHAIR, FileMark.MINUTE_TAKER);
            assertThat(trusted.waitsForCountersignature()).isFalse();
        });
    }

    @Test
    void noRoleIsTakenFromItWhateverStandsInIt() {
        CmsSigner deputy = FILES.authority.signer(SignedFiles.CHAIR, SigningRole.DEPUTY_CHAIR);
        byte[] chairs = signed(MINUTES.prepared(CLAIMS_CHAIR), by(CLAIMS_CHAIR));
        assertThat(check(FILES.byChair(chairs, deputy)))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(Rule.ROLE));
        assertThat(check(FILES.byChair(chairs)))
                .isInstanceOfSatisfying(
                        Verdict.Trusted.class,
                        trusted -> assertThat(trusted.signatures())
                                .extracting(Verdict.Signature::certified)
                                .containsExactly(new CertificateRole(SigningRole.CHAIR, true)));
    }

    @Test
    void theSamePersonDoesNotCountersignForHavingTwoCertificates() {
        byte[] waits = MINUTES.notCountersigned(HOLDER);
        byte[] signed = new PdfSigner()
                .sign(
                        waits,
                        new SignatureOf(FileMark.MINUTE_TAKER, SignedFiles.TAKER, "Typed by me", AT.plusSeconds(60)),
                        by(HOLDER));
        assertThat(check(signed)).isInstanceOf(Verdict.Refused.class);
        assertThat(manifest(HOLDER)).contains(HOLDER.fingerprint());
    }
}
