package org.mashhuddle.service.papers.printer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.SimpleDoc;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.HashPrintRequestAttributeSet;
import org.mashhuddle.document.page.PrintedPages;

/// The printers of a computer whose spooler is CUPS. The pages go from memory into `lp`'s standard
/// input: Java's own way writes them, for everybody to read, into a temporary file first.
final class CupsPrinter {

    private static final List<Path> PLACES = List.of(Path.of("/usr/bin"), Path.of("/usr/local/bin"));
    private final Path programs;

    /// @param programs the folder of `lp` and `lpstat`
    CupsPrinter(Path programs) {
        this.programs = programs;
    }

    /// The spooler of this computer; none on one that has another.
    static Optional<CupsPrinter> here() {
        return PLACES.stream()
                .filter(place -> Stream.of("lp", "lpstat", "lpoptions")
                        .map(place::resolve)
                        .allMatch(Files::isExecutable))
                .findFirst()
                .map(CupsPrinter::new);
    }

    /// The printers it knows.
    List<PrinterChoice.Printer> printers() {
        return said("lpstat", "-e")
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> new PrinterChoice.Printer(name, isReady(name)))
                .toList();
    }

    /// Pages sent to a printer that is stopped would come out later, with nobody beside it.
    private boolean isReady(String name) {
        String state = said("lpstat", "-p", name, "-a", name);
        return !state.contains(" disabled ") && !state.contains(" not accepting ");
    }

    /// Prints one copy.
    ///
    /// @throws PrinterChoice.PrintingFailed if the spooler does not take it
    void print(String printer, String job, List<byte[]> files) {
        if (!isReady(printer)) {
            throw new PrinterChoice.PrintingFailed();
        }
        try (PrintedPages pages = new PrintedPages(files)) {
            byte[] sent = isRaw(printer) ? asPostScript(pages) : pages.asOneFile();
            run(sent, "lp", "-d", printer, "-t", job, "-n", "1", "-o", "media=A4", "-s", "-");
        }
    }

    /// A queue without a driver passes on what it gets; printers of that age speak PostScript.
    private boolean isRaw(String printer) {
        return said("lpoptions", "-p", printer).contains("Local Raw Printer");
    }

    private static byte[] asPostScript(PrintedPages pages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocFlavor flavour = DocFlavor.SERVICE_FORMATTED.PAGEABLE;
        StreamPrintServiceFactory[] ways = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                flavour, DocFlavor.BYTE_ARRAY.POSTSCRIPT.getMimeType());
        if (ways.length == 0) {
            throw new PrinterChoice.PrintingFailed();
        }
        try {
            ways[0].getPrintService(out)
                    .createPrintJob()
                    .print(new SimpleDoc(pages.pages(), flavour, null), new HashPrintRequestAttributeSet());
        } catch (PrintException refused) {
            throw new PrinterChoice.PrintingFailed();
        }
        return out.toByteArray();
    }

    private String said(String program, String... arguments) {
        try {
            return run(new byte[0], command(program, arguments));
        } catch (PrinterChoice.PrintingFailed silent) {
            return "";
        }
    }

    private static String[] command(String program, String... arguments) {
        List<String> all = new ArrayList<>(List.of(program));
        all.addAll(List.of(arguments));
        return all.toArray(String[]::new);
    }

    private String run(byte[] in, String... command) {
        List<String> all = new ArrayList<>(List.of(command));
        all.set(0, programs.resolve(command[0]).toString());
        ProcessBuilder program = new ProcessBuilder(all).redirectError(ProcessBuilder.Redirect.DISCARD);
        program.environment().put("LC_ALL", "C");
        try {
            Process running = program.start();
            try (OutputStream to = running.getOutputStream()) {
                to.write(in);
            }
            String out = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (running.waitFor() != 0) {
                throw new PrinterChoice.PrintingFailed();
            }
            return out;
        } catch (IOException refused) {
            throw new PrinterChoice.PrintingFailed();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PrinterChoice.PrintingFailed();
        }
    }
}
