package org.mashhuddle.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.document.PrintedExamples;
import org.mashhuddle.document.layout.MinutesLayout;
import org.mashhuddle.document.layout.PaperLayout;
import org.mashhuddle.document.layout.ReportLayout;
import org.mashhuddle.domain.export.PrintedReport;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.report.ReportTable;

/// Four papers as poppler draws them, beside pictures that a person has looked at: minutes, a plan, a page for
/// a family, a report. A change that moves what stands on a page is red until the new picture was looked at and
/// copied from
/// `target/pages` to `src/test/resources/pages`.
class PagesAsTheyWereTest {

    /// Poppler's releases smooth the edges of letters a little differently; a line that moved is a hundred times that.
    private static final int SMOOTHED = 96;

    private static final double FEW = 0.0005;

    private static final PdfRenderer RENDERER = new PdfRenderer();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"minutes", "plan", "family", "report"})
    void aPageLooksAsItDid(String name) throws Exception {
        byte[] drawn = drawn(pdf(name));
        Path kept = Files.createDirectories(Path.of("target", "pages")).resolve(name + ".png");
        Files.write(kept, drawn);
        try (InputStream looked = getClass().getResourceAsStream("/pages/" + name + ".png")) {
            assertThat(looked).as("a picture of it that was looked at").isNotNull();
            assertThat(apart(ImageIO.read(looked), ImageIO.read(new ByteArrayInputStream(drawn))))
                    .as("the share of %s that looks different; see %s", name, kept)
                    .isLessThan(FEW);
        }
    }

    private static byte[] pdf(String name) {
        return switch (name) {
            case "minutes" ->
                new MinutesLayout(RENDERER).print(PrintedExamples.minutes(2)).bytes();
            case "plan" ->
                new PaperLayout(RENDERER).print(PrintedExamples.plan()).bytes();
            case "family" -> new PaperLayout(RENDERER).print(family()).bytes();
            case "report" ->
                new ReportLayout(RENDERER, "OFFICIAL-SENSITIVE").print(report()).bytes();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Paper family() {
        return new Paper.Sheet(
                PrintedExamples.plan().head(),
                "Plan for a family",
                true,
                List.of(
                        new Paper.Part(
                                "What we agreed",
                                List.of(
                                        new Paper.Piece.Words("People who work with your family met on Tuesday."
                                                + " They agreed what each of them will do."),
                                        new Paper.Piece.Facts(
                                                List.of(new Paper.Fact("Who", "Sam Okoro, social worker")), false))),
                        new Paper.Part(
                                "Whom to ring",
                                List.of(new Paper.Piece.Facts(
                                        List.of(new Paper.Fact("Day", "01632 960 100")), true)))));
    }

    private static PrintedReport report() {
        List<ReportTable.Row> rows = List.of(
                new ReportTable.Row("Police", List.of(new ReportTable.Cell.Count(31))),
                new ReportTable.Row("Health", List.of(new ReportTable.Cell.Count(12))));
        return new PrintedReport(
                "Reports",
                "Sampleshire MASH",
                List.of("1 October 2026 to 24 November 2026"),
                "Counted 24/11/2026 11:09 from 62 meetings",
                "",
                List.of(new ReportTable("Actions on time", "Actions due in the period.", List.of("", "Number"), rows)),
                true);
    }

    private byte[] drawn(byte[] pdf) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("paper.pdf"), pdf);
        Process process = new ProcessBuilder(
                        "pdftoppm", "-r", "60", "-gray", "-png", "-singlefile", file.toString(), folder + "/page")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return Files.readAllBytes(folder.resolve("page.png"));
    }

    /// The share of dots that are lighter or darker by more than the smoothing of a letter's edge.
    private static double apart(BufferedImage one, BufferedImage other) {
        assertThat(List.of(other.getWidth(), other.getHeight())).isEqualTo(List.of(one.getWidth(), one.getHeight()));
        long apart = 0;
        for (int x = 0; x < one.getWidth(); x++) {
            for (int y = 0; y < one.getHeight(); y++) {
                int difference = (one.getRGB(x, y) & 0xff) - (other.getRGB(x, y) & 0xff);
                apart += Math.abs(difference) > SMOOTHED ? 1 : 0;
            }
        }
        return (double) apart / (one.getWidth() * one.getHeight());
    }
}
