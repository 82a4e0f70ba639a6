package org.mashhuddle.document.page;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// A place on a printed page where words can be put. There is no way to put markup in as text, so
/// nothing typed by a person can become markup; and every word passes the glyph guard.
public final class Markup {

    private static final int CELL_PADDING = 8; // as in print.css
    private static final int ROOM = 674; // between the margins, in CSS pixels
    private static final double USUAL_AT_HEAD = 14;
    private static final String CONTINUED = "continued";

    private final Element at;
    private final Glyphs glyphs;
    private final Map<Integer, Integer> substituted;

    Markup(Element at, Glyphs glyphs, Map<Integer, Integer> substituted) {
        this.at = at;
        this.glyphs = glyphs;
        this.substituted = substituted;
    }

    /// Adds words; a line end in them stays a line end.
    public Markup text(String words) {
        boolean first = true;
        for (String line : glyphs.printable(words, substituted).split("\n", -1)) {
            if (!first) {
                append("br", "");
            }
            at.appendChild(document().createTextNode(line));
            first = false;
        }
        return this;
    }

    /// Adds an element with a css class ("" for none) and fills it.
    public Markup add(String tag, String cssClass, Consumer<Markup> inside) {
        inside.accept(append(tag, cssClass));
        return this;
    }

    /// Adds an element that holds only words.
    public Markup add(String tag, String cssClass, String words) {
        return add(tag, cssClass, inside -> inside.text(words));
    }

    /// A paragraph.
    public Markup p(String words) {
        return add("p", "", words);
    }

    /// A heading below the heading of its section.
    public Markup h3(String words) {
        return add("h3", "", words);
    }

    /// Bold words.
    public Markup bold(String words) {
        return add("b", "", words);
    }

    /// A table with column headings; a width of 0 takes what is left.
    public Markup table(String cssClass, List<Column> columns, List<List<Consumer<Markup>>> rows) {
        return table(cssClass, columns, rows, new RowsGoOn(0, List.of(), ""));
    }

    /// A table of which a row may go on over the next page, where the head of the page then says what goes on.
    public Markup table(String cssClass, List<Column> columns, List<List<Consumer<Markup>>> rows, RowsGoOn goOn) {
        Markup table = append("table", cssClass);
        Markup head = table.append("thead", "");
        Markup body = table.append("tbody", "");
        rows.forEach(cells -> body.add("tr", "", row -> row.cells(cells)));
        List<Column> fitting = new NameRoom(columns, glyphs, ROOM).columns(table.at, body.at);
        head.add("tr", "", row -> fitting.forEach(row::heading));
        new RowHeights(fitting.stream().map(Column::width).toList(), ROOM).mark(table.at);
        for (int row = 0; row < goOn.each().size(); row++) {
            if (RowHeights.isLong((Element) body.at.getChildNodes().item(row))) {
                body.goOn(row, goOn);
            }
        }
        return this;
    }

    private void goOn(int row, RowsGoOn goOn) {
        Node cell = at.getChildNodes().item(row).getChildNodes().item(goOn.column());
        Markup in = new Markup((Element) cell, glyphs, substituted)
                .goesOn(goOn.each().get(row));
        cell.insertBefore(cell.getLastChild(), cell.getFirstChild());
        in.append("div", CONTINUED + "-end").goesOn(goOn.after());
    }

    /// Paragraphs in a frame, below their heading.
    public Markup box(Consumer<Markup> paragraphs) {
        Markup box = append("div", "box");
        paragraphs.accept(box);
        new RowHeights(List.of(0), ROOM).markBox(box.at);
        return this;
    }

    /// A chart of bars, one below the other, drawn into the page as a figure of its own.
    ///
    /// @param says what the figure is and what stands out in it, for whoever does not see it
    public Markup chart(String says, List<Bar> bars) {
        int most = bars.stream()
                .mapToInt(bar -> Math.max(bar.part(), bar.whole()))
                .max()
                .orElse(0);
        Markup chart = append(BarFigure.TAG, BarFigure.NAME)
                .attribute("alt", glyphs.printable(says, substituted))
                .attribute("most", Integer.toString(Math.max(1, most)))
                .attribute("style", "height:" + bars.size() * BarFigure.row(bars.size()) + "px");
        for (Bar bar : bars) {
            chart.append(BarFigure.BAR, "")
                    .attribute("name", glyphs.printable(bar.label(), substituted))
                    .attribute("part", Integer.toString(bar.part()))
                    .attribute("whole", Integer.toString(bar.whole()))
                    .attribute("value", glyphs.printable(bar.words(), substituted));
        }
        return this;
    }

    /// Names and their values, one a row.
    public Markup pairs(List<Pair> pairs) {
        Markup body = append("table", "pairs").append("tbody", "");
        for (Pair pair : pairs) {
            Markup row = body.append("tr", "");
            Markup name = row.append("th", "");
            name.at.setAttribute("scope", "row");
            name.text(pair.name());
            row.add("td", "", pair.value());
        }
        return this;
    }

    /// Begins something that the head of each page on which it goes on names by these words, in one line.
    public Markup goesOn(String words) {
        double wide = glyphs.width(glyphs.printable(words));
        append("div", CONTINUED)
                .attribute("style", "font-size:" + Math.min(USUAL_AT_HEAD, Math.floor(10 * ROOM / wide) / 10) + "px")
                .text(words);
        return this;
    }

    /// Ends it.
    public Markup ends() {
        append("div", CONTINUED + "-end").append("div", CONTINUED);
        return this;
    }

    private void heading(Column column) {
        Markup cell = append("th", "");
        cell.at.setAttribute("scope", "col");
        if (column.width() > 0) {
            cell.at.setAttribute("style", "width:" + (column.width() - CELL_PADDING) + "px");
        }
        cell.text(column.name());
    }

    private void cells(List<Consumer<Markup>> cells) {
        cells.forEach(cell -> add("td", "", cell));
    }

    Markup append(String tag, String cssClass) {
        Element child = document().createElement(tag);
        if (!cssClass.isEmpty()) {
            child.setAttribute("class", cssClass);
        }
        at.appendChild(child);
        return new Markup(child, glyphs, substituted);
    }

    Markup attribute(String name, String value) {
        at.setAttribute(name, value);
        return this;
    }

    /// Our own stylesheet, which is no text to be read: it bypasses the guard.
    void raw(String stylesheet) {
        at.appendChild(document().createTextNode(stylesheet));
    }

    private Document document() {
        return at.getOwnerDocument();
    }

    /// What the head of a page says on which a row goes on.
    ///
    /// @param column whose words go on
    /// @param each of each row
    /// @param after what goes on where none of them does
    public record RowsGoOn(int column, List<String> each, String after) {

        /// Copies the list.
        public RowsGoOn {
            each = List.copyOf(each);
        }

        @Override
        public String toString() {
            return "RowsGoOn[withheld]";
        }
    }

    /// A column of a table: its heading, and its width in CSS pixels (0: what is left).
    public record Column(String name, int width) {}

    /// A bar of a chart.
    ///
    /// @param part as long as it is drawn dark
    /// @param whole as long as it is drawn light, behind the dark; 0 for none
    /// @param words what stands at its end
    public record Bar(String label, int part, int whole, String words) {}

    /// A name and its value.
    public record Pair(String name, String value) {}
}
