package org.mashhuddle.ui.kit.control;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Rows, columns and the space that grows between.
public final class Layout {

    private Layout() {}

    /// Takes up what is left of a row or column.
    public static Region grow() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        VBox.setVgrow(space, Priority.ALWAYS);
        return space;
    }

    /// Lets a node take up what is left.
    public static <N extends Node> N growing(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        VBox.setVgrow(node, Priority.ALWAYS);
        return node;
    }

    /// Side by side, centred.
    public static HBox row(double gap, Node... nodes) {
        HBox row = new HBox(gap, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// One under the other.
    public static VBox column(double gap, Node... nodes) {
        return new VBox(gap, nodes);
    }

    /// A line across.
    public static Region rule() {
        return styled(new Region(), "rule");
    }

    /// Adds style classes and gives the node back.
    public static <N extends Node> N styled(N node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }

    /// Shows or hides a node together with the room it takes.
    public static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// The same for what most forms never show: it is made when it is shown first. The next child waits for every
    /// field of a form to be dressed, also for those nobody sees.
    public static void show(Pane place, boolean shown, Supplier<? extends Node> content) {
        if (shown && place.getChildren().isEmpty()) {
            place.getChildren().setAll(content.get());
        }
        show(place, shown);
    }

    /// A scroll pane that draws only what changed.
    public static ScrollPane scrolling(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        // By itself a scroll pane takes the caret at each press on its ground, also where no key leads to it.
        scroll.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> {
            if (!scroll.isFocusTraversable()) {
                press.consume();
            }
        });
        return drawnInParts(scroll);
    }

    /// Lets a scroll pane draw only what changed. By itself it keeps a picture of all it shows, and a letter
    /// typed anywhere in it draws the whole of that picture anew.
    public static ScrollPane drawnInParts(ScrollPane scroll) {
        scroll.skinProperty()
                .subscribe(
                        _ -> Optional.ofNullable(scroll.lookup(".viewport")).ifPresent(shown -> shown.setCache(false)));
        return scroll;
    }
}
