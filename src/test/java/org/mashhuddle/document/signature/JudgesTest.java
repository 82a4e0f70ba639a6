package org.mashhuddle.document.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashhuddle.LongForm;
import org.mashhuddle.document.PrintedExamples;
import org.mashhuddle.document.VeraPdf;
import org.mashhuddle.document.check.PdfCheck;
import org.mashhuddle.document.check.Verdict;
import org.mashhuddle.document.layout.MinutesLayout;
import org.mashhuddle.document.page.EveryPage;
import org.mashhuddle.document.page.PdfPages;
import org.mashhuddle.document.page.PdfRenderer;
import org.mashhuddle.fixture.AnOrganisation;
import org.mashhuddle.fixture.AnOrganisation.Holder;

/// Others' programs on our files: veraPDF on the archival and accessible form, DSS and pdfsig on
/// the signatures, qpdf on the syntax.
class JudgesTest {

    private static final SignedFiles FILES = new SignedFiles();

    private final VeraPdf vera = new VeraPdf();

    @Test
    void veraPdfFindsNoFaultBeforeAndAfterEachSignature() {
        byte[] prepared = FILES.preparedForTwo();
        byte[] once = FILES.byChair(prepared);

        assertThat(vera.faults(prepared)).isEmpty();
        assertThat(vera.faults(once)).isEmpty();
        assertThat(vera.faults(FILES.byTaker(once))).isEmpty();
        assertThat(vera.faults(FILES.sealedPaper())).isEmpty();
        assertThat(vera.faults(FILES.inForm(Revision.PLAIN).bothSigned())).isEmpty();
    }

    @Test
    void aNumberedCopyOfSignedMinutesIsArchivalAndPassesWithItsOwnSeal() {
        byte[] copy = FILES.sealedCopy();

        assertThat(vera.faults(copy)).isEmpty();
        assertThat(new Dss(FILES.authority).verdicts(copy)).containsExactly("TOTAL_PASSED PAdES-BASELINE-B");
        assertThat(new PdfCheck().check(copy, FILES.authority.pinned())).isInstanceOf(Verdict.Trusted.class);
        assertThat(Attacks.unpacked(FILES.bothSigned())).contains("/EmbeddedFile", "/Filespec", "meeting.json");
        assertThat(Attacks.unpacked(copy))
                .doesNotContain("/EmbeddedFile", "/Filespec", "meeting.json", "manifest.json");
        assertThat(new EveryPage().holds(copy, List.of("Copy 3 of 6. Recipient: Education, Ánh Nguyễn.")))
                .isTrue();
        assertThat(new PdfPages().count(copy)).isEqualTo(new PdfPages().count(FILES.bothSigned()));
    }

    @Test
    void dssPassesEverySignatureUnderAStrictPolicy() {
        Dss dss = new Dss(FILES.authority);

        assertThat(dss.verdicts(FILES.bothSigned()))
                .containsExactly("TOTAL_PASSED PAdES-BASELINE-B", "TOTAL_PASSED PAdES-BASELINE-B");
        assertThat(dss.verdicts(FILES.sealedPaper())).containsExactly("TOTAL_PASSED PAdES-BASELINE-B");
    }

    /// Whoever knows the organisation's authority calls its signature theirs; here nobody does.
    @Test
    void aSignatureOfAnOrganisationLeavesTheOthersGoodAndTheFileArchival() {
        OrganisationFiles minutes = new OrganisationFiles(FILES);
        Holder holder = new AnOrganisation().person();
        byte[] all = minutes.all(holder);

        assertThat(vera.faults(OrganisationFiles.signed(minutes.prepared(holder), OrganisationFiles.by(holder))))
                .isEmpty();
        assertThat(vera.faults(all)).isEmpty();
        assertThat(new Dss(FILES.authority).verdicts(all))
                .containsExactly(
                        "INDETERMINATE/NO_CERTIFICATE_CHAIN_FOUND PAdES-BASELINE-B",
                        "TOTAL_PASSED PAdES-BASELINE-B",
                        "TOTAL_PASSED PAdES-BASELINE-B");
    }

    @Test
    void pdfsigCallsBothSignaturesValidAndTheirCertificatesTrusted(@TempDir Path dir) throws Exception {
        assumeTrue(installed("pdfsig", "certutil"), "pdfsig or certutil is not installed");
        Path file = Files.write(dir.resolve("minutes.pdf"), FILES.bothSigned());
        Path authority = Files.write(dir.resolve("hub.cer"), FILES.authority.der());
        Path nss = Files.createDirectory(dir.resolve("nss"));
        run("certutil", "-N", "-d", "sql:" + nss, "--empty-password");
        run("certutil", "-A", "-d", "sql:" + nss, "-n", "hub", "-t", "CT,C,C", "-i", authority.toString());

        String said = run("pdfsig", "-nssdir", "sql:" + nss, file.toString());

        assertThat(said.split("Signature is Valid", -1)).hasSize(3);
        assertThat(said.split("Certificate is Trusted", -1)).hasSize(3);
        assertThat(said.substring(said.lastIndexOf("Signature #"))).contains("Total document signed");
    }

    @Test
    void qpdfFindsNoSyntaxError(@TempDir Path dir) throws Exception {
        assumeTrue(installed("qpdf"), "qpdf is not installed");
        Path file = Files.write(dir.resolve("minutes.pdf"), FILES.bothSigned());

        assertThat(run("qpdf", "--check", file.toString())).contains("No syntax or stream encoding errors found");
    }

    /// The longest asks nothing else: it is in the long form.
    static IntStream lengths() {
        return IntStream.of(1, 12, 60).limit(LongForm.ASKED ? 3 : 2);
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void minutesOfAnyLengthPassEveryJudgeAndAreTenKilobytesAPage(int items, @TempDir Path dir) throws Exception {
        byte[] pages = new MinutesLayout(new PdfRenderer())
                .print(PrintedExamples.minutes(items))
                .bytes();
        FileMark mark = SignedFiles.minutesMark(new ExpectedSigner(FileMark.CHAIR, SignedFiles.CHAIR));
        byte[] file =
                FILES.byChair(new SignatureFields().prepare(pages, mark, SignedFiles.MANIFEST, SignedFiles.data()));
        Path kept = Files.write(dir.resolve("minutes.pdf"), file);

        assertThat(vera.faults(file)).isEmpty();
        assertThat(new Dss(FILES.authority).verdicts(file)).containsExactly("TOTAL_PASSED PAdES-BASELINE-B");
        assertThat(run("qpdf", "--check", kept.toString())).contains("No syntax or stream encoding errors found");
        assertThat(run("pdfsig", kept.toString())).contains("Signature is Valid", "Total document signed");
        assertThat(file.length / new PdfPages().count(file)).isLessThan(items == 1 ? 20_000 : 10_000);
    }

    private static boolean installed(String... programs) {
        return List.of(programs).stream().allMatch(program -> Files.isExecutable(Path.of("/usr/bin", program)));
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
