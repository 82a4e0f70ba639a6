package org.mashhuddle.service.papers.printer;

import java.util.List;

/// What came of asking for a printer.
public sealed interface PrinterChoice {

    /// One was chosen.
    record Chosen(PrintJob job) implements PrinterChoice {}

    /// Somebody closed the question.
    record NeverMind() implements PrinterChoice {}

    /// The computer knows no printer.
    record NoPrinter() implements PrinterChoice {}

    /// A printer to choose.
    ///
    /// @param ready whether pages sent to it come out at once
    record Printer(String name, boolean ready) {}

    /// A printer that waits for files.
    interface PrintJob {

        /// Prints the files one behind the other, from memory.
        ///
        /// @throws PrintingFailed if the printer refuses
        void print(List<byte[]> files);
    }

    /// The printer refused. Carries no words of the printer's: they may quote the file.
    final class PrintingFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /// Refused.
        public PrintingFailed() {
            super("The printer refused");
        }
    }
}
