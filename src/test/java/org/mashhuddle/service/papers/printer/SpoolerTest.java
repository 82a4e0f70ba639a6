package org.mashhuddle.service.papers.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashhuddle.service.Spooler;
import org.mashhuddle.service.papers.printer.PrinterChoice.Printer;
import org.mashhuddle.service.papers.printer.PrinterChoice.PrintingFailed;

/// The minutes of a meeting sent to a real CUPS.
class SpoolerTest {

    private static final String REFERENCE = "SAM-2026-11-24-D";
    private Path folder = Path.of("none");
    private Spooler spooler;
    private CupsPrinter cups = new CupsPrinter(folder);

    @BeforeEach
    void aSpooler() throws IOException, InterruptedException {
        folder = Files.createTempDirectory("cups");
        spooler = Spooler.in(folder);
        cups = new CupsPrinter(spooler.programs());
    }

    @AfterEach
    void goes() throws IOException, InterruptedException {
        spooler.stop();
        Files.walkFileTree(folder, new Deleting());
    }

    private static final class Deleting extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes about) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path gone, IOException failed) throws IOException {
            Files.delete(gone);
            return FileVisitResult.CONTINUE;
        }
    }

    private static byte[] minutes() throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/earlier/minutes.pdf"));
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    @Test
    void everyPageReachesItAsOneJobNamedByItsReference() throws IOException, InterruptedException {
        assertThat(cups.printers()).containsExactlyInAnyOrder(new Printer("Desk", true), new Printer("Raw", true));

        cups.print("Desk", REFERENCE, List.of(minutes()));

        assertThat(spooler.got()).hasSize(1);
        assertThat(pages(spooler.got().getFirst())).isEqualTo(pages(minutes()));
        spooler.stop();
        assertThat(spooler.told()).singleElement().asString().contains(REFERENCE, "A4", "copies");
    }

    @Test
    void aQueueWithoutADriverGetsPostScript() throws IOException {
        cups.print("Raw", REFERENCE, List.of(minutes()));

        String sent = new String(spooler.got().getFirst(), StandardCharsets.US_ASCII);
        assertThat(sent).startsWith("%!PS");
        assertThat(sent.lines().filter(line -> line.startsWith("%%Page:"))).hasSize(pages(minutes()));
    }

    @Test
    void aPrinterThatIsStoppedOrRefusesGetsNothing() throws IOException, InterruptedException {
        for (String stop : List.of("cupsdisable", "cupsreject")) {
            spooler.says(stop, "Desk");
            assertThat(cups.printers()).contains(new Printer("Desk", false));
            assertThatThrownBy(() -> cups.print("Desk", REFERENCE, List.of(minutes())))
                    .isInstanceOf(PrintingFailed.class);
            spooler.says("cupsenable", "Desk");
        }
        assertThat(spooler.got()).isEmpty();
        spooler.says("cupsaccept", "Desk");
        cups.print("Desk", REFERENCE, List.of(minutes()));
        assertThat(spooler.got()).hasSize(1);
    }

    @Test
    void aPrinterThatIsGoneIsARefusal() throws IOException, InterruptedException {
        spooler.says("lpadmin", "-x", "Desk");
        assertThatThrownBy(() -> cups.print("Desk", REFERENCE, List.of(minutes())))
                .isInstanceOf(PrintingFailed.class);
        assertThat(cups.printers()).containsExactly(new Printer("Raw", true));
    }
}
