package org.mashhuddle.ui.kit.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// A list whose lower rows are higher than those that are seen first.
class LastRowJourney extends ApplicationTest {

    private static final int ROWS = 40;

    private ListView<Integer> list;

    @Override
    public void start(Stage stage) {
        list = new ListView<>(
                FXCollections.observableList(IntStream.range(0, ROWS).boxed().toList()));
        list.setCellFactory(_ -> new Row());
        list.setPrefSize(300, 400);
        Scene scene = new Scene(new Group(list));
        new Theming().dress(scene);
        stage.setScene(scene);
        stage.show();
        list.requestFocus();
    }

    private static final class Row extends ListCell<Integer> {
        @Override
        protected void updateItem(@Nullable Integer row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
            } else {
                Label words = new Label("Row " + row);
                words.setMinHeight(row > ROWS / 2 ? 97 : 24);
                setGraphic(words);
            }
        }
    }

    @Test
    void endShowsTheLastRowWhole() {
        push(KeyCode.END);
        assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(ROWS - 1);
        interact(() -> {
            list.applyCss();
            list.layout();
        });
        Node last = lookup(".list-cell")
                .match(node ->
                        node instanceof Row row && Integer.valueOf(ROWS - 1).equals(row.getItem()))
                .query();
        assertThat(bottom(last)).isLessThanOrEqualTo(bottom(list));
    }

    private static double bottom(Node node) {
        return node.localToScene(node.getBoundsInLocal()).getMaxY();
    }
}
