package org.mashhuddle.document.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mashhuddle.document.signature.FileKind;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.document.signature.SignedFiles;
import org.mashhuddle.domain.access.SigningRole;

/// What the strict check says of untouched files, and of the ways a file is not what it should be.
class PdfCheckTest {

    private static final SignedFiles FILES = new SignedFiles();
    private static byte[] both = {};

    private final PdfCheck check = new PdfCheck();

    @BeforeAll
    static void signOnce() {
        both = FILES.bothSigned();
    }

    @Test
    void minutesSignedByChairAndTakerAreTrusted() {
        Verdict verdict = check.check(both, FILES.authority.pinned());

        assertThat(verdict).isInstanceOfSatisfying(Verdict.Trusted.class, trusted -> {
            assertThat(trusted.kind()).isEqualTo(FileKind.MINUTES);
            assertThat(trusted.mark().version()).isEqualTo(1);
            assertThat(trusted.mark().reference()).isEqualTo("SAM-2026-11-24-D");
            assertThat(trusted.signatures())
                    .extracting(Verdict.Signature::name)
                    .containsExactly(SignedFiles.CHAIR, SignedFiles.TAKER);
            assertThat(trusted.signedAt()).isEqualTo(SignedFiles.AT.plusSeconds(60));
        });
    }

    @Test
    void minutesOfAChairAloneAreTrustedAndAPaperIsToldApart() {
        Verdict minutes = check.check(FILES.byChair(FILES.preparedForChair()), FILES.authority.pinned());
        Verdict paper = check.check(FILES.sealedPaper(), FILES.authority.pinned());

        assertThat(minutes).isInstanceOf(Verdict.Trusted.class);
        assertThat(paper)
                .isInstanceOfSatisfying(
                        Verdict.Trusted.class,
                        trusted -> assertThat(trusted.kind()).isEqualTo(FileKind.PAPER));
    }

    @Test
    void aSignatureMayCarryThePinnedAuthoritysCertificateToo() {
        byte[] file = FILES.byChair(
                FILES.preparedForChair(), FILES.authority.signerWithChain(SignedFiles.CHAIR, SigningRole.CHAIR));

        assertThat(check.check(file, FILES.authority.pinned())).isInstanceOf(Verdict.Trusted.class);
    }

    @Test
    void withoutAPinNothingIsTrusted() {
        assertRefused(check.check(both), Rule.PINNED);
    }

    @Test
    void minutesThatTheTakerHasNotCountersignedAreTheChairsAndSaySo() {
        assertThat(check.check(FILES.byChair(FILES.preparedForTwo()), FILES.authority.pinned()))
                .isInstanceOfSatisfying(
                        Verdict.Trusted.class,
                        trusted ->
                                assertThat(trusted.waitsForCountersignature()).isTrue());
    }

    @Test
    void aFileThatExhaustsTheMemoryIsRefusedAndNothingFails() {
        assertRefused(
                PdfCheck.judged(() -> {
                    throw new OutOfMemoryError("Java heap space");
                }),
                Rule.BOUNDED);
    }

    @Test
    void whatIsNoPdfOrNotOursIsSaidToBeSo() {
        assertRefused(check.check(new byte[] {1, 2, 3}, FILES.authority.pinned()), Rule.READABLE);
        assertRefused(check.check(new byte[0], FILES.authority.pinned()), Rule.READABLE);
        assertRefused(check.check(FILES.laidOut("Words"), FILES.authority.pinned()), Rule.FORM);
    }

    private static void assertRefused(Verdict verdict, Rule rule) {
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
