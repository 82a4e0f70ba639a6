package org.mashhuddle.ui.children;

import javafx.application.Platform;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.mashhuddle.ui.kit.Band;
import org.mashhuddle.ui.kit.Layout;

import java.util.Optional;

/// An opened record: who it is, what happened, what is open, who belongs to whom.
final class RecordPane extends BorderPane {

    private final ChildrenViewModel model;
    private final RecordViewModel record;
    private final RecordTabs tabs;

    RecordPane(ChildrenViewModel model, RecordViewModel record) {
        this.model = model;
        this.record = record;
        this.tabs = new RecordTabs(record, model::back);
        setId("record");
        getStyleClass().add("surface");
        setCenter(tabs);
        record.page().subscribe(this::show);
        Platform.runLater(tabs::focus);
    }

    private void show(Optional<RecordPage> shown) {
        shown.ifPresentOrElse(
                page -> {
                    setTop(new VBox(new HeadPane(model, page.head()), problem()));
                    setLeft(new DetailsPane(page, record.side(), model.writes()));
                    setRight(new SidePane(model, record, page));
                },
                () -> setTop(problem()));
    }

    private Band problem() {
        Band band = new Band("record-problem", Band.Kind.WARN, "");
        band.sentence().textProperty().bind(record.problem());
        record.problem().subscribe(words -> Layout.show(band, !words.isEmpty()));
        return band;
    }
}
