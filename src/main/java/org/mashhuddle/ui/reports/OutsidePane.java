package org.mashhuddle.ui.reports;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.report.outside.OutsideTable;
import org.mashhuddle.domain.report.outside.OutsideTables;
import org.mashhuddle.service.reports.OutsideQuarter;
import org.mashhuddle.service.reports.ReportService;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.FieldBox;

/// The quarters at the left; the tables of the chosen one, or the verb that makes them.
final class OutsidePane extends BorderPane {

    private final OutsideViewModel model;
    private final ListView<OutsideQuarter> quarters;
    private final VBox body = Layout.styled(new VBox(12), "report-body");
    private final TextField recipient = new TextField();

    OutsidePane(OutsideViewModel model) {
        this.model = model;
        this.quarters = new ListView<>(model.quarters());
        setId("reports-outside");
        quarters.setId("outside-quarters");
        quarters.setAccessibleText(words("reports.outside.quarters"));
        quarters.setCellFactory(_ -> new QuarterCell());
        quarters.getStyleClass().addAll("reports-list", "rows-36");
        quarters.getSelectionModel().selectedItemProperty().subscribe((_, now) -> {
            if (now != null) {
                model.chosen().set(Optional.of(now));
            }
        });
        recipient.setId("outside-recipient");
        recipient.textProperty().bindBidirectional(model.recipient());
        ScrollPane scroll = Layout.styled(Layout.scrolling(body), "report-scroll");
        scroll.setFitToWidth(true);
        setLeft(quarters);
        setCenter(scroll);
        model.chosen().subscribe(this::show);
    }

    void enter() {
        quarters.requestFocus();
    }

    private static final class QuarterCell extends ListCell<OutsideQuarter> {
        QuarterCell() {
            getStyleClass().add("list-row");
        }

        @Override
        protected void updateItem(@Nullable OutsideQuarter quarter, boolean empty) {
            super.updateItem(quarter, empty);
            setText(
                    empty || quarter == null
                            ? null
                            : words(
                                    quarter.made().isPresent() ? "reports.outside.made" : "reports.outside.not-made",
                                    quarter.quarter().quarter()));
        }
    }

    private void show(Optional<OutsideQuarter> chosen) {
        chosen.ifPresent(now -> quarters.getSelectionModel().select(now));
        body.getChildren().setAll(chosen.map(this::nodes).orElse(List.of()));
    }

    private List<Node> nodes(OutsideQuarter quarter) {
        Label title = Texts.h2(words("reports.outside.title", quarter.quarter().quarter()));
        title.setId("outside-title");
        List<Node> nodes = new ArrayList<>(List.of(title, Texts.wrapping(Texts.hint(words("reports.outside.about")))));
        if (quarter.made().isEmpty()) {
            Button make = Buttons.primary("outside-make", words("reports.outside.make"));
            make.setOnAction(_ -> model.make());
            nodes.add(make);
            return nodes;
        }
        OutsideTables made = quarter.made().get();
        nodes.add(Texts.body(words("reports.outside.made-at", DateWords.dateTime(made.madeAt()))));
        nodes.add(new FieldBox(words("reports.outside.recipient"), recipient, words("reports.outside.recipient-hint")));
        nodes.add(save());
        made.tables().forEach(table -> nodes.add(table(table)));
        nodes.add(Texts.wrapping(Texts.hint(OutsideTable.KEY)));
        nodes.add(Texts.h3(words("reports.outside.register")));
        nodes.addAll(register(made));
        return nodes;
    }

    private static List<Node> register(OutsideTables made) {
        List<Node> lines = new ArrayList<>();
        made.issues()
                .forEach(issue -> lines.add(Texts.wrapping(Texts.body(words(
                        "reports.outside.issue", issue.recipient(), DateWords.dateTime(issue.at()), issue.by())))));
        if (lines.isEmpty()) {
            lines.add(Texts.muted(words("reports.outside.no-issue")));
        }
        return lines;
    }

    private FlowPane save() {
        FlowPane buttons = new FlowPane(8, 8);
        for (ReportService.FileForm form : ReportService.FileForm.values()) {
            String key = form.name().toLowerCase(Locale.ROOT);
            Button save = Buttons.plain("outside-" + key, words("reports.outside.save", form.name()));
            save.setOnAction(_ -> model.save(form));
            buttons.getChildren().add(save);
        }
        return buttons;
    }

    private static VBox table(OutsideTable table) {
        GridPane grid = new GridPane(24, 4);
        for (int row = 0; row < table.cells().size(); row++) {
            grid.add(Texts.body(table.cells().get(row).label()), 0, row);
            grid.add(Texts.strong(table.cells().get(row).shown()), 1, row);
        }
        return new VBox(4, Texts.strong(table.kind().title()), grid);
    }
}
