package org.mashhuddle.service.papers.printer;

import java.awt.GraphicsEnvironment;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.List;
import java.util.Optional;
import javax.print.PrintServiceLookup;
import org.mashhuddle.document.page.PrintedPages;

/// The computer's own printers. Where the spooler is CUPS they are listed, for us to ask; elsewhere
/// the platform asks in its own window, which blocks: never on the JavaFX thread.
public final class PlatformPrinter {

    private final Optional<CupsPrinter> cups;

    /// The printers of this computer.
    public PlatformPrinter() {
        this(CupsPrinter.here());
    }

    PlatformPrinter(Optional<CupsPrinter> cups) {
        this.cups = cups;
    }

    /// The printers to choose from; none where the platform asks itself.
    public List<PrinterChoice.Printer> printers() {
        return cups.map(CupsPrinter::printers).orElse(List.of());
    }

    /// One of them, waiting for files.
    ///
    /// @param name of the job in the printer's list: a reference, never a person's name
    public PrinterChoice chosen(PrinterChoice.Printer printer, String name) {
        return cups.<PrinterChoice>map(
                        spooler -> new PrinterChoice.Chosen(files -> spooler.print(printer.name(), name, files)))
                .orElseGet(PrinterChoice.NoPrinter::new);
    }

    /// Lets the platform ask which printer.
    public PrinterChoice ask(String name) {
        if (cups.isPresent()
                || GraphicsEnvironment.isHeadless()
                || PrintServiceLookup.lookupPrintServices(null, null).length == 0) {
            return new PrinterChoice.NoPrinter();
        }
        PrinterJob job = PrinterJob.getPrinterJob();
        job.setJobName(name);
        return job.printDialog() ? new PrinterChoice.Chosen(files -> print(job, files)) : new PrinterChoice.NeverMind();
    }

    private static void print(PrinterJob job, List<byte[]> files) {
        try (PrintedPages pages = new PrintedPages(files)) {
            job.setCopies(1);
            job.setPageable(pages.pages());
            job.print();
        } catch (PrinterException refused) {
            throw new PrinterChoice.PrintingFailed();
        }
    }
}
