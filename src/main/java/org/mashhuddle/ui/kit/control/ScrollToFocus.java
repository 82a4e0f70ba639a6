package org.mashhuddle.ui.kit.control;

import javafx.application.Platform;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;

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
        // Where it stands, too: a field goes to the next line behind what was chosen in it. Not its bounds in its
        // parent: those ask at each key for the place of every letter in it.
        owner.flatMap(Node::layoutYProperty).subscribe(_ -> follow(form, owner.getValue()));
        owner.flatMap(Node::layoutBoundsProperty).subscribe(_ -> follow(form, owner.getValue()));
        owner.flatMap(ScrollToFocus::caret).subscribe(_ -> follow(form, owner.getValue()));
        // A band that appears above the form takes its room from the form, and a form that was just opened has none
        // yet.
        form.viewportBoundsProperty().map(Bounds::getHeight).subscribe((before, now) -> {
            if (now < before || before == 0) {
                follow(form, owner.getValue());
            }
        });
    }

    private static ObservableValue<Number> caret(Node owner) {
        return owner instanceof TextArea area ? area.caretPositionProperty() : new SimpleIntegerProperty();
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
        double seen = form.getViewportBounds().getHeight();
        Bounds place = form.getContent().sceneToLocal(owner.localToScene(wanted(owner, seen)));
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

    /// All of it; of a text that is higher than what is seen, the line one writes in.
    private static Bounds wanted(Node owner, double seen) {
        Bounds all = owner.getLayoutBounds();
        if (all.getHeight() + 2 * MARGIN > seen
                && owner instanceof TextArea area
                && area.getSkin() instanceof TextAreaSkin skin) {
            Rectangle2D line = skin.getCharacterBounds(area.getCaretPosition());
            return new BoundingBox(0, line.getMinY(), all.getWidth(), line.getHeight());
        }
        return all;
    }
}
