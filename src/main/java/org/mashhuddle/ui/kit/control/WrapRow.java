package org.mashhuddle.ui.kit.control;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// Side by side, breaking where its own width ends; no label in it is wider than that.
public final class WrapRow extends FlowPane {

    /// @param across between neighbours
    /// @param down between lines
    public WrapRow(double across, double down, Node... nodes) {
        super(across, down);
        setMinWidth(0);
        setMinHeight(USE_PREF_SIZE);
        // Before it has a width it is one line: a row that is asked how high it will be answered with a line for each.
        widthProperty().subscribe((_, now) -> {
            setPrefWrapLength(now.doubleValue());
            Platform.runLater(this::fit);
        });
        getChildren().addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::hold);
            }
        });
        getChildren().addAll(nodes);
    }

    /// What stands around it asked for its height before it had its width, and does not ask again by itself.
    private void fit() {
        if (getHeight() != snapSizeY(prefHeight(getWidth()))) {
            requestLayout();
        }
    }

    private void hold(Node node) {
        if (node instanceof Label label) {
            label.maxWidthProperty()
                    .bind(widthProperty()
                            .map(width -> width.doubleValue() > 0 ? width.doubleValue() : Double.MAX_VALUE));
            label.minHeightProperty()
                    .bind(Bindings.createDoubleBinding(
                            () -> linesOf(label),
                            widthProperty(),
                            label.textProperty(),
                            label.wrapTextProperty(),
                            label.fontProperty(),
                            label.lineSpacingProperty(),
                            label.insetsProperty()));
        }
    }

    /// The pane itself gives a label the height of one line, also where its words need two.
    private double linesOf(Label label) {
        boolean known = label.isWrapText() && getWidth() > 0;
        return known ? label.prefHeight(getWidth()) : USE_COMPUTED_SIZE;
    }
}
