package org.mashhuddle.document.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashhuddle.document.signature.SignedFiles.AT;
import static org.mashhuddle.document.signature.SignedFiles.CHAIR;
import static org.mashhuddle.document.signature.SignedFiles.HUB;
import static org.mashhuddle.document.signature.SignedFiles.TAKER;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashhuddle.document.check.PdfCheck;
import org.mashhuddle.document.check.PinnedAuthority;
import org.mashhuddle.document.check.Verdict;
import org.mashhuddle.domain.access.SigningRole;
import org.mashhuddle.vault.KdfCost;
import org.mashhuddle.vault.Passphrase;
import org.mashhuddle.vault.signing.Authority;
import org.mashhuddle.vault.signing.CertificateSubject;
import org.mashhuddle.vault.signing.SealedKey;
import org.mashhuddle.vault.signing.SigningIdentity;

/// Everybody whom the hub's own authority has certified tries to sign in a place that is not theirs
/// (`product.md`, rule 13), with the certificates that the hub really issues.
class RoleAttackTest {

    private static final SignedFiles FILES = new SignedFiles();
    private static final Authority OWN = Authority.make(new UUID(5, 5), HUB, AT.minusSeconds(60));
    private static final Authority OTHERS = Authority.make(new UUID(6, 6), HUB, AT.minusSeconds(60));
    private static final String DEPUTY = "Sam Dunmore";
    private static final String CLERK = "Bea Support";
    private static final String USUAL =
            "{\"madeAt\":\"2026-11-24T10:55:00Z\",\"reference\":\"SAM-2026-11-24-D\",\"version\":1,\"sections\":[]}";
    private static final String FOR_CHAIR =
            "{\"madeAt\":\"2026-11-24T10:55:00Z\",\"reference\":\"SAM-2026-11-24-D\",\"version\":1,\"sections\":[],\"signedAs\":[\"FOR_THE_CHAIR\"]}";
    private static final String IN_CHAIR =
            "{\"madeAt\":\"2026-11-24T10:55:00Z\",\"reference\":\"SAM-2026-11-24-D\",\"version\":1,\"sections\":[],\"signedAs\":[\"DEPUTY_IN_THE_CHAIR\"]}";
    private static final String CO_CHAIR = USUAL.replace("[]", "[],\"signedAs\":[\"CO_CHAIR\"]");
    private static final String BOTH = USUAL.replace("[]", "[],\"signedAs\":[\"CO_CHAIR\",\"FOR_THE_CHAIR\"]");
    private static final String IN_BOTH = USUAL.replace("[]", "[],\"signedAs\":[\"CO_CHAIR\",\"DEPUTY_IN_THE_CHAIR\"]");
    private static final String UNKNOWN = USUAL.replace("[]", "[],\"signedAs\":[\"ANOTHER\"]");
    private static final String AS_CO_CHAIR = "Signed as co-chair";
    private static final String AS_CHAIR = "Signed as chair";
    private static final String FOR_THE_CHAIR = "Signed for the chair, " + CHAIR;

    private static final CmsSigner BY_CHAIR = certified(OWN, CHAIR, "Chair", SigningRole.CHAIR);
    private static final CmsSigner BY_DEPUTY = certified(OWN, DEPUTY, "Deputy chair", SigningRole.DEPUTY_CHAIR);
    private static final CmsSigner BY_TAKER = certified(OWN, TAKER, "Minute-taker", SigningRole.MINUTE_TAKER);
    private static final CmsSigner BY_CLERK = certified(OWN, CLERK, "Business support", SigningRole.NONE);
    private static final CmsSigner BY_SEAL = certified(OWN, HUB, "Seal", SigningRole.SEAL);

    record Signed(String what, byte[] file) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static CmsSigner certified(Authority authority, String name, String title, SigningRole role) {
        CertificateSubject subject = new CertificateSubject(UUID.randomUUID(), name, title, role, HUB);
        try (Passphrase passphrase = Passphrase.of("copper kettle meadow lantern".toCharArray())) {
            SealedKey key = SigningIdentity.newKey(subject.id(), passphrase, KdfCost.FLOOR);
            byte[] certificate = authority.certify(subject, key.beside(), AT.minusSeconds(30));
            SigningIdentity open = SigningIdentity.open(key, certificate, authority.certificateDer(), passphrase)
                    .orElseThrow();
            return open::cms;
        }
    }

    private static byte[] prepared(FileKind kind, String manifest, ExpectedSigner... signers) {
        String hash = Sha256.hex(manifest.getBytes(StandardCharsets.UTF_8));
        FileMark mark = new FileMark(kind, "SAM-2026-11-24-D", 1, hash, List.of(signers));
        byte[] pages = FILES.laidOut("No further action without a reason.");
        return kind == FileKind.MINUTES
                ? new SignatureFields().prepare(pages, mark, manifest, new byte[0])
                : new SignatureFields().prepare(pages, mark);
    }

    private static byte[] signed(byte[] file, String role, String name, String reason, CmsSigner by) {
        return new PdfSigner().sign(file, new SignatureOf(role, name, reason, AT), by);
    }

    private static byte[] inChairsPlace(String name, String manifest, String reason, CmsSigner by) {
        byte[] file = prepared(FileKind.MINUTES, manifest, new ExpectedSigner("chair", name));
        return signed(file, "chair", name, reason, by);
    }

    private static byte[] byTwo(String chair, CmsSigner first, String taker, CmsSigner second) {
        byte[] file = prepared(
                FileKind.MINUTES, USUAL, new ExpectedSigner("chair", chair), new ExpectedSigner("minute-taker", taker));
        return signed(signed(file, "chair", chair, AS_CHAIR, first), "minute-taker", taker, "Typed by me", second);
    }

    private static byte[] paper(String name, CmsSigner by) {
        return signed(
                prepared(FileKind.PAPER, USUAL, new ExpectedSigner("seal", name)), "seal", name, "Sealed at issue", by);
    }

    private static byte[] withAnothersBlock() {
        byte[] chairs = inChairsPlace(CHAIR, USUAL, AS_CHAIR, BY_CHAIR);
        byte[] clerks = inChairsPlace(CLERK, USUAL, AS_CHAIR, BY_CLERK);
        StringBuilder block = new StringBuilder();
        Attacks.withContents(clerks, hex -> block.append(hex).toString());
        return Attacks.withContents(chairs, _ -> block.toString());
    }

    static Stream<Signed> inAnothersPlace() {
        return Stream.of(
                new Signed("a clerk as the chair", inChairsPlace(CLERK, USUAL, AS_CHAIR, BY_CLERK)),
                new Signed("a clerk for the chair", inChairsPlace(CLERK, FOR_CHAIR, FOR_THE_CHAIR, BY_CLERK)),
                new Signed("the seal as the chair", inChairsPlace(HUB, USUAL, AS_CHAIR, BY_SEAL)),
                new Signed("the seal as a deputy", inChairsPlace(HUB, FOR_CHAIR, FOR_THE_CHAIR, BY_SEAL)),
                new Signed("the seal as a deputy in the chair", inChairsPlace(HUB, IN_CHAIR, AS_CHAIR, BY_SEAL)),
                new Signed("the minute-taker as the chair", inChairsPlace(TAKER, USUAL, AS_CHAIR, BY_TAKER)),
                new Signed("a deputy as the chair", inChairsPlace(DEPUTY, USUAL, AS_CHAIR, BY_DEPUTY)),
                new Signed("a deputy, in the words alone", inChairsPlace(DEPUTY, USUAL, FOR_THE_CHAIR, BY_DEPUTY)),
                new Signed("a deputy, in the record alone", inChairsPlace(DEPUTY, FOR_CHAIR, AS_CHAIR, BY_DEPUTY)),
                new Signed("a chair as a deputy", inChairsPlace(CHAIR, IN_CHAIR, AS_CHAIR, BY_CHAIR)),
                new Signed("the two swapped", byTwo(TAKER, BY_TAKER, CHAIR, BY_CHAIR)),
                new Signed("the chair in both places", byTwo(CHAIR, BY_CHAIR, CHAIR, BY_CHAIR)),
                new Signed("a person as the seal", paper(CHAIR, BY_CHAIR)),
                new Signed("a person of the hub's name as the seal", paper(HUB, named())),
                new Signed("a co-chair, in the words alone", inChairsPlace(CHAIR, USUAL, AS_CO_CHAIR, BY_CHAIR)),
                new Signed("a co-chair, in the record alone", inChairsPlace(CHAIR, CO_CHAIR, AS_CHAIR, BY_CHAIR)),
                new Signed("a deputy as co-chair", inChairsPlace(DEPUTY, CO_CHAIR, AS_CO_CHAIR, BY_DEPUTY)),
                new Signed(
                        "a deputy by title as co-chair",
                        inChairsPlace(DEPUTY, CO_CHAIR, AS_CO_CHAIR, earlier(DEPUTY, "Deputy chair"))),
                new Signed("the minute-taker as co-chair", inChairsPlace(TAKER, CO_CHAIR, AS_CO_CHAIR, BY_TAKER)),
                new Signed("a clerk as co-chair", inChairsPlace(CLERK, CO_CHAIR, AS_CO_CHAIR, BY_CLERK)),
                new Signed("a co-chair for the chair", inChairsPlace(CHAIR, BOTH, FOR_THE_CHAIR, BY_CHAIR)),
                new Signed("for the chair as co-chair", inChairsPlace(CHAIR, BOTH, AS_CO_CHAIR, BY_CHAIR)),
                new Signed("a deputy in the chair as co-chair", inChairsPlace(DEPUTY, IN_BOTH, AS_CO_CHAIR, BY_DEPUTY)),
                new Signed("as what nobody signs", inChairsPlace(CHAIR, UNKNOWN, AS_CHAIR, BY_CHAIR)),
                new Signed(
                        "a clerk by title", inChairsPlace(CLERK, USUAL, AS_CHAIR, earlier(CLERK, "Business support"))),
                new Signed("a taker by title", inChairsPlace(TAKER, USUAL, AS_CHAIR, earlier(TAKER, "Minute-taker"))),
                new Signed("no title at all", inChairsPlace(CLERK, USUAL, AS_CHAIR, earlier(CLERK, "x"))),
                new Signed("the seal by title", inChairsPlace(HUB, USUAL, AS_CHAIR, earlier(HUB, "Seal"))));
    }

    private static CmsSigner named() {
        return certified(OWN, HUB, "Minute-taker", SigningRole.MINUTE_TAKER);
    }

    private static CmsSigner earlier(String name, String title) {
        return FILES.authority.earlierSigner(name, title);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inAnothersPlace")
    void isRefusedForTheRole(Signed attack) {
        assertThat(refused(attack.file())).as(attack.what()).isEqualTo(Rule.ROLE);
    }

    private static Rule refused(byte[] file) {
        return switch (check(file)) {
            case Verdict.Refused refused -> refused.rule();
            case Verdict.Trusted _ -> throw new AssertionError("trusted");
        };
    }

    /// Against the hub's authority; the earlier certificates are under that of the test.
    private static Verdict check(byte[] file) {
        Verdict own = new PdfCheck().check(file, PinnedAuthority.of(OWN.certificateDer()));
        boolean elsewhere = own instanceof Verdict.Refused refused && refused.rule() == Rule.AUTHORITY;
        return elsewhere ? new PdfCheck().check(file, FILES.authority.pinned()) : own;
    }

    static Stream<Signed> otherwise() {
        return Stream.of(
                new Signed("AUTHORITY", inChairsPlace(CHAIR, USUAL, AS_CHAIR, chairOfAnotherHub())),
                new Signed("UNCHANGED", withAnothersBlock()));
    }

    private static CmsSigner chairOfAnotherHub() {
        return certified(OTHERS, CHAIR, "Chair", SigningRole.CHAIR);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherwise")
    void anotherHubsChairAndASwappedBlockAreRefusedAsBefore(Signed attack) {
        assertThat(refused(attack.file())).hasToString(attack.what());
    }

    static Stream<Signed> genuine() {
        return Stream.of(
                new Signed("CHAIR", inChairsPlace(CHAIR, USUAL, AS_CHAIR, BY_CHAIR)),
                new Signed("CHAIR", inChairsPlace(CHAIR, CO_CHAIR, AS_CO_CHAIR, BY_CHAIR)),
                new Signed("CHAIR", inChairsPlace(CHAIR, FOR_CHAIR, "Signed for the chair, A. Other", BY_CHAIR)),
                new Signed("DEPUTY_CHAIR", inChairsPlace(DEPUTY, FOR_CHAIR, FOR_THE_CHAIR, BY_DEPUTY)),
                new Signed("DEPUTY_CHAIR", inChairsPlace(DEPUTY, IN_CHAIR, "Signed as deputy chair", BY_DEPUTY)),
                new Signed("CHAIR", byTwo(CHAIR, BY_CHAIR, TAKER, BY_TAKER)),
                new Signed("SEAL", paper(HUB, BY_SEAL)),
                new Signed("CHAIR", inChairsPlace(CHAIR, USUAL, AS_CHAIR, earlier(CHAIR, "Chair, minute-taker"))),
                new Signed("DEPUTY_CHAIR", inChairsPlace(DEPUTY, USUAL, AS_CHAIR, earlier(DEPUTY, "Deputy chair"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("genuine")
    void whoSignsInTheirOwnPlaceIsTrustedAsWhatTheyAre(Signed file) {
        Verdict verdict = check(file.file());
        assertThat(verdict).isInstanceOf(Verdict.Trusted.class);
        assertThat(((Verdict.Trusted) verdict)
                        .signatures()
                        .getFirst()
                        .certified()
                        .role())
                .hasToString(file.what());
    }
}
