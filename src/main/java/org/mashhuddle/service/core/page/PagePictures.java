package org.mashhuddle.service.core.page;

import org.mashhuddle.document.page.PageImage;
import org.mashhuddle.document.page.PdfPages;

/// Makes pictures of the pages of a file that was already read: needs no hub, so that turning and
/// zooming pages never asks the record again.
public final class PagePictures {

    private final PdfPages pages = new PdfPages();

    /// How many pages the file has.
    public int count(byte[] pdf) {
        return pages.count(pdf);
    }

    /// One page.
    ///
    /// @param index from 0
    /// @param scale 1 for 72 dots an inch
    public PageImageFile page(byte[] pdf, int index, double scale) {
        PageImage image = pages.page(pdf, index, scale);
        return new PageImageFile(image.width(), image.height(), image.argb());
    }
}
