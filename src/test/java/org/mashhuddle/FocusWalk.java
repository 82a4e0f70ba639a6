package org.mashhuddle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.jspecify.annotations.Nullable;

/// Goes through a scene by Tab, once round, and says where the focus cannot be followed by eye: no
/// ring, out of sight, against the order of reading, or caught in a part. Call on the JavaFX
/// thread, in high contrast: there nothing but a warning has the colour of the ring.
final class FocusWalk {

    private static final Color RING = Color.web("#ffd33d");
    private static final int ENOUGH_TABS = 400;
    private static final double ENOUGH_TO_SEE = 8;
    private final Scene scene;
    private final String screen;
    private final Set<String> found = new LinkedHashSet<>();

    /// @param screen what the findings call it
    FocusWalk(Scene scene, String screen) {
        this.scene = scene;
        this.screen = screen;
    }

    /// What is wrong, each a line that names the screen and the control.
    List<String> findings() {
        tab();
        Node first = scene.getFocusOwner();
        Node before = first;
        Set<Node> seen = new HashSet<>();
        List<String> backwards = new ArrayList<>();
        Map<Node, Long> here = rings();
        for (int tabs = 0; tabs < ENOUGH_TABS && before != null && seen.add(before); tabs++) {
            Map<Node, Long> rings = here;
            tab();
            here = rings();
            Node now = scene.getFocusOwner();
            if (now == null) {
                found.add(screen + ": the focus is nowhere after " + words(before));
            } else if (now != before) {
                look(now, before, here, rings);
                if (isBackwards(bounds(before), bounds(now))) {
                    backwards.add(screen + ": " + words(now) + " comes after " + words(before));
                }
            }
            before = now;
        }
        if (before != first) {
            found.add(screen + ": the focus is caught at " + words(before));
        }
        // Once, from the end to the start.
        if (backwards.size() > 1) {
            found.addAll(backwards);
        }
        return List.copyOf(found);
    }

    private void look(Node now, Node before, Map<Node, Long> here, Map<Node, Long> rings) {
        boolean ringed = here.keySet().stream()
                .filter(ring -> within(ring, now) || within(now, ring))
                .filter(ring -> isMore(ring, here, rings) || within(before, ring))
                .anyMatch(ring -> shows(ring, 1));
        if (!ringed) {
            found.add(screen + ": no ring around " + words(now));
        }
        if (!shows(now, ENOUGH_TO_SEE)) {
            found.add(screen + ": out of sight: " + words(now));
        }
    }

    /// A warning has an edge of that colour without the focus.
    private static boolean isMore(Node ring, Map<Node, Long> now, Map<Node, Long> before) {
        return now.getOrDefault(ring, 0L) > before.getOrDefault(ring, 0L);
    }

    /// Up without going to the right, or to the left on the same line.
    private boolean isBackwards(Bounds before, Bounds now) {
        boolean up = now.getMaxY() <= before.getMinY() + 1;
        boolean toTheRight = now.getMinX() >= before.getMaxX() - 1;
        double middle = (now.getMinY() + now.getMaxY()) / 2;
        boolean sameLine = middle > before.getMinY() && middle < before.getMaxY();
        boolean toTheLeft = now.getMaxX() <= before.getMinX() + 1;
        return up && !toTheRight || sameLine && toTheLeft;
    }

    private void tab() {
        Node at = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false));
        Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.TAB, false, false, false, false));
        SceneNodes.layOut(scene);
    }

    private Map<Node, Long> rings() {
        Map<Node, Long> rings = new HashMap<>();
        SceneNodes.visible(scene.getRoot())
                .filter(Region.class::isInstance)
                .map(Region.class::cast)
                .filter(region -> layers(region) > 0)
                .forEach(region -> rings.put(region, layers(region)));
        return rings;
    }

    private static long layers(Region region) {
        Background ground = region.getBackground();
        Border border = region.getBorder();
        long fills = ground == null
                ? 0
                : ground.getFills().stream()
                        .filter(fill -> isRing(fill.getFill()))
                        .count();
        return border == null
                ? fills
                : fills + border.getStrokes().stream().filter(FocusWalk::isRing).count();
    }

    private static boolean isRing(BorderStroke stroke) {
        return stroke.getWidths().getTop() > 0 && isRing(stroke.getTopStroke());
    }

    private static boolean isRing(@Nullable Paint paint) {
        return RING.equals(paint);
    }

    private static boolean within(@Nullable Node node, Node outer) {
        Node at = node;
        while (at != null && at != outer) {
            at = at.getParent();
        }
        return at != null;
    }

    private boolean shows(Node node, double atLeast) {
        Bounds area = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
        area = both(area, bounds(node));
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getClip() != null) {
                area = both(area, at.localToScene(at.getClip().getBoundsInParent()));
            }
        }
        return area.getWidth() >= atLeast && area.getHeight() >= atLeast;
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
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

    private static String words(@Nullable Node node) {
        if (node == null) {
            return "nothing";
        }
        List<String> ids = new ArrayList<>();
        for (Node at = node; at != null && ids.size() < 2; at = at.getParent()) {
            if (at.getId() != null) {
                ids.add("#" + at.getId());
            }
        }
        boolean byKeys = node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("by-key"));
        return node.getClass().getSimpleName()
                + " "
                + ids
                + " "
                + node.getStyleClass()
                + (byKeys ? "" : " (not by keys)");
    }
}
