package org.mashhuddle.ui.kit.table;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.mashhuddle.domain.paper.SpreadsheetRow;
import org.mashhuddle.ui.kit.text.Copy;

/// Tables that sort by their heads and copy their rows.
public final class Tables {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private Tables() {}

    /// A table of rows.
    ///
    /// @param name what a screen reader calls it
    /// @param nothing what stands there when there is no row
    public static <R> TableView<R> of(String id, String name, ObservableList<R> rows, String nothing) {
        SortedList<R> sorted = new SortedList<>(rows);
        TableView<R> table = new TableView<>(sorted);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setId(id);
        table.setAccessibleText(name);
        table.getStyleClass().add("rows-36");
        table.setPlaceholder(new EmptyWords(nothing));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setOnKeyPressed(event -> {
            if (COPY.match(event)) {
                copy(table);
                event.consume();
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> begin(table, event));
        return table;
    }

    /// Its rows are as high as the lines in them, and never lower than others.
    public static void ofLines(TableView<?> table) {
        table.getStyleClass().remove("rows-36");
        table.getStyleClass().add("lines-36");
    }

    /// The first arrow chooses the row that has the ring, as a list does; JavaFX would pass it by, and where it is
    /// the only one, no arrow would ever choose it.
    private static void begin(TableView<?> table, KeyEvent event) {
        boolean arrow = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP;
        if (arrow && table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
            table.getSelectionModel().select(Math.max(0, table.getFocusModel().getFocusedIndex()));
            event.consume();
        }
    }

    /// Tells which row is chosen, by key or mouse.
    public static <R> void chosen(TableView<R> table, Consumer<? super R> chosen) {
        Runnable tell = () -> {
            R row = table.getSelectionModel().getSelectedItem();
            if (row != null) {
                chosen.accept(row);
            }
        };
        table.getSelectionModel().selectedItemProperty().subscribe((_, _) -> tell.run());
        table.setOnMouseClicked(_ -> tell.run());
    }

    /// Enter and a double click open the row that is chosen.
    public static void opens(TableView<?> table, Runnable open) {
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open.run();
                event.consume();
            }
        });
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getClickCount() == 2) {
                open.run();
            }
        });
    }

    /// The chosen row as it is shown, with tabs between.
    private static <R> void copy(TableView<R> table) {
        R row = table.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        List<TableColumn<R, ?>> columns = table.getVisibleLeafColumns();
        Copy.of(new SpreadsheetRow(columns.stream()
                        .map(column -> Objects.toString(column.getCellData(row), ""))
                        .toList())
                .tabbed());
    }
}
