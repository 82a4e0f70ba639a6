package org.mashhuddle.document.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashhuddle.document.signature.SignedFiles.AT;
import static org.mashhuddle.document.signature.SignedFiles.CHAIR;
import static org.mashhuddle.document.signature.SignedFiles.HUB;
import static org.mashhuddle.document.signature.SignedFiles.TAKER;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashhuddle.document.check.AuthorityFile;
import org.mashhuddle.document.check.PdfCheck;
import org.mashhuddle.document.check.PinnedAuthority;
import org.mashhuddle.document.check.Verdict;
import org.mashhuddle.domain.access.CertificateList;
import org.mashhuddle.domain.access.SigningRole;
import org.mashhuddle.vault.KdfCost;
import org.mashhuddle.vault.Passphrase;
import org.mashhuddle.vault.signing.Authority;
import org.mashhuddle.vault.signing.CertificateSubject;
import org.mashhuddle.vault.signing.SealedKey;
import org.mashhuddle.vault.signing.SigningIdentity;

/// What is done to the countersignature of minutes, by outsiders and by people whom the hub's authority has certified:
/// one form of it is trusted, and each other is refused.
class CountersignatureAttackTest {

    private static final SignedFiles FILES = new SignedFiles();
    private static final Authority OWN = Authority.make(new UUID(5, 5), HUB, AT.minusSeconds(60));
    private static final TestAuthority ROGUE = new TestAuthority();
    private static final String OTHER = "Bea Support";
    private static final Instant LATER = AT.plusSeconds(60);
    private static final List<byte[]> ALIKE = FILES.twoByChair();
    private static final byte[] CHAIRS = ALIKE.getFirst();
    private static final byte[] BOTH = FILES.byTaker(CHAIRS);
    private static final byte[] PLAIN =
            FILES.byChair(FILES.inForm(Revision.PLAIN).preparedForTwo());

    record Attack(String name, byte[] file, Rule rule) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static byte[] sign(byte[] file, String role, String name, Instant at, CmsSigner by) {
        return new PdfSigner().sign(file, new SignatureOf(role, name, "Countersigned as minute-taker", at), by);
    }

    private static byte[] taken(CmsSigner by) {
        return sign(CHAIRS, FileMark.MINUTE_TAKER, TAKER, LATER, by);
    }

    private static byte[] prepared(String manifest, ExpectedSigner... signers) {
        String hash = Sha256.hex(manifest.getBytes(StandardCharsets.UTF_8));
        FileMark mark = new FileMark(FileKind.MINUTES, "SAM-2026-11-24-D", 1, hash, List.of(signers));
        return new SignatureFields().prepare(FILES.laidOut("No further action."), mark, manifest, new byte[0]);
    }

    private static byte[] prepared(String taker) {
        return prepared(
                SignedFiles.MANIFEST,
                new ExpectedSigner(FileMark.CHAIR, CHAIR),
                new ExpectedSigner(FileMark.MINUTE_TAKER, taker));
    }

    /// Both under the test's authority, the second with this name and role.
    private static byte[] by(String name, SigningRole role) {
        return sign(
                FILES.byChair(prepared(name)), FileMark.MINUTE_TAKER, name, LATER, FILES.authority.signer(name, role));
    }

    static Stream<Attack> byWhom() {
        return Stream.of(
                new Attack("an outsider", taken(ROGUE.signer(TAKER, SigningRole.MINUTE_TAKER)), Rule.AUTHORITY),
                new Attack(
                        "an outsider with their authority",
                        taken(ROGUE.signerWithChain(TAKER, SigningRole.MINUTE_TAKER)),
                        Rule.AUTHORITY),
                new Attack(
                        "another minute-taker in this one's name",
                        taken(FILES.authority.signer(OTHER, SigningRole.MINUTE_TAKER)),
                        Rule.SIGNERS),
                new Attack("a second chair", by(OTHER, SigningRole.CHAIR), Rule.ROLE),
                new Attack("a deputy", by(OTHER, SigningRole.DEPUTY_CHAIR), Rule.ROLE),
                new Attack("a clerk", by(OTHER, SigningRole.NONE), Rule.ROLE),
                new Attack("the seal", by(HUB, SigningRole.SEAL), Rule.ROLE),
                new Attack(
                        "a minute-taker by title alone",
                        sign(
                                FILES.byChair(prepared(OTHER)),
                                FileMark.MINUTE_TAKER,
                                OTHER,
                                LATER,
                                FILES.authority.earlierSigner(OTHER, "Minute-taker")),
                        Rule.ROLE),
                new Attack("the chair again, as a minute-taker", by(CHAIR, SigningRole.MINUTE_TAKER), Rule.SIGNERS),
                new Attack("the same user under another name", byOneUser(), Rule.SIGNERS),
                new Attack("the same key under another name", byOneKey(), Rule.SIGNERS),
                new Attack(
                        "somebody else than the pages name as minute-taker",
                        sign(
                                FILES.byChair(new SignatureFields()
                                        .prepare(
                                                SignedFiles.pages(SignedFiles.data()),
                                                SignedFiles.minutesMark(
                                                        new ExpectedSigner(FileMark.CHAIR, CHAIR),
                                                        new ExpectedSigner(FileMark.MINUTE_TAKER, OTHER)),
                                                SignedFiles.MANIFEST,
                                                SignedFiles.data())),
                                FileMark.MINUTE_TAKER,
                                OTHER,
                                LATER,
                                FILES.authority.signer(OTHER, SigningRole.MINUTE_TAKER)),
                        Rule.DATA));
    }

    private record Holder(SealedKey key, byte[] certificate) {

        CmsSigner cms() {
            try (Passphrase passphrase = passphrase()) {
                SigningIdentity open = SigningIdentity.open(key, certificate, OWN.certificateDer(), passphrase)
                        .orElseThrow();
                return open::cms;
            }
        }
    }

    private static Passphrase passphrase() {
        return Passphrase.of("copper kettle meadow lantern".toCharArray());
    }

    private static SealedKey key(UUID id) {
        try (Passphrase passphrase = passphrase()) {
            return SigningIdentity.newKey(id, passphrase, KdfCost.FLOOR);
        }
    }

    private static Holder holder(UUID id, SealedKey key, String name, SigningRole role) {
        CertificateSubject subject = new CertificateSubject(id, name, "x", role, HUB);
        return new Holder(key, OWN.certify(subject, key.beside(), AT.minusSeconds(30)));
    }

    private static byte[] byHolders(Holder chair, Holder taker) {
        byte[] file = sign(prepared(TAKER), FileMark.CHAIR, CHAIR, AT, chair.cms());
        return sign(file, FileMark.MINUTE_TAKER, TAKER, LATER, taker.cms());
    }

    private static byte[] byOneUser() {
        UUID one = UUID.randomUUID();
        return byHolders(
                holder(one, key(one), CHAIR, SigningRole.CHAIR),
                holder(one, key(one), TAKER, SigningRole.MINUTE_TAKER));
    }

    private static byte[] byOneKey() {
        SealedKey key = key(UUID.randomUUID());
        return byHolders(
                holder(UUID.randomUUID(), key, CHAIR, SigningRole.CHAIR),
                holder(UUID.randomUUID(), key, TAKER, SigningRole.MINUTE_TAKER));
    }

    static Stream<Attack> when() {
        CmsSigner expired = FILES.authority.signer(TAKER, SigningRole.MINUTE_TAKER, TestAuthority.FROM, AT);
        CmsSigner early =
                FILES.authority.signer(TAKER, SigningRole.MINUTE_TAKER, AT.plusSeconds(600), TestAuthority.UNTIL);
        CmsSigner taker = FILES.authority.signer(TAKER, SigningRole.MINUTE_TAKER);
        byte[] first = sign(FILES.preparedForTwo(), FileMark.MINUTE_TAKER, TAKER, LATER, taker);
        return Stream.of(
                new Attack("an expired certificate", taken(expired), Rule.AUTHORITY),
                new Attack("a certificate not yet valid", taken(early), Rule.AUTHORITY),
                new Attack(
                        "made before the chair's, as it says",
                        sign(CHAIRS, FileMark.MINUTE_TAKER, TAKER, AT.minusSeconds(1), taker),
                        Rule.TIMES),
                new Attack("made before the chair's, in the file", FILES.byChair(first), Rule.WHOLE_FILE),
                new Attack("without the chair's", first, Rule.SIGNERS));
    }

    static Stream<Attack> copied() {
        byte[] anothers = FILES.byTaker(sign(
                FILES.preparedForTwo(), FileMark.CHAIR, CHAIR, AT, FILES.authority.signer(CHAIR, SigningRole.CHAIR)));
        StringBuilder block = new StringBuilder();
        Attacks.withContents(anothers, hex -> block.append(hex).toString());
        byte[] section = Arrays.copyOfRange(BOTH, CHAIRS.length, BOTH.length);
        byte[] otherChairs = ALIKE.getLast();
        String chairsBlock = block(CHAIRS);
        return Stream.of(
                new Attack(
                        "the signature of another file",
                        Attacks.withContents(BOTH, _ -> block.toString()),
                        Rule.UNCHANGED),
                new Attack("the section of another file", joined(otherChairs, section), Rule.UNCHANGED),
                new Attack("the section twice", joined(BOTH, section), Rule.FORM),
                new Attack("the chair's in both places", Attacks.withContents(BOTH, _ -> chairsBlock), Rule.UNCHANGED),
                new Attack("another signature of the chair beneath it", joined(otherChairs, section), Rule.UNCHANGED));
    }

    private static String block(byte[] file) {
        StringBuilder block = new StringBuilder();
        Attacks.withContents(file, hex -> block.append(hex).toString());
        return block.toString();
    }

    private static byte[] joined(byte[] file, byte[] more) {
        byte[] all = Arrays.copyOf(file, file.length + more.length);
        System.arraycopy(more, 0, all, file.length, more.length);
        return all;
    }

    static Stream<Attack> between() {
        return Stream.of(
                new Attack("a page overpainted", FILES.byTaker(Attacks.overpainted(CHAIRS)), Rule.FORM),
                new Attack("an annotation", FILES.byTaker(Attacks.coveredByAnAnnotation(CHAIRS)), Rule.FORM),
                new Attack("another manifest", FILES.byTaker(Attacks.withOtherAttachment(CHAIRS)), Rule.FORM),
                new Attack("a revision in our own form", FILES.byTaker(revised(PLAIN, true)), Rule.FORM),
                new Attack("a revision of nothing", FILES.byTaker(revised(PLAIN, false)), Rule.FORM),
                new Attack("a revision after both", revised(FILES.byTaker(PLAIN), true), Rule.FORM),
                new Attack("a revision with the countersignature", inItsSection("/F 132", "/F 136"), Rule.UNCHANGED));
    }

    /// One more section as ours are written, which says another title of the file.
    private static byte[] revised(byte[] file, boolean title) {
        String text = Attacks.text(file);
        int start = text.lastIndexOf("startxref\n") + 10;
        String previous = text.substring(start, text.indexOf('\n', start));
        String trailer = text.substring(text.lastIndexOf("trailer\n"), text.lastIndexOf("startxref\n"))
                .replaceFirst("/Prev \\d+", "/Prev " + previous);
        int info = Integer.parseInt(trailer.replaceFirst("(?s).*/Info (\\d+) .*", "$1"));
        int from = text.indexOf("\n" + info + " 0 obj\n") + 1;
        String object =
                text.substring(from, text.indexOf("endobj\n", from) + 7).replaceFirst("/Title \\(.", "/Title (X");
        String added = title ? object : "";
        int table = file.length + added.length();
        String entry = title ? info + " 1\n%010d 00000 n \n".formatted(file.length) : "0 0\n";
        String all = added + "xref\n" + entry + trailer + "startxref\n" + table + "\n%%EOF\n";
        return joined(file, all.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] inItsSection(String from, String to) {
        String text = Attacks.text(BOTH);
        assertThat(text.substring(CHAIRS.length).contains(from)).isTrue();
        return (text.substring(0, CHAIRS.length) + text.substring(CHAIRS.length).replace(from, to))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    static Stream<Attack> bytes() {
        return Stream.of(
                new Attack("its last byte taken away", Arrays.copyOf(BOTH, BOTH.length - 1), Rule.FORM),
                new Attack("half of it taken away", Arrays.copyOf(BOTH, (CHAIRS.length + BOTH.length) / 2), Rule.FORM),
                new Attack("a byte of it taken away", withoutByte(CHAIRS.length + 300), Rule.FORM),
                new Attack("a byte of the pages taken away", withoutByte(2_000), Rule.FORM),
                new Attack("a byte more", joined(BOTH, new byte[] {'\n'}), Rule.FORM),
                new Attack("zeros", Attacks.withContents(BOTH, hex -> "0".repeat(hex.length())), Rule.SIGNATURE_BYTES),
                new Attack("a range that ends sooner", Attacks.withWiderByteRange(BOTH), Rule.WHOLE_FILE),
                new Attack("no range", Attacks.withoutByteRange(BOTH), Rule.WHOLE_FILE));
    }

    private static byte[] withoutByte(int at) {
        byte[] less = Arrays.copyOf(BOTH, BOTH.length - 1);
        System.arraycopy(BOTH, at + 1, less, at, less.length - at);
        return less;
    }

    static Stream<Attack> places() {
        ExpectedSigner chair = new ExpectedSigner(FileMark.CHAIR, CHAIR);
        ExpectedSigner taker = new ExpectedSigner(FileMark.MINUTE_TAKER, TAKER);
        CmsSigner by = FILES.authority.signer(TAKER, SigningRole.MINUTE_TAKER);
        byte[] three = FILES.byTaker(FILES.byChair(
                prepared(SignedFiles.MANIFEST, chair, taker, new ExpectedSigner("second-reader", OTHER))));
        byte[] swapped =
                sign(FILES.byChair(prepared(SignedFiles.MANIFEST, taker, chair)), "minute-taker", TAKER, LATER, by);
        FileMark paper = new FileMark(
                FileKind.PAPER,
                "SAM-2026-11-24-P07",
                1,
                "0".repeat(64),
                List.of(new ExpectedSigner("seal", HUB), taker));
        byte[] sealed = sign(
                new SignatureFields().prepare(FILES.laidOut("A plan."), paper),
                "seal",
                HUB,
                AT,
                FILES.authority.signer(HUB, SigningRole.SEAL));
        return Stream.of(
                new Attack("a third place", three, Rule.SIGNERS),
                new Attack("the places swapped", swapped, Rule.SIGNERS),
                new Attack(
                        "a place for the minute-taker alone",
                        sign(prepared(SignedFiles.MANIFEST, taker), "minute-taker", TAKER, AT, by),
                        Rule.SIGNERS),
                new Attack("under a paper", sign(sealed, "minute-taker", TAKER, LATER, by), Rule.SIGNERS),
                new Attack("a paper with the place for one", sealed, Rule.SIGNERS),
                new Attack("a place that does not lock the file", unlocked(), Rule.NOTHING_ACTIVE));
    }

    private static byte[] unlocked() {
        byte[] file = new PlainParts(FILES.inForm(Revision.PLAIN).preparedForTwo())
                .with(part -> part.replaceFirst("(?s)/Lock <<.*?>>", ""));
        return FILES.byTaker(FILES.byChair(file));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"byWhom", "when", "copied", "between", "bytes", "places"})
    void isRefused(Attack attack) {
        assertThat(check(attack.file()))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(attack.rule()));
    }

    /// Against the test's authority; what is signed with keys of the vault is under one of the hub's kind.
    private static Verdict check(byte[] file) {
        Verdict found = new PdfCheck().check(file, FILES.authority.pinned());
        boolean elsewhere = found instanceof Verdict.Refused refused && refused.rule() == Rule.AUTHORITY;
        Verdict own = new PdfCheck().check(file, PinnedAuthority.of(OWN.certificateDer()));
        boolean ours = own instanceof Verdict.Trusted
                || own instanceof Verdict.Refused refused && refused.rule() != Rule.AUTHORITY;
        return elsewhere && ours ? own : found;
    }

    @Test
    void theOneFormOfItIsTrustedAndWhatTheChairSignedStaysSo() {
        assertThat(check(BOTH)).isInstanceOfSatisfying(Verdict.Trusted.class, trusted -> {
            assertThat(trusted.waitsForCountersignature()).isFalse();
            assertThat(trusted.signatures())
                    .extracting(Verdict.Signature::role)
                    .containsExactly(FileMark.CHAIR, FileMark.MINUTE_TAKER);
        });
        assertThat(check(CHAIRS))
                .isInstanceOfSatisfying(
                        Verdict.Trusted.class,
                        trusted ->
                                assertThat(trusted.waitsForCountersignature()).isTrue());
        assertThat(check(Attacks.rolledBack(BOTH))).isInstanceOf(Verdict.Trusted.class);
        assertThat(Attacks.rolledBack(BOTH)).isEqualTo(CHAIRS);
    }

    @Test
    void twoPeopleOfOneNameAreTwo() {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        byte[] file = sign(
                prepared(CHAIR),
                FileMark.CHAIR,
                CHAIR,
                AT,
                holder(one, key(one), CHAIR, SigningRole.CHAIR).cms());
        byte[] both = sign(
                file,
                FileMark.MINUTE_TAKER,
                CHAIR,
                LATER,
                holder(other, key(other), CHAIR, SigningRole.MINUTE_TAKER).cms());
        assertThat(check(both)).isInstanceOf(Verdict.Trusted.class);
    }

    @Test
    void aCertificateThatWasWithdrawnBeforeItCountersignsNothing() {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        Holder chair = holder(one, key(one), CHAIR, SigningRole.CHAIR);
        Holder taker = holder(other, key(other), TAKER, SigningRole.MINUTE_TAKER);
        byte[] both = byHolders(chair, taker);
        assertThat(listed(both, chair, taker, LATER.minusSeconds(1))).isInstanceOf(Verdict.Refused.class);
        assertThat(listed(both, chair, taker, LATER)).isInstanceOf(Verdict.Trusted.class);
    }

    private static Verdict listed(byte[] file, Holder chair, Holder taker, Instant withdrawn) {
        UUID owner = UUID.randomUUID();
        CertificateList list = CertificateList.empty(Sha256.hex(OWN.certificateDer()), AT.minusSeconds(50))
                .issuing(Sha256.hex(chair.certificate()), UUID.randomUUID(), AT.minusSeconds(30))
                .issuing(Sha256.hex(taker.certificate()), owner, AT.minusSeconds(30))
                .withdrawing(owner, withdrawn);
        byte[] pinned = AuthorityFile.write(OWN.certificateDer(), Optional.of(OWN.signed(list)), List.of());
        return new PdfCheck().check(file, PinnedAuthority.of(pinned));
    }
}
