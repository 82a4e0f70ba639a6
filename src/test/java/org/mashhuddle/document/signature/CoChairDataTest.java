package org.mashhuddle.document.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashhuddle.document.signature.SignedFiles.AT;
import static org.mashhuddle.document.signature.SignedFiles.CHAIR;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.document.check.PdfCheck;
import org.mashhuddle.document.check.Verdict;
import org.mashhuddle.domain.access.SigningRole;

/// Whoever signs as co-chair stands on the list of attendance as one who was there, in the data and on the pages.
class CoChairDataTest {

    private static final SignedFiles FILES = new SignedFiles();
    private static final String MANIFEST =
            SignedFiles.MANIFEST.replace("\"sections\"", "\"signedAs\":[\"CO_CHAIR\"],\"sections\"");

    private static Verdict check(String name, String how) {
        byte[] data = SignedFiles.data(MANIFEST, CHAIR, AT)
                .replace("A. Patel", name)
                .replace("\"how\":\"Present\"", "\"how\":\"" + how + "\"")
                .getBytes(StandardCharsets.UTF_8);
        FileMark mark = new FileMark(
                FileKind.MINUTES,
                "SAM-2026-11-24-D",
                1,
                Sha256.hex(MANIFEST.getBytes(StandardCharsets.UTF_8)),
                List.of(new ExpectedSigner(FileMark.CHAIR, CHAIR)));
        byte[] file = new SignatureFields().prepare(SignedFiles.pages(data), mark, MANIFEST, data);
        byte[] signed = new PdfSigner()
                .sign(
                        file,
                        new SignatureOf(FileMark.CHAIR, CHAIR, "Signed as co-chair", AT),
                        FILES.authority.signer(CHAIR, SigningRole.CHAIR));
        return new PdfCheck().check(signed, FILES.authority.pinned());
    }

    @Test
    void theCoChairWhoWasThereIsTrusted() {
        assertThat(check(CHAIR, "Present, 09:31 to 10:40; co-chair; deputy for D. Farr"))
                .isInstanceOf(Verdict.Trusted.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A. Patel | Present, 09:31 to 10:40; co-chair",
                "P. Carraway-Fennimore | Present, 09:31 to 10:40",
                "P. Carraway-Fennimore | Not present; was to co-chair",
                "P. Carraway-Fennimore | Present, 09:31 to 10:40; deputy for D. Farr; co-chair",
                "P. Carraway-Fennimore | Apologies"
            })
    void everyOtherIsRefused(String name, String how) {
        assertThat(check(name, how))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(Rule.DATA));
    }
}
