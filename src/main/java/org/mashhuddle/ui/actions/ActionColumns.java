package org.mashhuddle.ui.actions;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.theme.TextSize;

/// The columns of the list: set, subject, action, who, due, state. Where there is no room for them
/// side by side, who it is about and who does it stand over and under the action.
final class ActionColumns {

    private static final List<String> WIDTHS = List.of("col-104", "col-160", "", "col-128", "col-132", "col-144");
    private static final int SET = 0;
    private static final int SUBJECT = 1;
    private static final int WIDE = 2;
    private static final int WHO = 3;
    private static final int DUE = 4;

    /// Below so much room the pane beside the list says when an action was set, and when it is due.
    private static final double ROOM_FOR_SET = 900;

    private static final double ROOM_FOR_DUE = 700;

    private static final double LINE = 34;
    private static final double THREE_LINES = 68;

    /// Below so much room a row has three lines, and no head.
    private static final double ROOM_FOR_LINE = 640;

    private ActionColumns() {}

    static HBox head(Region list) {
        HBox head = row(
                list,
                new Label(words("actions.column-set")),
                new Label(words("agenda.column-name")),
                new Label(words("actions.column-action")),
                new Label(words("actions.column-who")),
                due(),
                new Label(words("actions.column-state")));
        give(head, isOneLine(list));
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
        HBox row = new Row();
        for (int at = 0; at < cells.length; at++) {
            row.getChildren().add(at == WIDE ? wide() : box(WIDTHS.get(at)));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(0, 8, 0, 8));
        ObservableValue<Double> room = TextSize.room(list);
        give(row.getChildren().get(SET), room.map(wide -> wide > ROOM_FOR_SET));
        give(row.getChildren().get(DUE), room.map(wide -> wide > ROOM_FOR_DUE));
        ObservableValue<Boolean> line = isOneLine(list);
        give(row.getChildren().get(SUBJECT), line);
        give(row.getChildren().get(WHO), line);
        row.getChildren().get(WHO).visibleProperty().subscribe(wide -> fill(row, cells, wide));
        return row;
    }

    /// Whether a row stands on one line.
    static ObservableValue<Boolean> isOneLine(Region list) {
        return TextSize.room(list).map(wide -> wide <= 0 || wide > ROOM_FOR_LINE);
    }

    /// How high a row is at least, on one line or three.
    static ObservableValue<Double> height(Region list) {
        ObservableValue<Double> letters = TextSize.factor(list);
        return isOneLine(list).flatMap(line -> letters.map(times -> line ? LINE : THREE_LINES * times));
    }

    /// Each cell in its column, or three of them in the wide one.
    private static void fill(HBox row, Node[] cells, boolean line) {
        List<Pane> columns = row.getChildren().stream().map(Pane.class::cast).toList();
        columns.forEach(column -> column.getChildren().clear());
        for (int at = 0; at < cells.length; at++) {
            boolean folded = !line && (at == SUBJECT || at == WHO);
            columns.get(folded ? WIDE : at).getChildren().add(cells[at]);
        }
        columns.get(WIDE).setPadding(new Insets(line ? 0 : 4, 8, line ? 0 : 4, 8));
    }

    private static void give(Node column, ObservableValue<Boolean> shown) {
        column.visibleProperty().bind(shown);
        column.managedProperty().bind(shown);
    }

    /// As high as its highest column, the wide one in what the others leave it; a plain row asks that one how high it
    /// is with no width.
    private static final class Row extends HBox {

        @Override
        protected double computePrefHeight(double width) {
            if (width < 0) {
                return super.computePrefHeight(width);
            }
            Region wide = (Region) getChildren().get(WIDE);
            List<Node> others = getManagedChildren().stream()
                    .filter(each -> !each.equals(wide))
                    .toList();
            double taken =
                    others.stream().mapToDouble(each -> each.prefWidth(-1)).sum();
            double left = width - snappedLeftInset() - snappedRightInset() - taken;
            double highest = others.stream()
                    .mapToDouble(each -> each.prefHeight(each.prefWidth(-1)))
                    .reduce(wide.prefHeight(Math.max(1, left)), Math::max);
            return snappedTopInset() + highest + snappedBottomInset();
        }
    }

    private static HBox box(String width) {
        HBox box = new HBox();
        box.setAlignment(Pos.CENTER_LEFT);
        box.setPadding(new Insets(0, 8, 0, 8));
        return styled(box, width);
    }

    private static VBox wide() {
        VBox box = new VBox();
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(0);
        box.setPrefWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        return Layout.growing(box);
    }
}
