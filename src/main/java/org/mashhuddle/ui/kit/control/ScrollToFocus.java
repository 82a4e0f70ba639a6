package org.mashhuddle.ui.kit.control;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/// Keeps in sight what has the focus in a form that scrolls: a key that leads to a section, or a
/// text that grows line by line, must not leave the caret below the edge. By itself JavaFX scrolls
/// only for the Tab key.
public final class ScrollToFocus {

    private static final double MARGIN = 12;

    private ScrollToFocus() {}

    /// Follows the focus as long as the form is shown.
    public static void keep(ScrollPane form) {
        ObservableValue<Node> owner = form.sceneProperty().flatMap(Scene::focusOwnerProperty);
        owner.subscribe(now -> follow(form, now));
        // Where it stands, too: a field goes to the next line behind what was chosen in it.
        owner.flatMap(Node::boundsInParentProperty).subscribe(_ -> follow(form, owner.getValue()));
    }

    /// Once everything has found its place.
    private static void follow(ScrollPane form, Node owner) {
        if (isWithin(form.getContent(), owner)) {
            Platform.runLater(() -> show(form, owner));
        }
    }

    /// Brings a part of the form into sight, once everything has found its place: what was just added has none before
    /// the window is drawn, and may be asked before.
    public static void bring(ScrollPane form, Node part) {
        Platform.runLater(() -> {
            form.applyCss();
            form.layout();
            show(form, part);
        });
    }

    private static boolean isWithin(Node content, Node owner) {
        for (Node each = owner; each != null; each = each.getParent()) {
            if (each.equals(content)) {
                return true;
            }
        }
        return false;
    }

    private static void show(ScrollPane form, Node owner) {
        if (!isWithin(form.getContent(), owner)) {
            return;
        }
        Bounds place = form.getContent().sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
        double seen = form.getViewportBounds().getHeight();
        double hidden = form.getContent().getLayoutBounds().getHeight() - seen;
        if (hidden <= 0 || seen <= 0) {
            return;
        }
        double top = form.getVvalue() * hidden;
        double lowest = place.getMaxY() + MARGIN - seen;
        double highest = place.getMinY() - MARGIN;
        double wanted = Math.min(Math.max(top, lowest), highest);
        form.setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }
}
