package org.mashhuddle.ui.actions;

import static org.mashhuddle.ui.kit.Layout.styled;
import static org.mashhuddle.ui.kit.Messages.words;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.Icons;
import org.mashhuddle.ui.kit.Layout;
import org.mashhuddle.ui.kit.TextSize;

import java.util.List;

/// The columns of the list: set, subject, action, who, due, state.
final class ActionColumns {

    private static final List<String> WIDTHS =
            List.of("col-104", "col-160", "", "col-128", "col-132", "col-144");
    private static final int SET = 0;
    private static final int WIDE = 2;
    private static final int DUE = 4;

    /// Below so much room the pane beside the list says when an action was set, and when it is due.
    private static final double ROOM_FOR_SET = 900;

    private static final double ROOM_FOR_DUE = 700;

    private ActionColumns() {}

    static HBox head(Region list) {
        HBox head =
                row(
                        list,
                        new Label(words("actions.column-set")),
                        new Label(words("agenda.column-name")),
                        new Label(words("actions.column-action")),
                        new Label(words("actions.column-who")),
                        due(),
                        new Label(words("actions.column-state")));
        return styled(head, "table-head");
    }

    /// Within its group every order begins with what is due first.
    private static Label due() {
        Label due = new Label(words("actions.column-due"), Icons.small(Feather.ARROW_UP));
        due.setContentDisplay(ContentDisplay.RIGHT);
        return due;
    }

    // Six cells are the six columns; the third takes what is left.
    static HBox row(Region list, Node... cells) {
        HBox row = new HBox();
        for (int at = 0; at < cells.length; at++) {
            row.getChildren().add(at == WIDE ? wide(cells[at]) : box(cells[at], WIDTHS.get(at)));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(0, 8, 0, 8));
        ObservableValue<Double> room = TextSize.room(list);
        give(row.getChildren().get(SET), room.map(wide -> wide > ROOM_FOR_SET));
        give(row.getChildren().get(DUE), room.map(wide -> wide > ROOM_FOR_DUE));
        return row;
    }

    private static void give(Node column, ObservableValue<Boolean> shown) {
        column.visibleProperty().bind(shown);
        column.managedProperty().bind(shown);
    }

    private static HBox box(Node cell, String width) {
        HBox box = new HBox(cell);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setPadding(new Insets(0, 8, 0, 8));
        return width.isEmpty() ? box : styled(box, width);
    }

    private static HBox wide(Node cell) {
        HBox box = box(Layout.growing(cell), "");
        box.setMinWidth(0);
        box.setPrefWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        return Layout.growing(box);
    }
}
