package org.mashhuddle.document.page;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Draws the bars of a chart into a page, as vectors; the words beside them are the outlines of their letters, since
/// the figure is read by its own words and the table below it. [Markup#chart] says what is drawn.
final class BarFigure implements FSObjectDrawer, FSObjectDrawerFactory {

    static final String TAG = "object";
    static final String NAME = "bars";
    static final String BAR = "param";

    private static final int ROW = 17;
    private static final int LOW_ROW = 12;
    private static final int MANY = 36;
    private static final double BAR_HEIGHT = 0.65;
    private static final double LABELS = 290;
    private static final double NUMBERS = 120;
    private static final double BESIDE = 8;
    private static final double LETTERS = 0.74;
    private static final double BASE = 0.74;
    private static final Color WHOLE = new Color(0xd8, 0xd8, 0xd8);
    private static final Color PART = new Color(0x33, 0x33, 0x33);
    private static final String CUT = "\u2026";
    private static final String GROUP = ": ";

    /// How high a bar is with the room around it, in CSS pixels: a year of weeks fits on a page.
    static int row(int bars) {
        return bars > MANY ? LOW_ROW : ROW;
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return this;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getTagName().equals(TAG) && element.getAttribute("class").equals(NAME);
    }

    @Override
    public Map<Shape, String> drawObject(
            Element chart,
            double x,
            double y,
            double width,
            double height,
            OutputDevice page,
            RenderingContext context,
            int dotsPerPixel) {
        double wide = width / dotsPerPixel;
        page.drawWithGraphics(
                (float) x, (float) y, (float) wide, (float) (height / dotsPerPixel), pen -> draw(chart, pen, wide));
        return Map.of();
    }

    private static void draw(Element chart, Graphics2D pen, double width) {
        NodeList bars = chart.getElementsByTagName(BAR);
        double row = row(bars.getLength());
        double unit = (width - LABELS - NUMBERS - 2 * BESIDE) / Integer.parseInt(chart.getAttribute("most"));
        try (DrawnLetters letters = new DrawnLetters(LETTERS * row)) {
            for (int at = 0; at < bars.getLength(); at++) {
                draw((Element) bars.item(at), letters, pen, new Place(at * row, row, unit));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Where a bar is, how high with the room around it, and how long one of what it counts.
    private record Place(double top, double row, double unit) {}

    private static void draw(Element bar, DrawnLetters letters, Graphics2D pen, Place place) throws IOException {
        double base = place.top() + BASE * place.row();
        String label = fitting(letters, bar.getAttribute("name"));
        double whole = place.unit() * Integer.parseInt(bar.getAttribute("whole"));
        double part = place.unit() * Integer.parseInt(bar.getAttribute("part"));
        fill(pen, WHOLE, place, whole);
        fill(pen, PART, place, part);
        pen.setColor(Color.BLACK);
        pen.fill(letters.outline(label, LABELS - letters.width(label), base));
        pen.fill(letters.outline(bar.getAttribute("value"), LABELS + 2 * BESIDE + Math.max(whole, part), base));
    }

    private static void fill(Graphics2D pen, Color ground, Place place, double length) {
        if (length > 0) {
            pen.setColor(ground);
            double top = place.top() + (1 - BAR_HEIGHT) / 2 * place.row();
            pen.fill(new Rectangle2D.Double(LABELS + BESIDE, top, length, BAR_HEIGHT * place.row()));
        }
    }

    /// What is too long for its place is cut, before the group that it names: it stands whole in the table.
    private static String fitting(DrawnLetters letters, String words) throws IOException {
        int group = words.lastIndexOf(GROUP);
        String end = group < 0 ? "" : words.substring(group);
        String left = words.substring(0, words.length() - end.length());
        String drawn = words;
        while (letters.width(drawn) > LABELS && left.length() > 1) {
            left = left.substring(0, left.offsetByCodePoints(left.length(), -1));
            drawn = left.strip() + CUT + end;
        }
        return drawn;
    }

    @Override
    public String toString() {
        return "BarFigure";
    }
}
