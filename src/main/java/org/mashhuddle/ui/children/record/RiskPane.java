package org.mashhuddle.ui.children.record;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.referral.EntryId;
import org.mashhuddle.service.record.RiskOverTime;
import org.mashhuddle.service.record.RiskPoint;
import org.mashhuddle.ui.children.words.RiskLine;
import org.mashhuddle.ui.kit.control.Chips;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.table.Columns;
import org.mashhuddle.ui.kit.table.Tables;
import org.mashhuddle.ui.kit.theme.TextSize;

/// How the risk was judged and the contacts were rated over time: drawn, and the same in a table from which
/// Enter goes to the meeting or to what was rated.
final class RiskPane extends VBox {

    private static final double WHEN = 140;
    private static final double WHAT = 100;
    private static final double VALUE = 110;
    private static final double SOURCE = 150;
    private static final double ROW = 37;
    private static final int MOST = 8;

    private final RecordViewModel record;
    private final Consumer<EntryId> rating;
    private final RiskChart chart = new RiskChart();
    private final HBox withheld = styled(new HBox(), "open-line");
    private final ObservableList<RiskLine> lines = FXCollections.observableArrayList();
    private final TableView<RiskLine> table;

    /// @param rating shows an entry that was rated
    /// @param back goes back: a table would keep Escape to itself
    RiskPane(RecordViewModel record, Consumer<EntryId> rating, Runnable back) {
        this.record = record;
        this.rating = rating;
        setId("record-risk");
        table = Tables.of("record-risk-table", words("children.risk.table"), lines, words("children.risk.none"));
        table.getColumns()
                .setAll(List.of(
                        Columns.text(words("children.risk.when"), WHEN, RiskLine::when),
                        Columns.text(words("children.risk.what"), WHAT, RiskLine::what),
                        Columns.text(words("children.risk.value"), VALUE, RiskLine::value),
                        Columns.text(words("children.risk.source"), SOURCE, RiskLine::source)));
        Tables.opens(table, this::open);
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                back.run();
                event.consume();
            }
        });
        ScrollPane scroll =
                styled(Layout.scrolling(styled(new VBox(8, table, withheld, chart), "risk-body")), "minutes-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().add(Layout.growing(scroll));
        record.opened()
                .subscribe(now -> now.ifPresent(one -> show(one.standing().over())));
        TextSize.factor(this).subscribe(_ -> high());
    }

    private void show(RiskOverTime over) {
        lines.setAll(over.points().stream().map(RiskLine::of).toList());
        chart.show(over, record.today());
        Layout.show(withheld, over.withheld() > 0);
        withheld.getChildren().setAll(Chips.withheld(words("children.risk.withheld", over.withheld())));
        high();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private void high() {
        double letters = TextSize.factor(this).getValue();
        double height = letters * ROW * (1 + Math.clamp(lines.size(), 2, MOST));
        table.setMinHeight(height);
        table.setPrefHeight(height);
    }

    private void open() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .map(RiskLine::point)
                .ifPresent(point -> {
                    switch (point) {
                        case RiskPoint.Judged judged -> record.open(judged);
                        case RiskPoint.Rated rated -> rating.accept(rated.referral());
                    }
                });
    }
}
