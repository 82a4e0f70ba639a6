package org.mashhuddle.ui.kit.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// A list and a table whose lower rows are higher than those that are seen first.
class LastRowJourney extends ApplicationTest {

    private static final int ROWS = 40;

    private ListView<Integer> list;
    private TableView<Integer> table;

    @Override
    public void start(Stage stage) {
        list = new ListView<>(rows());
        list.setCellFactory(_ -> new Row());
        list.setPrefSize(300, 400);
        table = new TableView<>(rows());
        TableColumn<Integer, Integer> column = new TableColumn<>();
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(_ -> new InTable());
        table.getColumns().add(column);
        table.setPrefSize(300, 400);
        Scene scene = new Scene(new HBox(list, table));
        new Theming().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static ObservableList<Integer> rows() {
        return FXCollections.observableList(IntStream.range(0, ROWS).boxed().toList());
    }

    private static Label words(int row) {
        Label words = new Label("Row " + row);
        words.setMinHeight(row > ROWS / 2 ? 97 : 24);
        return words;
    }

    private static final class Row extends ListCell<Integer> {
        @Override
        protected void updateItem(@Nullable Integer row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : words(row));
        }
    }

    private static final class InTable extends TableCell<Integer, Integer> {
        @Override
        protected void updateItem(@Nullable Integer row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : words(row));
        }
    }

    @Test
    void endShowsTheLastRowOfAListWhole() {
        interact(list::requestFocus);
        push(KeyCode.END);
        assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(ROWS - 1);
        assertThat(bottom(last(list))).isLessThanOrEqualTo(bottom(list));
    }

    @Test
    void endShowsTheLastRowOfATableWhole() {
        interact(table::requestFocus);
        push(KeyCode.END);
        assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(ROWS - 1);
        assertThat(bottom(last(table))).isLessThanOrEqualTo(bottom(table));
    }

    private IndexedCell<?> last(Control rows) {
        interact(() -> {
            rows.applyCss();
            rows.layout();
        });
        return rows.lookupAll(".indexed-cell").stream()
                .filter(IndexedCell.class::isInstance)
                .map(node -> (IndexedCell<?>) node)
                .filter(row -> row.isVisible() && row.getIndex() == ROWS - 1)
                .findAny()
                .orElseThrow();
    }

    private static double bottom(Node node) {
        return node.localToScene(node.getBoundsInLocal()).getMaxY();
    }
}
