package org.mashhuddle.service.papers;

import java.util.List;
import org.mashhuddle.document.page.PrintedPages;
import org.mashhuddle.domain.paper.Recipient;

/// Papers of one meeting made to go to one recipient in one go: no number is taken, nothing is
/// registered. What is issued from it is all of them or none.
///
/// @param papers in the order in which they are numbered
/// @param receipt "SAM-2026-11-24-R01", the number that the receipt will get
/// @param receiptSheet the receipt on its page
/// @param cover the one sheet in front
@SuppressWarnings("ArrayRecordComponent") // never compared; the bytes are passed on
public record PreparedEnvelope(List<PreparedPaper> papers, String receipt, byte[] receiptSheet, byte[] cover) {

    /// Copies the list.
    public PreparedEnvelope {
        papers = List.copyOf(papers);
    }

    /// Who gets all of them.
    public Recipient recipient() {
        return papers.getFirst().recipient();
    }

    /// The pages of all papers together.
    public int pages() {
        return papers.stream().mapToInt(paper -> paper.checks().pages()).sum();
    }

    /// Every page of every paper, to be read through before they go.
    public byte[] allPages() {
        return together(papers.stream().map(PreparedPaper::pdf).toList());
    }

    /// What goes in front of them: the cover sheet and the receipt.
    public byte[] front() {
        return together(List.of(cover, receiptSheet));
    }

    private static byte[] together(List<byte[]> files) {
        try (PrintedPages pages = new PrintedPages(files)) {
            return pages.asOneFile();
        }
    }

    @Override
    public String toString() {
        return "PreparedEnvelope[" + receipt + "]";
    }
}
