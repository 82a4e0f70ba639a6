package org.mashhuddle.ui.reports;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.report.ReportTable;
import org.mashhuddle.service.reports.CountedRow;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.SegmentedChoice;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.table.Columns;
import org.mashhuddle.ui.kit.table.Tables;
import org.mashhuddle.ui.kit.theme.TextSize;

/// Whom a number counts.
final class RowsPane extends VBox {

    private static final double HEIGHT = 260;
    private static final double WHO = 240;
    private static final double DAY = 110;
    private static final double WORDS = 480;

    private final TableView<CountedRow> table;

    RowsPane(ReportsViewModel model) {
        table = Tables.of("reports-rows", words("reports.rows"), model.rows(), words("reports.no-rows"));
        setId("reports-rows-pane");
        getStyleClass().add("report-rows");
        columns();
        Button open = open(model);
        Label heading = Texts.strong("");
        heading.setId("reports-opened");
        getChildren()
                .addAll(Layout.styled(Layout.row(8, heading, Layout.grow(), which(model), open), "panel-head"), table);
        model.chosen().subscribe(line -> Layout.show(this, line.isPresent()));
        heading.textProperty().bind(Bindings.createStringBinding(() -> opened(model), model.chosen(), model.heading()));
    }

    private static String opened(ReportsViewModel model) {
        String label = model.chosen().get().map(each -> each.row().label()).orElse("");
        String heading = model.heading().get();
        return heading.equals(ReportTable.NUMBER) ? label : words("reports.opened", label, heading);
    }

    private void columns() {
        table.getColumns()
                .setAll(List.of(
                        Columns.text(words("reports.who"), WHO, RowsPane::who),
                        Columns.text(
                                words("reports.day"),
                                DAY,
                                row -> DateWords.date(row.row().on())),
                        Columns.text(
                                words("reports.what"), WORDS, row -> row.row().words())));
        // The pane is made while it is hidden, and without a width: a name and a day stay to be read.
        TextSize.factor(table).subscribe(letters -> {
            table.getColumns().get(0).setMinWidth(WHO * letters);
            table.getColumns().get(0).setMaxWidth((WHO + DAY) * letters);
            table.getColumns().get(1).setMinWidth(DAY * letters);
            table.getColumns().get(1).setMaxWidth(DAY * letters);
        });
        table.setPrefHeight(HEIGHT);
    }

    private Button open(ReportsViewModel model) {
        Button open = Buttons.plain("reports-open", words("reports.open"));
        open.setOnAction(_ -> chosen().ifPresent(model::openRecord));
        open.disableProperty()
                .bind(table.getSelectionModel()
                        .selectedItemProperty()
                        .map(row -> row.subject().isEmpty())
                        .orElse(true));
        table.addEventFilter(javafx.scene.input.KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chosen().ifPresent(model::openRecord);
                event.consume();
            }
        });
        return open;
    }

    void enter() {
        if (isVisible()) {
            table.requestFocus();
            if (table.getSelectionModel().isEmpty()) {
                table.getSelectionModel().selectFirst();
            }
        }
    }

    private Optional<CountedRow> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private static String who(CountedRow row) {
        return row.subject().map(subject -> subject.displayName()).orElse(words("reports.no-name"));
    }

    /// Those counted, or the others of the whole.
    private static SegmentedChoice<Boolean> which(ReportsViewModel model) {
        SegmentedChoice<Boolean> which = new SegmentedChoice<>(
                "reports-which", List.of(false, true), others -> words(others ? "reports.others" : "reports.counted"));
        which.valueProperty().set(Optional.of(false));
        which.valueProperty().subscribe((_, now) -> model.others().set(now.orElse(false)));
        model.others().subscribe(now -> which.valueProperty().set(Optional.of(now)));
        Runnable offer = () -> {
            boolean share = model.chosen()
                    .get()
                    .filter(each -> each.line().of().isPresent())
                    .isPresent();
            Layout.show(which, share && model.heading().get().equals(ReportTable.NUMBER));
            model.others().set(false);
        };
        model.chosen().subscribe(offer);
        model.heading().subscribe(offer);
        offer.run();
        return which;
    }
}
