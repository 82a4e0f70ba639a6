package org.mashhuddle.service;

import org.mashhuddle.document.PrintedPages;

import java.awt.GraphicsEnvironment;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.List;

import javax.print.PrintServiceLookup;

/// The computer's own printers, asked for in its own window. Blocks while somebody chooses: never
/// call it on the JavaFX thread.
public final class PlatformPrinter {

    /// Asks which printer.
    ///
    /// @param name of the job in the printer's list: a reference, never a person's name
    public PrinterChoice ask(String name) {
        if (GraphicsEnvironment.isHeadless()
                || PrintServiceLookup.lookupPrintServices(null, null).length == 0) {
            return new PrinterChoice.NoPrinter();
        }
        PrinterJob job = PrinterJob.getPrinterJob();
        job.setJobName(name);
        return job.printDialog()
                ? new PrinterChoice.Chosen(files -> print(job, files))
                : new PrinterChoice.NeverMind();
    }

    private static void print(PrinterJob job, List<byte[]> files) {
        try (PrintedPages pages = new PrintedPages(files)) {
            job.setPageable(pages.pages());
            job.print();
        } catch (PrinterException refused) {
            throw new PrinterChoice.PrintingFailed();
        }
    }
}
