package org.mashhuddle.document.check.words;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.document.signature.VerificationFailure;

/// Reads what one page draws: its words, each letter held against our own font, and the places that it
/// fills. Words in a light colour, of no size, turned, moved, cut off or beside the page are not seen.
final class PageReading {

    private static final double DARK = 0.5;
    private static final double SMALLEST = 5; // points
    private static final double LARGEST = 60;
    private static final int THOUSAND = 1000;
    private static final long MOST_PAIRS = 4_000_000; // a full page of ours has some 20,000

    private final int page;
    private final Map<COSName, FontInFile> fonts;
    private final List<DrawnRun> runs = new ArrayList<>();
    private final List<Filled> filled = new ArrayList<>();
    private final List<Integer> marks = new ArrayList<>();
    private final List<double[]> path = new ArrayList<>();
    private Optional<FontInFile> font = Optional.empty();
    private final Deque<Kept> kept = new ArrayDeque<>();
    private Filled open;
    private boolean isWindow;
    private boolean isSeen = true;
    private double line = 1;
    private double size;
    private double x;
    private double y;
    private double lineX;

    PageReading(int page, PDRectangle paper, Map<COSName, FontInFile> fonts) {
        this.page = page;
        this.fonts = Map.copyOf(fonts);
        this.open = new Filled(
                paper.getLowerLeftX(), paper.getLowerLeftY(), paper.getUpperRightX(), paper.getUpperRightY());
    }

    /// A place that is filled or drawn around.
    record Filled(double left, double foot, double right, double top) {

        /// Whether it lies over the middle of a line's letters.
        boolean hides(DrawnRun.Spot words) {
            double low = words.y() + words.size() / 8;
            double high = words.y() + words.size() / 2;
            return left < words.end() - 1 && right > words.x() + 1 && foot < high && top > low;
        }

        boolean holds(DrawnRun.Spot words) {
            return words.x() > left - 2 && words.end() < right + 2 && words.y() > foot && words.y() < top;
        }

        boolean isEmpty() {
            return left > right || foot > top; // a line of no width is drawn, as thin as can be
        }

        Filled within(Filled other) {
            return new Filled(
                    Math.max(left, other.left),
                    Math.max(foot, other.foot),
                    Math.min(right, other.right),
                    Math.min(top, other.top));
        }
    }

    /// What a page draws with until it says otherwise.
    private record Kept(Filled open, Optional<FontInFile> font, double size, double line) {}

    /// What was drawn.
    List<DrawnRun> runs() {
        return List.copyOf(runs);
    }

    /// Whether all of it is drawn as ours is, where it can be seen.
    boolean isSeen() {
        return isSeen
                && (long) runs.size() * filled.size() < MOST_PAIRS
                && runs.stream().noneMatch(run -> filled.stream().anyMatch(each -> each.hides(run.spot())));
    }

    /// Takes one step of the page's drawing.
    void step(Operator operator, List<COSBase> given) throws IOException {
        seen(!isWindow || operator.getName().equals("n"));
        switch (operator.getName()) {
            case "BDC", "BMC" -> mark(given);
            case "EMC" -> marks.removeLast();
            case "rg", "RG", "g", "G" -> {
                for (int i = 0; i < given.size(); i++) {
                    seen(number(given, i) <= DARK);
                }
            }
            case "cm" -> {
                plain(given);
                seen(number(given, 4) == 0 && number(given, 5) == 0);
            }
            case "BT" -> at(0, 0);
            case "Tf", "Td", "Tm", "Tj", "TJ" -> words(operator.getName(), given);
            case "m", "l", "c", "re" -> path(operator.getName(), given);
            case "f", "S" -> fill(operator.getName().equals("S"));
            case "n" -> cut();
            case "w" -> line = number(given, 0);
            case "q" -> kept.push(new Kept(open, font, size, line));
            case "Q" -> back(kept.pop());
            case "W" -> isWindow = true;
            default -> {}
        }
    }

    private void words(String operator, List<COSBase> given) throws IOException {
        switch (operator) {
            case "Tf" -> {
                font = Optional.ofNullable(given.getFirst() instanceof COSName name ? fonts.get(name) : null);
                size = number(given, 1);
                seen(size >= SMALLEST && size <= LARGEST);
            }
            case "Td" -> at(lineX + number(given, 0), y + number(given, 1));
            case "Tm" -> {
                plain(given);
                at(number(given, 4), number(given, 5));
            }
            case "Tj" -> draw(List.of(given.getFirst()));
            default -> draw(((COSArray) given.getFirst()).toList());
        }
    }

    private void at(double newX, double newY) {
        x = newX;
        lineX = newX;
        y = newY;
    }

    /// Nothing of ours is turned, leant or stretched.
    private void plain(List<COSBase> given) {
        seen(number(given, 0) == 1 && number(given, 1) == 0 && number(given, 2) == 0 && number(given, 3) == 1);
    }

    private void mark(List<COSBase> given) {
        boolean isFrame = COSName.ARTIFACT.equals(given.getFirst());
        boolean isNumbered = given.getLast() instanceof COSDictionary tags && tags.getInt(COSName.MCID) >= 0;
        seen(isFrame || isNumbered);
        marks.add(isFrame || !isNumbered ? DrawnRun.FRAME : ((COSDictionary) given.getLast()).getInt(COSName.MCID));
    }

    private void draw(List<? extends COSBase> parts) {
        FontInFile drawing = font.orElseThrow(PageReading::unseen);
        seen(!marks.isEmpty());
        double from = x;
        List<Integer> letters = new ArrayList<>();
        for (COSBase part : parts) {
            if (part instanceof COSString string) {
                byte[] bytes = string.getBytes();
                seen(bytes.length % 2 == 0);
                for (int i = 0; i + 1 < bytes.length; i += 2) {
                    int code = (bytes[i] & 0xFF) << 8 | (bytes[i + 1] & 0xFF);
                    drawing.mayDraw(code);
                    letters.add(code);
                    x += drawing.ours().width(code) * size / THOUSAND;
                }
            } else {
                double moved = ((COSNumber) part).floatValue() * size / THOUSAND;
                seen(Math.abs(moved) < size / 4);
                x -= moved;
            }
        }
        DrawnRun.Spot spot = new DrawnRun.Spot(page, from, x, y, size);
        seen(open.holds(spot));
        runs.add(new DrawnRun(spot, marks.isEmpty() ? DrawnRun.FRAME : marks.getLast(), drawing.ours(), letters));
    }

    private void path(String operator, List<COSBase> given) {
        if (operator.equals("re")) {
            path.add(new double[] {number(given, 0), number(given, 1)});
            path.add(new double[] {number(given, 0) + number(given, 2), number(given, 1) + number(given, 3)});
            return;
        }
        for (int i = 0; i + 1 < given.size(); i += 2) {
            path.add(new double[] {number(given, i), number(given, i + 1)});
        }
    }

    private static Filled around(List<double[]> points, double wide) {
        return new Filled(
                points.stream().mapToDouble(point -> point[0]).min().orElse(0) - wide,
                points.stream().mapToDouble(point -> point[1]).min().orElse(0) - wide,
                points.stream().mapToDouble(point -> point[0]).max().orElse(0) + wide,
                points.stream().mapToDouble(point -> point[1]).max().orElse(0) + wide);
    }

    private void fill(boolean lineOnly) {
        if (lineOnly) {
            for (int i = 1; i < path.size(); i++) {
                fill(around(path.subList(i - 1, i + 1), line / 2));
            }
        } else if (!path.isEmpty()) {
            fill(around(path, 0));
        }
        path.clear();
    }

    /// What lies beyond the place that is open is not drawn: the frame of a box that goes on over the page.
    private void fill(Filled place) {
        Filled drawn = place.within(open);
        if (!drawn.isEmpty()) {
            filled.add(drawn);
        }
    }

    private void back(Kept before) {
        open = before.open();
        font = before.font();
        size = before.size();
        line = before.line();
    }

    /// Ends a path of which nothing is drawn: a window, of which nothing beyond is seen, or none.
    private void cut() {
        if (isWindow) {
            window();
        }
        isWindow = false;
        path.clear();
    }

    private void window() {
        Filled cut = around(path, 0);
        boolean square = path.stream()
                .allMatch(point -> (point[0] == cut.left() || point[0] == cut.right())
                        && (point[1] == cut.foot() || point[1] == cut.top()));
        seen(square);
        open = open.within(cut);
    }

    private static double number(List<COSBase> given, int place) {
        if (place < given.size() && given.get(place) instanceof COSNumber number) {
            return number.floatValue();
        }
        throw unseen();
    }

    private static VerificationFailure unseen() {
        return new VerificationFailure(Rule.LETTERS, "Words on a page are drawn as ours never are.");
    }

    private void seen(boolean kept) {
        isSeen &= kept;
    }
}
