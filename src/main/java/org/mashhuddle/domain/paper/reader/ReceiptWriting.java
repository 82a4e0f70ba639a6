package org.mashhuddle.domain.paper.reader;

import java.util.List;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;

/// The receipt for papers that go to one recipient in one go (`product.md`, screen 6; `domain.md` 2.6):
/// it names them by their numbers and is signed by whoever takes them. No child is named on it, so that
/// it can lie on a desk and be filed.
public final class ReceiptWriting {

    private static final List<Paper.Column> PAPERS = List.of(
            new Paper.Column("Paper", 190),
            new Paper.Column("What it is", 0),
            new Paper.Column("Copy", 190),
            new Paper.Column("Pages", 60));
    private static final List<Paper.Column> SIGNED = List.of(
            new Paper.Column("Name in capitals", 220),
            new Paper.Column("Signature", 0),
            new Paper.Column("Date and time", 150));

    private ReceiptWriting() {}

    /// One of the papers it is for.
    ///
    /// @param what "Agreed plan": never whom it is about
    public record Line(String reference, String what, String copy, int pages) {
        @Override
        public String toString() {
            return "Line[" + reference + "]";
        }
    }

    /// The receipt.
    ///
    /// @param head with its own number; what stands at the foot of a sealed paper is empty
    /// @param returnTo to whom the signed receipt goes
    public static Paper.Sheet of(List<Line> lines, String returnTo, PaperHead head) {
        int pages = lines.stream().mapToInt(Line::pages).sum();
        return new Paper.Sheet(
                head,
                "Receipt",
                false,
                List.of(
                        Pieces.table(
                                "What was handed over",
                                PAPERS,
                                lines.stream().map(ReceiptWriting::cells).toList()),
                        Pieces.words("", all(lines.size(), pages)),
                        Pieces.forPen("Received", SIGNED, List.of(Pieces.blank(SIGNED))),
                        Pieces.words(
                                "",
                                "Count the pages before you sign. Whoever signs has all of them, keeps them where"
                                        + " nobody else reads them, and gives this receipt back to " + returnTo
                                        + ".")));
    }

    private static List<String> cells(Line line) {
        return List.of(line.reference(), line.what(), line.copy(), String.valueOf(line.pages()));
    }

    private static String all(int papers, int pages) {
        return papers + (papers == 1 ? " paper, " : " papers, ") + pages + (pages == 1 ? " page" : " pages")
                + " in all; the cover sheet and this receipt are not counted.";
    }
}
