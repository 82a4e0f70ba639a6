package org.mashhuddle.ui.reports;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.report.ReportKind;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.Shortcut;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.StatusSlot;
import org.mashhuddle.ui.kit.control.Texts;

/// Numbers over what the hub did: five of them on top, down the side the overview and the reports, and the one that is
/// read, as a picture and as a table.
public final class ReportsView extends BorderPane {

    private final ReportsViewModel model;
    private final ListView<Optional<ReportKind>> kinds = new ListView<>();
    private final OverviewPane overview;
    private final ReportPane pane;
    private final OutsidePane outside;
    private final SamplePane sample;

    /// Shows the reports of this quarter.
    public ReportsView(ReportsViewModel model) {
        this.model = model;
        this.overview = new OverviewPane(model);
        this.pane = new ReportPane(model);
        this.outside = new OutsidePane(model.outside());
        this.sample = new SamplePane(model.sample(), model.place());
        setId("reports-screen");
        getStyleClass().add("surface");
        setTop(new VBox(new ReportsToolbar(model), problem(), left(), new FigureStrip(model)));
        setLeft(new BorderPane(list(), null, null, parts(), null));
        model.part().subscribe(this::turn);
        kinds.sceneProperty().subscribe(() -> Platform.runLater(kinds::requestFocus));
    }

    /// The screen, for the window.
    public Screen screen() {
        return new Screen(
                this,
                new ReadOnlyStringWrapper(words("rail.reports")),
                new ReadOnlyStringWrapper(words("reports.detail")),
                status(),
                shortcuts(),
                () -> {},
                () -> Optional.of(model.place()));
    }

    private ListView<Optional<ReportKind>> list() {
        kinds.setId("reports-list");
        kinds.setAccessibleText(words("rail.reports"));
        kinds.getItems().add(Optional.empty());
        Stream.of(ReportKind.values()).map(Optional::of).forEach(kinds.getItems()::add);
        kinds.setCellFactory(_ -> new KindCell());
        kinds.getStyleClass().add("reports-list");
        mark();
        kinds.getSelectionModel().selectedItemProperty().subscribe((_, now) -> {
            if (now != null) {
                now.ifPresentOrElse(model::open, () -> model.part().set(ReportPart.OVERVIEW));
            }
        });
        model.kind().subscribe((_, now) -> model.open(now));
        return kinds;
    }

    /// The line of the list that stands beside it.
    private void mark() {
        switch (model.part().get()) {
            case OVERVIEW -> kinds.getSelectionModel().select(0);
            case REPORT ->
                kinds.getSelectionModel().select(Optional.of(model.kind().get()));
            case OUTSIDE, SAMPLE -> kinds.getSelectionModel().clearSelection();
        }
    }

    private void toList() {
        if (kinds.getSelectionModel().isEmpty()) {
            model.part().set(ReportPart.REPORT);
        }
        kinds.requestFocus();
    }

    private VBox parts() {
        Button outside = Buttons.plain("reports-to-outside", words("reports.outside"));
        outside.setOnAction(_ -> enter(ReportPart.OUTSIDE));
        Button sample = Buttons.plain("reports-to-sample", words("reports.sample"));
        sample.setOnAction(_ -> enter(ReportPart.SAMPLE));
        outside.setMaxWidth(Double.MAX_VALUE);
        sample.setMaxWidth(Double.MAX_VALUE);
        return Layout.styled(new VBox(8, outside, sample), "reports-parts");
    }

    private void enter(ReportPart part) {
        model.part().set(part);
        switch (part) {
            case OVERVIEW, REPORT -> kinds.requestFocus();
            case OUTSIDE -> outside.enter();
            case SAMPLE -> sample.enter();
        }
    }

    private void turn(ReportPart part) {
        setCenter(
                switch (part) {
                    case OVERVIEW -> overview;
                    case REPORT -> pane;
                    case OUTSIDE -> outside;
                    case SAMPLE -> sample;
                });
        mark();
    }

    private static final class KindCell extends ListCell<Optional<ReportKind>> {

        private final Label title = Texts.wrapping(new Label());

        KindCell() {
            getStyleClass().add("list-row");
            setPrefWidth(0);
        }

        // A cell without a row has no item; the overview's is empty.
        @SuppressWarnings("NullableOptional")
        @Override
        protected void updateItem(@Nullable Optional<ReportKind> kind, boolean empty) {
            super.updateItem(kind, empty);
            String words =
                    empty || kind == null ? "" : kind.map(ReportKind::title).orElseGet(() -> words("reports.overview"));
            title.setText(words);
            setGraphic(words.isEmpty() ? null : title);
            setAccessibleText(words);
        }

        /// As high as the title needs at this width.
        @Override
        protected double computePrefHeight(double width) {
            double sides = snappedLeftInset() + snappedRightInset();
            return getGraphic() == null || width <= sides
                    ? super.computePrefHeight(width)
                    : Math.ceil(snappedTopInset() + title.prefHeight(width - sides) + snappedBottomInset());
        }
    }

    private Banner problem() {
        Banner band = new Banner("reports-problem", Banner.Kind.BAD, "");
        band.sentence().textProperty().bind(model.problem());
        model.problem().subscribe(words -> Layout.show(band, !words.isEmpty()));
        return band;
    }

    private Banner left() {
        Banner band = new Banner("reports-left", Banner.Kind.INFO, "");
        model.left().subscribe(sentence -> {
            band.sentence().setText(sentence);
            Layout.show(band, !sentence.isEmpty());
        });
        return band;
    }

    private List<Node> status() {
        Label counted = new Label();
        counted.setId("reports-counted");
        counted.textProperty().bind(model.counted());
        return List.of(new StatusSlot(counted), new StatusSlot(new Label(words("reports.copies"))));
    }

    private List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.inList("Ctrl+C", words("actions.deed-copy")),
                Shortcut.of("Alt+1", words("reports.to-list"), this::toList),
                Shortcut.of("Alt+2", words("reports.to-table"), () -> {
                    enter(ReportPart.REPORT);
                    pane.toTable();
                }),
                Shortcut.of("Alt+3", words("reports.to-rows"), () -> {
                    enter(ReportPart.REPORT);
                    pane.toRows();
                }),
                Shortcut.of("Alt+4", words("reports.to-outside"), () -> enter(ReportPart.OUTSIDE)),
                Shortcut.of("Alt+5", words("reports.to-sample"), () -> enter(ReportPart.SAMPLE)));
    }
}
