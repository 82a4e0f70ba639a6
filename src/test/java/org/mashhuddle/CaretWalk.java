package org.mashhuddle;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;

/// What a screen shows that can hold the caret or be pressed. Call on the JavaFX thread.
final class CaretWalk {

    private CaretWalk() {}

    /// What can be pressed.
    static List<ButtonBase> openers(Parent body) {
        return everything(body)
                .filter(node -> node instanceof Button || node instanceof MenuButton)
                .map(ButtonBase.class::cast)
                .filter(button -> button.getId() != null && !button.isDisabled() && isShown(button))
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

    /// The names of everything that is shown.
    static Set<String> ids(Parent body) {
        return everything(body)
                .filter(node -> node.getId() != null && isShown(node))
                .map(Node::getId)
                .collect(Collectors.toCollection(TreeSet::new));
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
