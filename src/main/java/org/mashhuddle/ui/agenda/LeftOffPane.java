package org.mashhuddle.ui.agenda;

import static org.mashhuddle.ui.kit.Messages.words;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.Band;
import org.mashhuddle.ui.kit.Buttons;
import org.mashhuddle.ui.kit.Columns;
import org.mashhuddle.ui.kit.Icons;
import org.mashhuddle.ui.kit.Layout;
import org.mashhuddle.ui.kit.Texts;

/// Who was considered and left off: the reason, the name, the day it comes back.
final class LeftOffPane extends VBox {

    private final AgendaViewModel model;

    LeftOffPane(AgendaViewModel model) {
        this.model = model;
        Band band = new Band("left-off-band", Band.Kind.INFO, words("agenda.nobody-dropped"));
        getChildren().addAll(band, Layout.growing(table()));
    }

    private TableView<LeftOffRow> table() {
        TableView<LeftOffRow> table = new TableView<>(model.leftOffRows());
        table.setId("left-off");
        table.setAccessibleText(words("agenda.tab-left-off"));
        table.setFixedCellSize(48);
        table.setPlaceholder(Texts.muted(words("agenda.nobody-left-off")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(Columns.nodes(words("agenda.column-name"), 232, LeftOffPane::who));
        addWhy(table);
        table.getColumns().add(Columns.text(words("agenda.column-back"), 112, LeftOffRow::back));
        table.getColumns().add(verbs());
        Columns.first(table);
        return table;
    }

    private static void addWhy(TableView<LeftOffRow> table) {
        table.getColumns()
                .add(
                        Columns.text(
                                words("agenda.column-considered"),
                                240,
                                row ->
                                        row.shown()
                                                ? row.left().considered()
                                                : words("agenda.withheld")));
        table.getColumns()
                .add(
                        Columns.text(
                                words("agenda.column-why"),
                                380,
                                row ->
                                        row.shown()
                                                ? row.left().why()
                                                : words("agenda.reason-held")));
        table.getColumns()
                .add(Columns.text(words("agenda.column-by"), 200, row -> row.left().by()));
    }

    private static Node who(LeftOffRow row) {
        if (!row.shown()) {
            return Layout.row(8, Icons.small(Feather.LOCK, "icon-muted"), Texts.muted(row.name()));
        }
        return Layout.row(
                0,
                Texts.cuttable(Texts.strong(row.name())),
                Texts.body(row.age().isEmpty() ? "" : ", " + row.age()));
    }

    private TableColumn<LeftOffRow, LeftOffRow> verbs() {
        TableColumn<LeftOffRow, LeftOffRow> column = Columns.nodes("", 144, _ -> new VBox());
        column.setCellFactory(_ -> new Verb());
        column.setSortable(false);
        return column;
    }

    private final class Verb extends TableCell<LeftOffRow, LeftOffRow> {
        @Override
        protected void updateItem(@Nullable LeftOffRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null || !row.shown() ? null : button(row));
        }

        private Button button(LeftOffRow row) {
            Button back = Buttons.flat("put-back-" + (getIndex() + 1), words("agenda.put-back"));
            back.setOnAction(_ -> model.takeBack(row.subject()));
            return back;
        }
    }
}
