package org.mashhuddle.document.page;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// About how high the rows of a table will be, as far as the page must know before it is laid out: a
/// heading stays with the first row below it, and a row that is longer than a good part of a page may
/// go on over the next one, rather than leave the page before it empty; so may a box.
///
/// @param widths of the columns in CSS pixels; 0 shares what is left
/// @param room the width of the table
record RowHeights(List<Integer> widths, int room) {

    private static final String LONG = "long";
    private static final int LINE = 21; // as in print.css
    private static final double LETTER = 9; // of a usual text, with what a line loses at its end
    private static final int WIDEST = 14; // of a run that cannot be broken at a word
    private static final int LONGEST_RUN = 30;
    private static final int LONGEST_WHOLE = 12; // lines: not a third of a page
    private static final int HEADINGS = 90; // the heading, and those of the columns

    void mark(Element table) {
        Element body = (Element) table.getLastChild();
        for (Node row = body.getFirstChild(); row != null; row = row.getNextSibling()) {
            if (lines((Element) row) > LONGEST_WHOLE) {
                ((Element) row).setAttribute("class", LONG);
            }
        }
        if (body.getFirstChild() instanceof Element first
                && table.getPreviousSibling() instanceof Element heading
                && heading.getTagName().matches("h[23]")) {
            int high = HEADINGS + LINE * Math.min(lines(first), LONGEST_WHOLE);
            heading.setAttribute("style", "-fs-page-break-min-height: " + high + "px");
        }
    }

    /// Marks a box that is longer than a good part of a page, and keeps its heading with its first lines.
    void markBox(Element box) {
        int lines = 0;
        for (Node part = box.getFirstChild(); part != null; part = part.getNextSibling()) {
            lines += lines(part, room);
        }
        if (lines > LONGEST_WHOLE) {
            box.setAttribute("class", "box " + LONG);
            if (box.getPreviousSibling() instanceof Element heading) {
                heading.setAttribute("style", "-fs-page-break-min-height: " + HEADINGS + "px");
            }
        }
    }

    /// Whether the row may go on over the next page.
    static boolean isLong(Element row) {
        return row.getAttribute("class").equals(LONG);
    }

    private int lines(Element row) {
        int most = 1;
        int column = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
            most = Math.max(most, lines(cell, width(column++)));
        }
        return most;
    }

    private static int lines(Node cell, int width) {
        String text = String.valueOf(cell.getTextContent());
        double pixels = 0;
        for (String word : text.split("\\s+", -1)) {
            pixels += (word.length() > LONGEST_RUN ? WIDEST : LETTER) * (word.length() + 1);
        }
        Element place = (Element) cell;
        return (int) Math.ceil(pixels / width)
                + place.getElementsByTagName("div").getLength()
                + place.getElementsByTagName("br").getLength();
    }

    private int width(int column) {
        int known = widths.stream().mapToInt(Integer::intValue).sum();
        long open = widths.stream().filter(width -> width == 0).count();
        int width = widths.get(column) > 0 ? widths.get(column) : (int) ((room - known) / open);
        return Math.max(width - LINE / 2, LINE);
    }
}
