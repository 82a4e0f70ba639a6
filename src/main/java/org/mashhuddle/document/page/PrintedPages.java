package org.mashhuddle.document.page;

import java.awt.print.Book;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPrintable;
import org.apache.pdfbox.printing.Scaling;

/// Files as one print job, from memory: each page as large as the printer can print it.
public final class PrintedPages implements AutoCloseable {

    private static final double A4_WIDTH = 595.276;
    private static final double A4_HEIGHT = 841.89;
    private final List<PDDocument> open = new ArrayList<>();
    private final Book book = new Book();

    /// @param files in the order in which they come out
    public PrintedPages(List<byte[]> files) {
        files.forEach(this::add);
    }

    private void add(byte[] pdf) {
        try {
            PDDocument document = Loader.loadPDF(pdf);
            open.add(document);
            PDFPrintable pages = new PDFPrintable(document, Scaling.SHRINK_TO_FIT);
            int before = book.getNumberOfPages();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                int own = page;
                book.append((graphics, format, index) -> pages.print(graphics, format, own), a4());
            }
            if (book.getNumberOfPages() == before) {
                throw new IllegalStateException("A file without pages");
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PageFormat a4() {
        Paper paper = new Paper();
        paper.setSize(A4_WIDTH, A4_HEIGHT);
        paper.setImageableArea(0, 0, A4_WIDTH, A4_HEIGHT);
        PageFormat format = new PageFormat();
        format.setPaper(paper);
        return format;
    }

    /// The pages, for a printer that is asked page by page.
    public Pageable pages() {
        return book;
    }

    /// The pages as one file, for a spooler that takes files. Its properties are empty: a title
    /// would name whom a plan is for.
    public byte[] asOneFile() {
        PDFMergerUtility merger = new PDFMergerUtility();
        try (PDDocument all = new PDDocument()) {
            for (PDDocument file : open) {
                merger.appendDocument(all, file);
            }
            all.getDocumentInformation().getCOSObject().clear();
            all.getDocumentCatalog().setMetadata(null);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            all.save(out);
            return out.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void close() {
        for (PDDocument document : open) {
            try {
                document.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
