package org.mashhuddle.document.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashhuddle.document.signature.SignedFiles.AT;
import static org.mashhuddle.document.signature.SignedFiles.CHAIR;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashhuddle.document.check.PdfCheck;
import org.mashhuddle.document.check.Verdict;
import org.mashhuddle.domain.access.SigningRole;

/// The table of attacks of `research/pdf.md` section 6 with our verdict on each: every one refused,
/// and by which rule.
class AttackTest {

    private static final SignedFiles FILES = new SignedFiles();

    record Attack(String name, byte[] file, Rule rule) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Attack> attacks() {
        return Stream.of(later(), bytes(), before(), keys()).flatMap(attacks -> attacks);
    }

    private static Stream<Attack> later() {
        byte[] both = FILES.bothSigned();
        return Stream.of(
                new Attack("page overpainted", Attacks.overpainted(both), Rule.FORM),
                new Attack("annotation over the text", Attacks.coveredByAnAnnotation(both), Rule.FORM),
                new Attack("pages swapped", Attacks.withOtherPages(both), Rule.FORM),
                new Attack("last signature removed", Attacks.withoutLastSignature(both), Rule.FORM),
                new Attack("form removed", Attacks.withoutForm(both), Rule.FORM),
                new Attack("attachment swapped", Attacks.withOtherAttachment(both), Rule.FORM),
                new Attack("stripped and saved again", Attacks.strippedAndSavedAgain(both), Rule.FORM),
                new Attack("saved again", Attacks.savedAgain(both), Rule.FORM),
                new Attack("bytes after the end", Attacks.trailing(both), Rule.FORM),
                new Attack("rolled back to no signature", unsigned(both), Rule.SIGNERS),
                new Attack(
                        "page edited between the signatures",
                        FILES.byTaker(Attacks.overpainted(FILES.byChair(FILES.preparedForTwo()))),
                        Rule.FORM));
    }

    private static byte[] unsigned(byte[] file) {
        return java.util.Arrays.copyOf(file, Attacks.text(file).indexOf("%%EOF\n") + 6);
    }

    private static Stream<Attack> bytes() {
        byte[] both = FILES.bothSigned();
        return Stream.of(
                new Attack("byte range emptied", Attacks.withoutByteRange(both), Rule.WHOLE_FILE),
                new Attack("byte range widened", Attacks.withWiderByteRange(both), Rule.WHOLE_FILE),
                new Attack(
                        "signature zeroed",
                        Attacks.withContents(both, hex -> "0".repeat(hex.length())),
                        Rule.SIGNATURE_BYTES),
                new Attack(
                        "gap filled after the signature",
                        Attacks.withContents(both, hex -> hex.substring(0, hex.length() - 2) + "41"),
                        Rule.SIGNATURE_BYTES),
                new Attack(
                        "hex in lower case",
                        Attacks.withContents(both, hex -> hex.toLowerCase(java.util.Locale.ROOT)),
                        Rule.SIGNATURE_BYTES),
                new Attack("reason rewritten", Attacks.rewritten(both, "/V/1.2", "/V/1.3"), Rule.UNCHANGED));
    }

    private static Stream<Attack> before() {
        byte[] prepared = FILES.preparedForChair();
        return Stream.of(
                new Attack("script", FILES.byChair(asOurs(Attacks.withScript(prepared))), Rule.NOTHING_ACTIVE),
                new Attack("layer", FILES.byChair(asOurs(Attacks.withLayer(prepared))), Rule.NOTHING_ACTIVE),
                new Attack(
                        "another manifest attached",
                        FILES.byChair(new SignatureFields()
                                .prepare(
                                        FILES.laidOut("Words"),
                                        SignedFiles.minutesMark(new ExpectedSigner("chair", CHAIR)),
                                        "{}",
                                        SignedFiles.data())),
                        Rule.ATTACHMENT),
                new Attack("a person's minutes sealed as a paper", FILES.laidOut("Words"), Rule.FORM));
    }

    private static Stream<Attack> keys() {
        byte[] prepared = FILES.preparedForChair();
        TestAuthority rogue = new TestAuthority();
        CmsSigner expired = FILES.authority.signer(CHAIR, TestAuthority.FROM, AT.minusSeconds(60));
        CmsSigner early = FILES.authority.signer(CHAIR, AT.plusSeconds(60), TestAuthority.UNTIL);
        CmsSigner other = FILES.authority.signer(CHAIR);
        return Stream.of(
                new Attack("expired certificate", FILES.byChair(prepared, expired), Rule.AUTHORITY),
                new Attack("certificate not yet valid", FILES.byChair(prepared, early), Rule.AUTHORITY),
                new Attack(
                        "rogue authority of the same name",
                        FILES.byChair(prepared, rogue.signer(CHAIR)),
                        Rule.AUTHORITY),
                new Attack(
                        "rogue authority, chain carried",
                        FILES.byChair(prepared, rogue.signerWithChain(CHAIR, SigningRole.CHAIR)),
                        Rule.AUTHORITY),
                new Attack(
                        "signature of another file",
                        FILES.byChair(prepared, content -> other.sign(new byte[] {1})),
                        Rule.UNCHANGED),
                new Attack(
                        "certificate of another person",
                        FILES.byChair(prepared, FILES.authority.signer("Somebody Else")),
                        Rule.SIGNERS));
    }

    /// An attacker's preparation saved in the form in which we save, so that it can be signed.
    private static byte[] asOurs(byte[] file) {
        return new ForeignContent("as ours", _ -> {}).in(file);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void isRefused(Attack attack) {
        Verdict verdict = new PdfCheck().check(attack.file(), FILES.authority.pinned());

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(attack.rule()));
    }
}
