package org.mashhuddle;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// Presses one opener of a screen and says what came of it. Call on the JavaFX thread.
final class CaretWalk {

    private final Parent body;
    private Set<Node> before = Set.of();
    private Set<TextInputControl> fieldsBefore = Set.of();
    private String pressed = "";

    CaretWalk(Parent body) {
        this.body = body;
    }

    /// Every button and every entry of a menu that has an id, one of each kind: rows have the same.
    static List<String> ids(Parent body) {
        Map<String, String> kinds = new LinkedHashMap<>();
        openers(body).forEach(button -> {
            if (button instanceof MenuButton menu) {
                items(menu).forEach(item -> kinds.putIfAbsent(kind(item.getId()), item.getId()));
            } else {
                kinds.putIfAbsent(kind(button.getId()), button.getId());
            }
        });
        return List.copyOf(kinds.values());
    }

    private static String kind(String id) {
        return id.replaceAll("[0-9]+", "");
    }

    /// What can be pressed.
    static List<ButtonBase> openers(Parent body) {
        return everything(body)
                .filter(node -> node instanceof Button || node instanceof MenuButton)
                .map(ButtonBase.class::cast)
                .filter(button -> button.getId() != null && !button.isDisabled() && isShown(button))
                .toList();
    }

    private static List<MenuItem> items(MenuButton menu) {
        Event.fireEvent(menu, new Event(MenuButton.ON_SHOWING));
        return menu.getItems().stream()
                .filter(item -> item.getId() != null && !item.isDisable())
                .toList();
    }

    /// What can be typed into.
    static List<TextInputControl> fields(Parent body) {
        return everything(body)
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .filter(field -> field.getId() != null && field.isEditable() && !field.isDisabled() && isShown(field))
                .toList();
    }

    /// Presses a button or an entry of a menu, with the focus on it; whether it was there.
    boolean press(String id) {
        before = new HashSet<>(everything(body).filter(CaretWalk::isShown).toList());
        fieldsBefore = Set.copyOf(fields(body));
        for (ButtonBase button : openers(body)) {
            if (button.getId().equals(id)) {
                focus(button);
                button.fire();
                return true;
            }
            if (button instanceof MenuButton menu) {
                for (MenuItem item : items(menu)) {
                    if (item.getId().equals(id)) {
                        focus(menu);
                        item.fire();
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void focus(ButtonBase button) {
        pressed = button.getId();
        button.requestFocus();
    }

    /// The id of what had the focus when it was pressed.
    String pressed() {
        return pressed;
    }

    /// Whether there is more to type into than before.
    boolean opened() {
        return fields(body).stream().anyMatch(field -> !fieldsBefore.contains(field));
    }

    /// Whether there is not.
    boolean isClosed() {
        return fields(body).size() <= fieldsBefore.size();
    }

    /// Whether it was not shown before.
    boolean isNew(@Nullable Node node) {
        return node != null && !before.contains(node);
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static Stream<Node> everything(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        List.copyOf(parent.getChildrenUnmodifiable()).stream().flatMap(CaretWalk::everything))
                : Stream.of(node);
    }
}
