package org.mashhuddle.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Room for the longest part of a name in each column of set width: no name is cut but behind a hyphen. First the
/// column takes what the open one can spare; where that is not enough its cells are in smaller letters.
///
/// @param columns of which one or more have what is left
/// @param glyphs how wide letters are
/// @param room the width of the table in CSS pixels
record NameRoom(List<Markup.Column> columns, Glyphs glyphs, int room) {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}'\u2019\u02bc-]{6,}[,.;:)]*");
    private static final int PADDING = 18; // as in print.css, where it is most, and the space behind a word
    private static final int LEAST_OPEN = 130;
    private static final double SMALLEST = 11; // of a part that is longer than any name we know of
    private static final double USUAL = 16; // as in print.css, and the two below
    private static final double SMALL = 13.5;
    private static final double LARGE = 24;

    /// @param rows their cells in the order of the columns
    List<Markup.Column> columns(Element table, Element rows) {
        double size = size(table);
        List<Markup.Column> wide = new ArrayList<>(columns);
        for (int at = 0; at < wide.size(); at++) {
            Markup.Column column = wide.get(at);
            if (column.width() > 0) {
                int needed = (int) Math.ceil(longest(rows, at) * size) + PADDING;
                int given = Math.min(needed, column.width() + spare(wide));
                if (given > column.width()) {
                    wide.set(at, new Markup.Column(column.name(), given));
                }
                fit(rows, at, wide.get(at).width() - PADDING, size);
            }
        }
        return wide;
    }

    private int spare(List<Markup.Column> all) {
        int known = all.stream().mapToInt(Markup.Column::width).sum();
        long open = all.stream().filter(column -> column.width() == 0).count();
        return (int) Math.max(0, room - known - open * LEAST_OPEN);
    }

    private double longest(Element rows, int column) {
        double most = 0;
        for (Node row = rows.getFirstChild(); row != null; row = row.getNextSibling()) {
            most = Math.max(most, longest(cell(row, column)));
        }
        return most;
    }

    /// Of the parts of its names that are not cut, in sizes of a letter.
    private double longest(Node cell) {
        return NAME.matcher(String.valueOf(cell.getTextContent()))
                .results()
                .flatMap(name -> parts(name.group()).stream())
                .mapToDouble(glyphs::width)
                .max()
                .orElse(0);
    }

    /// What is left behind a hyphen may be so short that it is not cut again.
    private static List<String> parts(String name) {
        LineBreaks breaks = new LineBreaks();
        List<String> parts = new ArrayList<>();
        String left = name;
        while (!left.isEmpty()) {
            breaks.setText(left);
            int to = breaks.next();
            parts.add(left.substring(0, to));
            left = left.substring(to);
        }
        return parts;
    }

    private void fit(Element rows, int column, int width, double size) {
        for (Node row = rows.getFirstChild(); row != null; row = row.getNextSibling()) {
            double needed = longest(cell(row, column)) * size;
            if (needed > width && cell(row, column) instanceof Element cell) {
                double smaller = Math.max(SMALLEST, Math.floor(2 * size * width / needed) / 2);
                cell.setAttribute("style", "font-size:" + smaller + "px");
            }
        }
    }

    private static Node cell(Node row, int column) {
        return row.getChildNodes().item(column);
    }

    private static double size(Element table) {
        for (Node at = table; at instanceof Element element; at = at.getParentNode()) {
            if (List.of(element.getAttribute("class").split(" ")).contains("large")) {
                return LARGE;
            }
        }
        return List.of(table.getAttribute("class").split(" ")).contains("small") ? SMALL : USUAL;
    }
}
