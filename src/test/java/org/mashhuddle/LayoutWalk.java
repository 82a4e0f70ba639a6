package org.mashhuddle;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Cell;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;

/// Walks everything a scene shows and says what cannot be read in it: words that are cut and say so
/// nowhere else, words that lie on other words or beyond the edge of the window, a name broken inside a word, a row far
/// higher than what it says, anything that must be scrolled sideways. Call on
/// the JavaFX thread, after the layout.
public final class LayoutWalk {

    private static final double A_HAIR = 2;

    /// Edges, chips and the room between lines.
    private static final double AROUND_WORDS = 60;

    /// Every invented family name begins like this.
    private static final Pattern FAMILY_NAME = Pattern.compile("\\bTEST-\\p{Lu}+");

    private final Scene scene;
    private final String screen;

    /// @param screen what the findings call it
    public LayoutWalk(Scene scene, String screen) {
        this.scene = scene;
        this.screen = screen;
    }

    private record Seen(Text text, Node owner, Bounds whole, Bounds visible) {}

    /// What is wrong, each a line that names the screen and the words.
    public List<String> findings() {
        Set<String> found = new LinkedHashSet<>();
        SceneNodes.visible(scene.getRoot())
                .filter(LayoutWalk::isSidewaysBar)
                .forEach(bar -> found.add(line("is scrolled sideways", "", bar)));
        List<Seen> texts = SceneNodes.visible(scene.getRoot())
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> !text.getText().isBlank())
                .map(this::seen)
                .filter(each -> !isNothing(each.visible()))
                .toList();
        texts.stream()
                .filter(LayoutWalk::isCut)
                .filter(each -> !isSaidElsewhere(each.text()))
                .forEach(each -> found.add(line("is cut", whole(each), each.owner())));
        texts.stream()
                .filter(each -> !hasItsName(each))
                .forEach(each -> found.add(line("cuts a name", whole(each), each.owner())));
        texts.stream()
                .filter(each -> hasBrokenName(each.text()))
                .forEach(each -> found.add(line("breaks a name", whole(each), each.owner())));
        texts.stream()
                .filter(this::isBeyondTheWindow)
                .forEach(each -> found.add(line("is beyond the window", whole(each), each.owner())));
        SceneNodes.visible(scene.getRoot())
                // The cell of a table is as high as its row, which is looked at with all its words.
                .filter(node -> !(node instanceof TableCell))
                .filter(node -> node instanceof Cell<?> cell && !cell.isEmpty() || node instanceof Button)
                .map(Region.class::cast)
                .filter(LayoutWalk::isTooHigh)
                .forEach(row -> found.add(line("is far higher than its words", "", row)));
        for (int i = 0; i < texts.size(); i++) {
            for (Seen other : texts.subList(i + 1, texts.size())) {
                overlap(texts.get(i), other, found);
            }
        }
        return List.copyOf(found);
    }

    private void overlap(Seen one, Seen other, Set<String> found) {
        if (one.owner() != other.owner() && lieOn(one.visible(), other.visible()) && !isOneFlow(one, other)) {
            found.add(line("lies on \u201c" + whole(other) + "\u201d", whole(one), one.owner()));
        }
    }

    private static boolean isOneFlow(Seen one, Seen other) {
        return one.owner().getParent() instanceof TextFlow flow
                && flow == other.owner().getParent();
    }

    private static boolean lieOn(Bounds one, Bounds other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return width > A_HAIR && height > 2 * A_HAIR;
    }

    private static boolean isSidewaysBar(Node node) {
        return node instanceof ScrollBar bar
                && bar.getOrientation() == Orientation.HORIZONTAL
                && bar.getHeight() > 0
                && bar.getVisibleAmount() < bar.getMax() - bar.getMin();
    }

    /// A text that wraps counts as wide as its words where these take one line.
    private Seen seen(Text text) {
        Bounds laid = text.getLayoutBounds();
        double width = text.getWrappingWidth() > 0 ? Math.min(laid.getWidth(), unwrapped(text)) : laid.getWidth();
        Bounds whole = text.localToScene(new BoundingBox(laid.getMinX(), laid.getMinY(), width, laid.getHeight()));
        return new Seen(text, owner(text), whole, visible(text, whole));
    }

    private static double unwrapped(Text text) {
        return unwrapped(text.getText(), text);
    }

    private static double unwrapped(String words, Text text) {
        Text line = new Text(words);
        line.setFont(text.getFont());
        return line.getLayoutBounds().getWidth();
    }

    private Bounds visible(Node node, Bounds whole) {
        Bounds area = both(whole, new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()));
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getClip() != null) {
                area = both(area, at.localToScene(at.getClip().getBoundsInParent()));
            }
        }
        return area;
    }

    private static Bounds both(Bounds one, Bounds other) {
        double x = Math.max(one.getMinX(), other.getMinX());
        double y = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(
                x,
                y,
                Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - x),
                Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - y));
    }

    private static boolean isNothing(Bounds area) {
        return area.getWidth() <= A_HAIR || area.getHeight() <= 2 * A_HAIR;
    }

    private static Node owner(Node text) {
        for (Node at = text.getParent(); at != null; at = at.getParent()) {
            if (at instanceof Labeled || at instanceof TextInputControl) {
                return at;
            }
            if (at instanceof Control) {
                break;
            }
        }
        return text;
    }

    /// Shortened, or beyond the edge of what shows it. What is typed scrolls in its field.
    private static boolean isCut(Seen each) {
        if (each.text() instanceof FontIcon) {
            return false;
        }
        if (each.owner() instanceof Labeled labeled
                && each.text().getText().endsWith(labeled.getEllipsisString())
                && !labeled.getText().endsWith(labeled.getEllipsisString())) {
            return true;
        }
        boolean typed = each.owner() instanceof TextInputControl field
                && field.getText() != null
                && !field.getText().isEmpty();
        return !typed
                && (each.visible().getMinX() > each.whole().getMinX() + A_HAIR
                        || each.visible().getMaxX() < each.whole().getMaxX() - A_HAIR);
    }

    /// The name of the invented child that words are about is never cut, whatever a tooltip says. Of a
    /// list of many the first is there; the whole of it opens.
    private static boolean hasItsName(Seen each) {
        return FAMILY_NAME
                .matcher(Objects.requireNonNullElse(whole(each), "").replace("\n", ""))
                .results()
                .limit(1)
                .allMatch(name -> each.text().getText().replace("\n", "").contains(name.group()));
    }

    /// A line has no room for a word of it, and the toolkit breaks a line between words only.
    private static boolean hasBrokenName(Text text) {
        return text.getWrappingWidth() > 0
                && text.getText().contains("TEST-")
                && Stream.of(text.getText().split("\\s+"))
                        .anyMatch(word -> unwrapped(word, text) > text.getWrappingWidth() + A_HAIR);
    }

    /// Nothing that scrolls holds it, and its line is not wholly inside the window.
    private boolean isBeyondTheWindow(Seen each) {
        for (Node at = each.text(); at != null; at = at.getParent()) {
            if (at.getClip() != null) {
                return false;
            }
        }
        return each.whole().getMinY() < -A_HAIR || each.whole().getMaxY() > scene.getHeight() + A_HAIR;
    }

    private static boolean isTooHigh(Region row) {
        DoubleSummaryStatistics lines = SceneNodes.visible(row)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> !text.getText().isBlank())
                .mapToDouble(text -> text.getLayoutBounds().getHeight())
                .summaryStatistics();
        return lines.getCount() > 0 && row.getHeight() > lines.getSum() + AROUND_WORDS;
    }

    /// A tooltip, at the latest when the pointer comes.
    private static boolean isSaidElsewhere(Node text) {
        Event.fireEvent(text, pointer());
        for (Node at = text; at != null; at = at.getParent()) {
            boolean own = at instanceof Control control && isFilled(control.getTooltip());
            boolean installed = at.hasProperties()
                    && at.getProperties().get("javafx.scene.control.Tooltip") instanceof Tooltip tooltip
                    && isFilled(tooltip);
            if (own || installed) {
                return true;
            }
        }
        return false;
    }

    private static MouseEvent pointer() {
        return new MouseEvent(
                MouseEvent.MOUSE_ENTERED_TARGET,
                0,
                0,
                0,
                0,
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    private static boolean isFilled(Tooltip tooltip) {
        return tooltip != null
                && tooltip.getText() != null
                && !tooltip.getText().isBlank();
    }

    private static String whole(Seen each) {
        return each.text() instanceof FontIcon icon
                ? icon.getIconLiteral()
                : each.owner() instanceof Labeled labeled
                        ? labeled.getText()
                        : each.text().getText();
    }

    private String line(String trouble, String words, Node node) {
        List<String> within = new ArrayList<>();
        for (Node at = node; at != null && within.size() < 2; at = at.getParent()) {
            if (at.getId() != null) {
                within.add("#" + at.getId());
            }
        }
        return screen + ": " + node.getClass().getSimpleName() + " \u201c" + words + "\u201d " + trouble + " " + within;
    }
}
