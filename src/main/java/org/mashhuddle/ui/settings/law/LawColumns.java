package org.mashhuddle.ui.settings.law;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.theme.TextSize;

/// The columns of the list: rule, from, until, source, checked, state. Where there is less room the pane beside
/// the list says the rest.
final class LawColumns {

    private static final List<String> WIDTHS = List.of("", "col-96", "col-88", "col-112", "col-128", "col-144");
    private static final int SOURCE = 3;
    private static final int CHECKED = 4;
    private static final int UNTIL = 2;
    private static final int FROM = 1;
    private static final double ROOM_FOR_FROM = 520;
    private static final double ROOM_FOR_SOURCE = 720;
    private static final double ROOM_FOR_UNTIL = 520;

    private LawColumns() {}

    static HBox head(Region list) {
        return Layout.styled(
                row(
                        list,
                        new Label(words("settings.law.rule")),
                        new Label(words("settings.law.from")),
                        new Label(words("settings.law.until")),
                        new Label(words("settings.law.source")),
                        new Label(words("settings.law.checked-review")),
                        new Label(words("settings.law.state"))),
                "table-head");
    }

    /// Six cells, one a column; the first takes what is left.
    static HBox row(Region list, Node... cells) {
        HBox row = new HBox();
        row.setAlignment(Pos.CENTER_LEFT);
        // A cell asks for the least height without a width, in which every letter would have a line of its own.
        row.setMinHeight(0);
        row.setPadding(new Insets(0, 8, 0, 8));
        for (int at = 0; at < cells.length; at++) {
            HBox box = Layout.row(0, cells[at]);
            box.setPadding(new Insets(4, 8, 4, 8));
            if (at == 0) {
                box.setMinWidth(0);
                Layout.growing(box);
            } else {
                Layout.styled(box, WIDTHS.get(at));
            }
            row.getChildren().add(box);
        }
        ObservableValue<Double> room = TextSize.room(list);
        give(row.getChildren().get(FROM), room.map(wide -> wide > ROOM_FOR_FROM));
        give(row.getChildren().get(SOURCE), room.map(wide -> wide > ROOM_FOR_SOURCE));
        give(row.getChildren().get(CHECKED), room.map(wide -> wide > ROOM_FOR_SOURCE));
        give(row.getChildren().get(UNTIL), room.map(wide -> wide > ROOM_FOR_UNTIL));
        return row;
    }

    private static void give(Node column, ObservableValue<Boolean> shown) {
        column.visibleProperty().bind(shown);
        column.managedProperty().bind(shown);
    }
}
