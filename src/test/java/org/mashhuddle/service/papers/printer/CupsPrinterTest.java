package org.mashhuddle.service.papers.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What goes to the spooler, shown to a spooler of three small scripts.
class CupsPrinterTest {

    private static final String REFERENCE = "SAM-2026-11-24-P07";

    @TempDir
    private Path folder;

    private CupsPrinter cups;

    @BeforeEach
    void aSpooler() throws IOException {
        script("lpstat", "[ \"$1\" = -e ] && echo Desk || cat \"$(dirname \"$0\")/state\"");
        script("lpoptions", "cat \"$(dirname \"$0\")/model\"");
        script("lp", "echo \"$@\" > \"$0.args\"; cat > \"$0.sent\"");
        Files.writeString(folder.resolve("state"), "printer Desk is idle.\n");
        Files.writeString(folder.resolve("model"), "printer-make-and-model='Laser'");
        cups = new CupsPrinter(folder);
    }

    private void script(String name, String does) throws IOException {
        Path script = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }

    private static byte[] pdf(int pages, String title) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage());
            }
            document.getDocumentInformation().setTitle(title);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private byte[] sent() throws IOException {
        return Files.readAllBytes(folder.resolve("lp.sent"));
    }

    private void print() throws IOException {
        cups.print("Desk", REFERENCE, List.of(pdf(1, "Cover"), pdf(2, "Plan for Jordan ALDER")));
    }

    @Test
    void coverAndPaperAreOneJobOfOneCopyWithoutATitle() throws IOException {
        print();

        assertThat(Files.readString(folder.resolve("lp.args")))
                .contains("-d Desk", "-t " + REFERENCE, "-n 1", "media=A4");
        try (PDDocument all = Loader.loadPDF(sent())) {
            assertThat(all.getNumberOfPages()).isEqualTo(3);
            assertThat(all.getDocumentInformation().getTitle()).isNull();
            assertThat(all.getDocumentCatalog().getMetadata()).isNull();
        }
    }

    @Test
    void nothingIsWrittenIntoTheFolderForTemporaryFiles() throws IOException {
        List<Path> before = spooled();
        print();
        Files.writeString(folder.resolve("model"), "printer-make-and-model='Local Raw Printer'");
        print();

        assertThat(spooled()).isEqualTo(before);
    }

    /// What Java's own printing leaves on its way.
    private static List<Path> spooled() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(file -> file.getFileName().toString().startsWith("javaprint"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aQueueWithoutADriverGetsPostScript() throws IOException {
        Files.writeString(folder.resolve("model"), "printer-make-and-model='Local Raw Printer'");

        print();

        assertThat(new String(sent(), 0, 4, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%!PS");
    }

    @Test
    void aPrinterThatIsStoppedOrTakesNothingIsSaidToBeAndGetsNothing() throws IOException {
        assertThat(cups.printers()).containsExactly(new PrinterChoice.Printer("Desk", true));
        for (String state : List.of(
                "printer Desk disabled since Wed Nov 25 10:24:13 2026 -\n\tPaused\n",
                "Desk not accepting requests since Wed Nov 25 10:24:13 2026 -\n")) {
            Files.writeString(folder.resolve("state"), state);

            assertThat(cups.printers()).containsExactly(new PrinterChoice.Printer("Desk", false));
            assertThatThrownBy(this::print).isInstanceOf(PrinterChoice.PrintingFailed.class);
        }
        assertThat(folder.resolve("lp.sent")).doesNotExist();
    }

    @Test
    void aRefusalOfTheSpoolerIsARefusal() throws IOException {
        script("lp", "cat > /dev/null; exit 1");

        assertThatThrownBy(this::print).isInstanceOf(PrinterChoice.PrintingFailed.class);
    }

    @Test
    void aSpoolerWithoutPrintersOffersNone() throws IOException {
        script("lpstat", "exit 1");

        assertThat(cups.printers()).isEmpty();
    }
}
