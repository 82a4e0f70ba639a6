package org.mashhuddle.ui.reports;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.report.ReportTable;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.table.Columns;
import org.mashhuddle.ui.kit.table.Tables;
import org.mashhuddle.ui.kit.theme.TextSize;

/// The report that is read: what is counted, bars, the table, and under it the rows of the number
/// that was opened.
final class ReportPane extends BorderPane {

    private static final double LABELS = 240;
    private static final double WIDEST = 420;
    private static final double NUMBERS = 84;
    private static final double ROOM_FOR_CHART = 380;
    private static final double SIDES = 28;
    private static final double LETTER = 7.5;
    private static final double ROW = 36;
    private static final double HEAD = 40;

    private final ReportsViewModel model;
    private final ReportChart chart = new ReportChart();
    private final ObservableList<CountedLine> lines = FXCollections.observableArrayList();
    private final TableView<CountedLine> table;
    private final RowsPane rows;
    private final StackPane both = new StackPane();

    ReportPane(ReportsViewModel model) {
        this.model = model;
        this.table = Tables.of("reports-table", words("reports.table"), lines, words("reports.nothing-counted"));
        this.rows = new RowsPane(model);
        Label title = Texts.h2("");
        title.setId("reports-title");
        Label counts = Texts.wrapping(Texts.hint(""));
        Label not = Texts.wrapping(Texts.strong(""));
        not.setId("reports-not-asked");
        model.kind().subscribe(kind -> title.setText(kind.title()));
        List.of(model.book(), model.kind()).forEach(each -> each.subscribe(() -> counts.setText(model.counts())));
        counts.setText(model.counts());
        Tables.chosen(table, line -> model.chosen().set(Optional.of(line)));
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getSelectionModel().getSelectedCells().subscribe(this::openCell);
        table.focusedProperty().subscribe(this::onACell);
        VBox body = Layout.styled(new VBox(8, title, counts, not, both), "report-body");
        ScrollPane scroll = Layout.styled(Layout.scrolling(body), "report-scroll");
        scroll.setFitToWidth(true);
        setCenter(scroll);
        setBottom(rows);
        widthProperty().subscribe(() -> arrange());
        TextSize.factor(this).subscribe(_ -> show(not));
        List.of(model.book(), model.kind(), model.split()).forEach(each -> each.subscribe(() -> show(not)));
        show(not);
    }

    /// Whoever comes by Tab sees on which number they are.
    private void onACell(boolean here) {
        if (here && table.getFocusModel().getFocusedCell().getTableColumn() == null) {
            table.getFocusModel().focus(0, table.getColumns().getFirst());
        }
    }

    /// Left and right go over the numbers of a line; its words stand for the first of them.
    private void openCell() {
        table.getSelectionModel().getSelectedCells().stream()
                .findFirst()
                .ifPresent(cell -> model.heading()
                        .set(
                                cell.getColumn() <= 0
                                        ? ReportTable.NUMBER
                                        : cell.getTableColumn().getText()));
    }

    /// The picture beside the table, where there is room for both.
    private void arrange() {
        double needed = table.getColumns().stream()
                .mapToDouble(TableColumn::getPrefWidth)
                .sum();
        boolean wide = getWidth() - needed > ROOM_FOR_CHART;
        List<Node> nodes = wide ? List.of(table, chart) : List.of(chart, table);
        Pane now = wide ? new HBox(16) : new VBox(8);
        both.getChildren().clear();
        now.getChildren().setAll(nodes);
        HBox.setHgrow(chart, Priority.ALWAYS);
        table.setPrefWidth(needed);
        both.getChildren().setAll(now);
    }

    void toTable() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    void toRows() {
        rows.enter();
    }

    private void show(Label not) {
        List<CountedLine> now = model.lines();
        List<String> columns = model.columns();
        not.setText(model.notAsked());
        Layout.show(not, !model.notAsked().isEmpty());
        table.getColumns().setAll(columns(columns, now));
        lines.setAll(now);
        double height = letters() * (HEAD + ROW * Math.max(2, now.size()));
        table.setMinHeight(height);
        table.setPrefHeight(height);
        arrange();
        chart.show(now, columns, model.kind().get().isInTime());
    }

    /// How much larger than drawn the letters are.
    private double letters() {
        return TextSize.factor(this).getValue();
    }

    /// As wide as the longest of the words, within bounds.
    private static double labels(List<CountedLine> lines) {
        int longest = lines.stream()
                .mapToInt(line -> line.row().label().length())
                .max()
                .orElse(0);
        return Math.clamp(SIDES + LETTER * longest, LABELS, WIDEST);
    }

    private List<TableColumn<CountedLine, ?>> columns(List<String> names, List<CountedLine> lines) {
        List<TableColumn<CountedLine, ?>> columns = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            columns.add(
                    at == 0
                            ? Columns.<CountedLine>text(
                                    words("reports.line"),
                                    letters() * labels(lines),
                                    line -> line.row().label())
                            : number(names.get(at), at - 1));
        }
        return columns;
    }

    private TableColumn<CountedLine, ReportTable.Cell> number(String name, int cell) {
        TableColumn<CountedLine, ReportTable.Cell> column = new TableColumn<>(name);
        column.setPrefWidth(letters() * Math.max(NUMBERS, SIDES + LETTER * name.length()));
        column.setReorderable(false);
        column.getStyleClass().add("number");
        column.setCellValueFactory(line ->
                new ReadOnlyObjectWrapper<>(line.getValue().row().cells().get(cell)));
        column.setComparator(Comparator.comparingDouble(ReportPane::value));
        column.setCellFactory(_ -> new NumberCell());
        return column;
    }

    private static double value(ReportTable.Cell cell) {
        return switch (cell) {
            case ReportTable.Cell.Count count -> count.value();
            case ReportTable.Cell.Measured measured -> measured.value().doubleValue();
            case ReportTable.Cell.Words _ -> Integer.MIN_VALUE;
        };
    }

    private static final class NumberCell extends TableCell<CountedLine, ReportTable.Cell> {
        @Override
        protected void updateItem(ReportTable.@Nullable Cell cell, boolean empty) {
            super.updateItem(cell, empty);
            setText(empty || cell == null ? null : cell.words());
        }
    }
}
