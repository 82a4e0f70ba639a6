package org.mashhuddle.ui.kit.table;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// Columns of tables.
public final class Columns {

    private Columns() {}

    /// A column of words; what is cut has a tooltip.
    public static <R> TableColumn<R, String> text(String heading, double width, Function<R, String> words) {
        TableColumn<R, String> column = new TableColumn<>(heading);
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(words.apply(row.getValue())));
        column.setCellFactory(_ -> new Words<>());
        return column;
    }

    /// A column of a date or a word that is never cut: the other columns give way.
    public static <R> TableColumn<R, String> whole(String heading, double width, Function<R, String> words) {
        TableColumn<R, String> column = text(heading, width, words);
        column.setMinWidth(width);
        return column;
    }

    /// A column of words that break over as many as three lines; what is cut even then has a tooltip. Its rows are as
    /// high as their lines, so its table has no fixed height of rows.
    public static <R> TableColumn<R, String> wrapped(String heading, double width, Function<R, String> words) {
        TableColumn<R, String> column = text(heading, width, words);
        column.setCellFactory(_ -> new Lines<>());
        return column;
    }

    /// A column of numbers, at the right.
    public static <R> TableColumn<R, Number> number(String heading, double width, Function<R, Number> number) {
        TableColumn<R, Number> column = new TableColumn<>(heading);
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.getStyleClass().add("number");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(number.apply(row.getValue())));
        return column;
    }

    /// A column of nodes.
    public static <R> TableColumn<R, R> nodes(String heading, double width, Function<R, Node> node) {
        TableColumn<R, R> column = new TableColumn<>(heading);
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new Nodes<>(node));
        return column;
    }

    /// Sets the first column in by the padding of the screen, and keeps the widths a person gives
    /// the columns; call it when all columns are there.
    public static void first(TableView<?> table) {
        ColumnMemory.follow(table);
        table.getColumns().getFirst().getStyleClass().add("first-column");
    }

    private static final class Words<R> extends TableCell<R, String> {
        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            setText(null);
            setGraphic(empty || words == null ? null : new Label(words));
        }
    }

    private static final class Nodes<R> extends TableCell<R, R> {
        private final Function<R, Node> node;

        Nodes(Function<R, Node> node) {
            this.node = node;
        }

        @Override
        protected void updateItem(@Nullable R row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(empty || row == null ? null : node.apply(row));
        }

        /// What breaks its words is as high as they are in the width of the column: a row asks its cells without a
        /// width, and JavaFX would take that for none.
        @Override
        protected double computePrefHeight(double width) {
            Node graphic = getGraphic();
            if (graphic == null || getTableColumn() == null || graphic.getContentBias() != Orientation.HORIZONTAL) {
                return super.computePrefHeight(width);
            }
            Insets edges = getInsets();
            double wide = getTableColumn().getWidth() - edges.getLeft() - edges.getRight();
            return Math.ceil(graphic.prefHeight(Math.max(1, wide))) + edges.getTop() + edges.getBottom();
        }
    }
}
