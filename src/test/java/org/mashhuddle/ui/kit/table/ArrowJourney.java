package org.mashhuddle.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// A table that is entered by keys with no row chosen.
class ArrowJourney extends ApplicationTest {

    private final ObservableList<String> rows = FXCollections.observableArrayList();
    private TableView<String> table;

    @Override
    public void start(Stage stage) {
        table = Tables.of("rows", "Rows", rows, "None");
        table.getColumns().add(Columns.text("Word", 200, row -> row));
        stage.setScene(new Scene(table, 400, 300));
        stage.show();
        table.requestFocus();
    }

    private String chosen() {
        return String.valueOf(table.getSelectionModel().getSelectedItem());
    }

    @Test
    void theFirstArrowChoosesTheOnlyRow() {
        push(KeyCode.DOWN);
        assertThat(chosen()).as("no row at all").isEqualTo("null");
        interact(() -> rows.add("one"));
        push(KeyCode.DOWN);
        assertThat(chosen()).isEqualTo("one");
    }

    @Test
    void theFirstArrowPassesNoRowBy() {
        interact(() -> rows.addAll("one", "two", "three"));
        push(KeyCode.DOWN);
        assertThat(chosen()).isEqualTo("one");
        push(KeyCode.DOWN);
        assertThat(chosen()).isEqualTo("two");
        push(KeyCode.UP);
        assertThat(chosen()).isEqualTo("one");
    }
}
