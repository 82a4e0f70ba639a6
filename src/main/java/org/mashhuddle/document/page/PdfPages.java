package org.mashhuddle.document.page;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The real pages of a file as pictures, made in memory.
public final class PdfPages {

    /// How many pages the file has.
    public int count(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// One page, from 0. At scale 1 a page is 595 by 842 pixels (72 to the inch); 1.3333 gives 794
    /// by 1123.
    public PageImage page(byte[] pdf, int index, double scale) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return picture(new PDFRenderer(document), index, scale);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// All pages.
    public List<PageImage> all(byte[] pdf, double scale) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<PageImage> pages = new ArrayList<>();
            for (int index = 0; index < document.getNumberOfPages(); index++) {
                pages.add(picture(renderer, index, scale));
            }
            return pages;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PageImage picture(PDFRenderer renderer, int index, double scale) throws IOException {
        BufferedImage drawn = renderer.renderImage(index, (float) scale, ImageType.RGB);
        int width = drawn.getWidth();
        int height = drawn.getHeight();
        return new PageImage(width, height, drawn.getRGB(0, 0, width, height, null, 0, width));
    }
}
