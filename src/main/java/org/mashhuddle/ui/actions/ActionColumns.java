package org.mashhuddle.ui.actions;

import static org.mashhuddle.ui.kit.Layout.styled;
import static org.mashhuddle.ui.kit.Messages.words;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.mashhuddle.ui.kit.Layout;

/// The columns of the list: set, subject, action, who, due, state.
final class ActionColumns {

    private static final double[] WIDTHS = {104, 180, 0, 128, 140, 156};
    private static final int WIDE = 2;

    private ActionColumns() {}

    static HBox head() {
        HBox head =
                row(
                        new Label(words("actions.column-set")),
                        new Label(words("agenda.column-name")),
                        new Label(words("actions.column-action")),
                        new Label(words("actions.column-who")),
                        new Label(words("actions.column-due")),
                        new Label(words("actions.column-state")));
        return styled(head, "table-head");
    }

    // Six cells are the six columns; the third takes what is left.
    static HBox row(Node... cells) {
        HBox row = new HBox();
        for (int at = 0; at < cells.length; at++) {
            row.getChildren().add(at == WIDE ? wide(cells[at]) : box(cells[at], WIDTHS[at]));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(0, 8, 0, 8));
        return row;
    }

    private static HBox box(Node cell, double width) {
        HBox box = new HBox(cell);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setPadding(new Insets(0, 8, 0, 8));
        box.setMinWidth(width);
        box.setPrefWidth(width);
        box.setMaxWidth(width);
        return box;
    }

    private static HBox wide(Node cell) {
        HBox box = box(Layout.growing(cell), 0);
        box.setMaxWidth(Double.MAX_VALUE);
        return Layout.growing(box);
    }
}
