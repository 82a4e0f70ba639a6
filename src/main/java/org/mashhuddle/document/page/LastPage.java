package org.mashhuddle.document.page;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// The end of a paper: its last page may not hold the closing notice alone, which would say that a
/// page is missing where none is; nor a single row, for which somebody carries a sheet more.
public final class LastPage {

    private static final String BODY = "body";
    // Points, as the margins in print.css; a demonstration has one line more at the head.
    private static final double HEAD = 86;
    private static final double HEAD_OF_DEMONSTRATION = 100;
    private static final double FOOT = 84;
    private static final double LITTLE = 220; // a row or two under their heading, the line at the foot and the notice
    private static final int ROWS_TOGETHER = 3;
    private static final int ROWS_THAT_GO_WITH_IT = 2;
    private static final String LINES_THAT_GO_WITH_IT = "84px"; // four of print.css

    private LastPage() {}

    /// Whether there are several pages, and the last one holds nothing but these words.
    public static boolean holdsOnly(byte[] pdf, boolean demonstration, String words) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int last = document.getNumberOfPages() - 1;
            double head = demonstration ? HEAD_OF_DEMONSTRATION : HEAD;
            return last > 0 && bare(body(document.getPage(last), head)).equals(bare(words));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Whether there are several pages, and the last one holds a row or two and the notice at most.
    public static boolean isNearlyEmpty(byte[] pdf, boolean demonstration) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            double head = demonstration ? HEAD_OF_DEMONSTRATION : HEAD;
            int last = document.getNumberOfPages();
            return last > 1 && new LowestLine(last).of(document) < head + LITTLE;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Where the lowest line above the foot of a page stands, in points from the top.
    private static final class LowestLine extends PDFTextStripper {

        private double lowest;

        LowestLine(int page) {
            setStartPage(page);
            setEndPage(page);
        }

        double of(PDDocument document) throws IOException {
            getText(document);
            return lowest;
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            if (text.getYDirAdj() < text.getPageHeight() - FOOT) {
                lowest = Math.max(lowest, text.getYDirAdj());
            }
        }
    }

    /// Lines and rows a little closer, so that what stood alone on the last page may find room before it.
    public static void tighten(Document document) {
        ((Element) document.getElementsByTagName("body").item(0)).setAttribute("class", "tight");
    }

    /// Takes so many of the last rows over to the last page that none stands alone on it, with the heading
    /// of those that begin a table.
    ///
    /// @return whether it could; a row that may go on over a page is left where it is
    public static boolean bringCompany(Document document) {
        NodeList bodies = document.getElementsByTagName("tbody");
        int wanted = ROWS_TOGETHER;
        for (int i = bodies.getLength() - 1; i >= 0; i--) {
            Element rows = (Element) bodies.item(i);
            if (holdsLongRow(rows)) {
                return false;
            }
            int count = rows.getChildNodes().getLength();
            if (count > wanted) {
                breakBefore((Element) rows.getChildNodes().item(count - wanted));
                return true;
            }
            if (count == wanted || i == 0) {
                if (rows.getParentNode().getPreviousSibling() instanceof Element heading) {
                    breakBefore(heading);
                }
                return true;
            }
            wanted -= count;
        }
        return false;
    }

    private static String body(PDPage page, double head) throws IOException {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        double width = page.getMediaBox().getWidth();
        double height = page.getMediaBox().getHeight();
        stripper.addRegion(BODY, new Rectangle2D.Double(0, head, width, height - head - FOOT));
        stripper.extractRegions(page);
        return stripper.getTextForRegion(BODY);
    }

    private static String bare(String words) {
        return words.replaceAll("[\\s\\u00a0]+", "");
    }

    /// Takes the last rows of the last table over to the next page; a short table goes whole, with
    /// its heading. Of a row that may go on over a page only its last lines go.
    public static void carryRowsOver(Document document) {
        NodeList bodies = document.getElementsByTagName("tbody");
        if (bodies.getLength() == 0) {
            return;
        }
        Element rows = (Element) bodies.item(bodies.getLength() - 1);
        int count = rows.getChildNodes().getLength();
        Node heading = rows.getParentNode().getPreviousSibling();
        if (holdsLongRow(rows) && heading instanceof Element element) {
            element.setAttribute("style", "margin-top: " + LINES_THAT_GO_WITH_IT);
        } else if (count > ROWS_THAT_GO_WITH_IT) {
            breakBefore((Element) rows.getChildNodes().item(count - ROWS_THAT_GO_WITH_IT));
        } else if (heading instanceof Element element) {
            breakBefore(element);
        }
    }

    private static boolean holdsLongRow(Element rows) {
        for (Node row = rows.getLastChild(); row != null; row = row.getPreviousSibling()) {
            if (RowHeights.isLong((Element) row)) {
                return true;
            }
        }
        return false;
    }

    private static void breakBefore(Element element) {
        element.setAttribute("style", "page-break-before: always");
    }
}
