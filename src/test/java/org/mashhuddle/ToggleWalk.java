package org.mashhuddle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Goes with an arrow through the toggles that belong together, once round: none is marked without its action being
/// told, and none that is hidden takes the focus.
record ToggleWalk(Scene scene, String screen) {

    /// What is wrong, a line for each toggle.
    List<String> findings() {
        List<String> found = new ArrayList<>();
        for (ToggleGroup group : groups()) {
            List<ToggleButton> seen = seen(group);
            for (int step = 0; step < seen.size() && seen.size() > 1; step++) {
                turn(group, found);
            }
        }
        return found;
    }

    private void turn(ToggleGroup group, List<String> found) {
        ToggleButton from = seen(group).stream()
                .filter(each -> each.equals(scene.getFocusOwner()))
                .findFirst()
                .orElseGet(() -> seen(group).getFirst());
        from.requestFocus();
        List<Object> told = new ArrayList<>();
        EventHandler<ActionEvent> listener = event -> told.add(event.getTarget());
        scene.addEventFilter(ActionEvent.ACTION, listener);
        Object before = group.getSelectedToggle();
        press(from);
        scene.removeEventFilter(ActionEvent.ACTION, listener);
        ToggleButton after = (ToggleButton) group.getSelectedToggle();
        boolean moved = after != null && !Objects.equals(before, after);
        if (moved && after.getOnAction() != null && !told.contains(after)) {
            found.add(screen + ": an arrow marks " + after.getId() + " and does nothing");
        }
        if (scene.getFocusOwner() instanceof ToggleButton here && !isSeen(here)) {
            found.add(screen + ": an arrow leads to " + here.getId() + ", which nobody sees");
        }
    }

    private static void press(Node node) {
        Stream.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)
                .forEach(type ->
                        Event.fireEvent(node, new KeyEvent(type, "", "", KeyCode.RIGHT, false, false, false, false)));
    }

    private Set<ToggleGroup> groups() {
        Set<ToggleGroup> groups = new LinkedHashSet<>();
        toggles().map(ToggleButton::getToggleGroup).filter(Objects::nonNull).forEach(groups::add);
        return groups;
    }

    private List<ToggleButton> seen(ToggleGroup group) {
        return toggles()
                .filter(each -> group.equals(each.getToggleGroup()) && isSeen(each) && !each.isDisabled())
                .toList();
    }

    private Stream<ToggleButton> toggles() {
        return Stream.of(".toggle-button", ".radio-button")
                .flatMap(kind -> scene.getRoot().lookupAll(kind).stream())
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast);
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }
}
