package org.mashhuddle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.mashhuddle.ui.kit.table.RowMenu;

/// Walks everything a scene shows and says what a person without a mouse, or without sight, would
/// miss in it. Call on the JavaFX thread.
final class SceneWalk {

    private static final double SMALLEST = 31.5;
    private static final int ENOUGH_TABS = 400;
    private final Scene scene;
    private final String screen;

    SceneWalk(Scene scene, String screen) {
        this.scene = scene;
        this.screen = screen;
    }

    /// What is wrong, each a line that names the screen and the control.
    List<String> findings() {
        List<Node> focusable = focusable();
        Set<Node> visited = tabbed();
        List<String> found = new ArrayList<>();
        if (focusable.isEmpty()) {
            found.add(screen + ": nothing to focus");
        }
        for (Node node : focusable) {
            if (name(node).isBlank()) {
                found.add(line("has no name", node));
            }
            if (roleless(node)) {
                found.add(line("has no role", node));
            }
            if (tooSmall(node)) {
                found.add(line(side(node) + " px", node));
            }
            if (!reached(node, visited)) {
                found.add(line("is not reached by Tab", node));
            }
        }
        SceneNodes.everything(scene.getRoot())
                .filter(Node::isVisible)
                .flatMap(SceneWalk::menu)
                .filter(SceneWalk::doesNothing)
                .forEach(item -> found.add(screen + ": menu item without a deed: " + item.getText()));
        return found;
    }

    private List<Node> focusable() {
        return SceneNodes.everything(scene.getRoot())
                .filter(Node::isFocusTraversable)
                .filter(node -> !node.isDisabled() && SceneNodes.isShown(node))
                .toList();
    }

    /// What a screen reader says: its own words, its text, or the label it belongs to.
    private static String name(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            return labeled.getText();
        }
        return node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Labeled label
                ? label.getText()
                : "";
    }

    private static boolean roleless(Node node) {
        return node.getAccessibleRole() == AccessibleRole.NODE || node.getAccessibleRole() == AccessibleRole.PARENT;
    }

    private static boolean tooSmall(Node node) {
        boolean button = node instanceof Button
                || node instanceof MenuButton
                || node instanceof ToggleButton && node.getAccessibleRole() != AccessibleRole.RADIO_BUTTON;
        return button && !(node instanceof Hyperlink) && side(node) < SMALLEST;
    }

    private static double side(Node node) {
        return Math.min(
                node.getLayoutBounds().getWidth(), node.getLayoutBounds().getHeight());
    }

    /// Presses Tab from the first control on, until nothing new comes.
    private Set<Node> tabbed() {
        Set<Node> visited = new HashSet<>();
        for (int tabs = 0; tabs < ENOUGH_TABS; tabs++) {
            Node owner = scene.getFocusOwner();
            if (owner != null && !visited.add(owner)) {
                break;
            }
            press(owner == null ? scene.getRoot() : owner);
        }
        return visited;
    }

    private static void press(Node at) {
        Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false));
        Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.TAB, false, false, false, false));
    }

    private static boolean reached(Node node, Set<Node> visited) {
        ToggleGroup group = node instanceof ToggleButton toggle ? toggle.getToggleGroup() : null;
        return visited.contains(node)
                || group != null
                        && visited.stream()
                                .anyMatch(other -> other instanceof ToggleButton toggle
                                        && Objects.equals(toggle.getToggleGroup(), group));
    }

    /// The items of a menu, opened as a person would see it.
    private static Stream<MenuItem> menu(Node node) {
        if (node instanceof MenuButton button && !button.isDisabled()) {
            button.show();
            List<MenuItem> items = List.copyOf(button.getItems());
            button.hide();
            return flat(items);
        }
        if (node instanceof RowMenu rows) {
            return flat(rows.verbs());
        }
        ContextMenu menu = node instanceof Control control ? control.getContextMenu() : null;
        return menu == null ? Stream.empty() : flat(List.copyOf(menu.getItems()));
    }

    private static Stream<MenuItem> flat(List<MenuItem> items) {
        return items.stream()
                .flatMap(item -> item instanceof Menu inner ? flat(List.copyOf(inner.getItems())) : Stream.of(item));
    }

    private static boolean doesNothing(MenuItem item) {
        return !(item instanceof SeparatorMenuItem) && item.getOnAction() == null;
    }

    private String line(String trouble, Node node) {
        String id = node.getId() == null ? String.join(".", node.getStyleClass()) : node.getId();
        return screen
                + ": "
                + node.getClass().getSimpleName()
                + " #"
                + id
                + " \u201c"
                + name(node)
                + "\u201d "
                + trouble
                + within(node);
    }

    private static String within(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at.getId() != null) {
                return " (in #" + at.getId() + ")";
            }
        }
        return "";
    }
}
