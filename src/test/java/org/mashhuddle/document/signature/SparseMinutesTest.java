package org.mashhuddle.document.signature;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashhuddle.document.VeraPdf;
import org.mashhuddle.document.check.DataFit;
import org.mashhuddle.document.check.PdfCheck;
import org.mashhuddle.document.check.Verdict;
import org.mashhuddle.document.check.words.ReadPages;

/// Minutes of meetings of which there is little to say: nobody in the room, no item, one that was adjourned,
/// a force that is no county's. Each is as archival and accessible as any, and its own check takes it.
class SparseMinutesTest {

    private static final SignedFiles FILES = new SignedFiles();
    private static final String FULL = FullMinutes.data();
    private static final VeraPdf VERA = new VeraPdf();

    record Sparse(String name, String data) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static String without(String data, String field) {
        int from = data.indexOf("\"" + field + "\":[");
        int depth = 0;
        for (int at = from; at < data.length(); at++) {
            depth += data.charAt(at) == '[' ? 1 : data.charAt(at) == ']' ? -1 : 0;
            if (data.charAt(at) == ']' && depth == 0) {
                return data.substring(0, from) + "\"" + field + "\":[]" + data.substring(at + 1);
            }
        }
        throw new AssertionError(field);
    }

    private static String adjourned() {
        return FULL.replace(
                "\"Closed by A. Patel.\"",
                "\"Adjourned at 10:52: the fire alarm. It goes on on 25/11/2026 at 09:30.\",\"Closed by A. Patel.\"");
    }

    private static String transportPolice() {
        return FULL.replace(
                        "\"attendance\":[",
                        "\"attendance\":[{\"agency\":\"British Transport Police\",\"name\":\"R. Thistlewood-Amos\","
                                + "\"job\":\"PC\",\"how\":\"Video, 09:40 to 09:52\"},")
                .replace(
                        "\"shared\":[{\"agency\":\"Police\"",
                        "\"shared\":[{\"agency\":\"British Transport Police\",\"speaker\":\"R. Thistlewood-Amos\","
                                + "\"text\":\"Seen on the 02:40 train, alone.\",\"words\":\"Own knowledge, fact\"},"
                                + "{\"agency\":\"Police\"");
    }

    static Stream<Sparse> sparse() {
        String nobody = without(FULL, "attendance");
        return Stream.of(
                new Sparse("nobody in attendance", nobody),
                new Sparse("adjourned", adjourned()),
                new Sparse("adjourned before anybody came", without(adjourned(), "attendance")),
                new Sparse("an entry of British Transport Police", transportPolice()));
    }

    @ParameterizedTest
    @MethodSource("sparse")
    void isAccessibleAndSaysWhatItsDataSay(Sparse minutes) throws IOException {
        byte[] file = FILES.byChair(FullMinutes.prepared(minutes.data(), minutes.data()));
        Files.createDirectories(Path.of("target", "pages"));
        Files.write(Path.of("target", "pages", "sparse-" + minutes.name().replace(' ', '-') + ".pdf"), file);

        assertThat(VERA.faults(file)).isEmpty();
        assertThat(new PdfCheck().check(file, FILES.authority.pinned()))
                .isInstanceOfSatisfying(
                        Verdict.Trusted.class,
                        trusted -> assertThat(trusted.data()).isEqualTo(minutes.data()));
    }

    /// A record of no item has a manifest of its own: here its pages are held against its data.
    @Test
    void noItemAndNobodyThere() throws IOException {
        String nothing = without(without(FULL, "items"), "attendance");
        byte[] data = nothing.getBytes(StandardCharsets.UTF_8);
        byte[] pages = SignedFiles.pages(data);

        assertThat(VERA.faults(pages)).isEmpty();
        assertThat(DataFit.fitting(pages, data)).isEqualTo(data);
        assertThat(DataFit.fitting(SignedFiles.pages(FULL.getBytes(StandardCharsets.UTF_8)), data))
                .isEmpty();
    }

    /// As the first releases drew it, and as chairs may have signed it.
    @Test
    void whatWasSignedWithATableOfNothingButHeadingsIsStillGood() throws IOException {
        String nobody = without(FULL, "attendance");
        byte[] data = FullMinutes.before(nobody, 1).getBytes(StandardCharsets.UTF_8);
        try (PDDocument pdf = Loader.loadPDF(
                Files.readAllBytes(Path.of("src/test/resources/pages/nobody-in-attendance-2026-11-27.pdf")))) {
            ReadPages.of(pdf).mustSay(JsonMapper.builder().build().readTree(data));
        }
    }

    @Test
    void thatNobodyWasThereIsSaid() throws IOException {
        byte[] pages = SignedFiles.pages(without(FULL, "attendance").getBytes(StandardCharsets.UTF_8));
        try (PDDocument pdf = Loader.loadPDF(pages)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Nobody was recorded as present.");
        }
    }

    /// Whoever signs in the chair's place empties the room on the pages, or in the data.
    @Test
    void aRoomThatIsEmptyOnlyOnOneSideIsRefused() {
        String nobody = without(FULL, "attendance");
        for (byte[] prepared : new byte[][] {FullMinutes.prepared(nobody, FULL), FullMinutes.prepared(FULL, nobody)}) {
            assertThat(new PdfCheck().check(FILES.byChair(prepared), FILES.authority.pinned()))
                    .isInstanceOfSatisfying(
                            Verdict.Refused.class,
                            refused -> assertThat(refused.rule()).isEqualTo(Rule.WORDS));
        }
    }
}
