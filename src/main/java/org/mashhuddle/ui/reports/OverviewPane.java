package org.mashhuddle.ui.reports;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.report.DipSample;
import org.mashhuddle.domain.report.ReportKind;
import org.mashhuddle.service.reports.ReportBook;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.theme.TextSize;

/// The period at a glance: six cards, the head of each the way to its report.
final class OverviewPane extends ScrollPane {

    /// Below so much room the cards stand under one another.
    private static final double ROOM_FOR_THREE = 760;

    private static final int COLUMNS = 3;
    private final ReportsViewModel model;
    private final GridPane cards = new GridPane(12, 12);
    private boolean wide = true;

    OverviewPane(ReportsViewModel model) {
        this.model = model;
        setId("reports-overview");
        setFitToWidth(true);
        Layout.drawnInParts(this);
        setContent(Layout.styled(new VBox(cards), "report-body"));
        Layout.styled(this, "report-scroll");
        model.book().subscribe(this::draw);
        TextSize.room(this).map(room -> room <= 0 || room > ROOM_FOR_THREE).subscribe(now -> {
            wide = now;
            draw();
        });
    }

    private void draw() {
        cards.getChildren().clear();
        model.book().get().ifPresent(book -> {
            shape(wide ? COLUMNS : 1);
            if (wide) {
                cards.addRow(0, harm(book), decisions(book), weeks());
                cards.add(agencies(book), 0, 1, 2, 1);
                cards.add(places(book), 2, 1);
                cards.add(audits(book), 0, 2, COLUMNS, 1);
            } else {
                cards.addColumn(0, harm(book), decisions(book), weeks(), agencies(book), places(book), audits(book));
            }
        });
    }

    private void shape(int columns) {
        cards.getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(100.0 / columns);
            cards.getColumnConstraints().add(share);
        }
    }

    private VBox harm(ReportBook book) {
        return card(
                ReportKind.HARM, OverviewRows.bars(book.report(ReportKind.HARM).lines()));
    }

    private VBox decisions(ReportBook book) {
        return card(
                ReportKind.DECISIONS,
                OverviewRows.byRating(book.report(ReportKind.DECISIONS).lines()));
    }

    private VBox weeks() {
        ReportChart chart = new ReportChart();
        chart.setId("overview-chart");
        chart.show(model.lines(ReportKind.WEEKS), model.columns(ReportKind.WEEKS), true);
        return card(ReportKind.WEEKS, chart);
    }

    private VBox agencies(ReportBook book) {
        return card(ReportKind.ACTIONS, OverviewRows.agencies(book));
    }

    private VBox places(ReportBook book) {
        return card(
                ReportKind.PLACES,
                OverviewRows.named(book.report(ReportKind.PLACES).lines()));
    }

    private VBox audits(ReportBook book) {
        VBox card = card(
                ReportKind.DIP_SAMPLE,
                OverviewRows.shares(book.report(ReportKind.DIP_SAMPLE).lines()));
        Optional<DipSample> open =
                latest(book).filter(sample -> sample.done() < sample.audits().size());
        Button draw = Buttons.plain(
                "overview-sample", words(open.isPresent() ? "reports.overview.next-audit" : "reports.sample"));
        draw.setOnAction(_ -> model.part().set(ReportPart.SAMPLE));
        Label answered = Texts.body(latest(book)
                .map(sample -> words(
                        "reports.overview.answered",
                        sample.done(),
                        sample.audits().size()))
                .orElse(""));
        answered.setId("overview-answered");
        ((HBox) card.getChildren().getFirst()).getChildren().addAll(answered, Layout.grow(), draw);
        return card;
    }

    private static Optional<DipSample> latest(ReportBook book) {
        return book.facts().samples().stream().max(Comparator.comparing(DipSample::drawnAt));
    }

    private VBox card(ReportKind kind, Node body) {
        String id = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Button title = Buttons.link("overview-" + id, title(kind));
        title.setOnAction(_ -> model.open(kind));
        title.setMinWidth(0);
        title.setWrapText(true);
        HBox head = Layout.styled(Layout.row(8, title), "panel-head");
        VBox card = new VBox(head, Layout.styled(new VBox(8, body), "overview-body"));
        card.setMaxHeight(Double.MAX_VALUE);
        return Layout.styled(card, "card");
    }

    private static String title(ReportKind kind) {
        return kind == ReportKind.ACTIONS ? words("reports.overview.agencies") : kind.title();
    }
}
