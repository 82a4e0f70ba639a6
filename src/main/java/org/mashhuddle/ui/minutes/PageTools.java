package org.mashhuddle.ui.minutes;

import static org.mashhuddle.ui.kit.Messages.words;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.Buttons;
import org.mashhuddle.ui.kit.Layout;
import org.mashhuddle.ui.kit.Texts;

/// Turns and zooms the pages, and says which one is being read.
final class PageTools extends HBox {

    PageTools(PagesViewModel model, PagesPane pages) {
        getStyleClass().add("toolbar");
        Button previous =
                Buttons.icon("minutes-previous", Feather.CHEVRON_UP, words("minutes.previous"));
        Button next = Buttons.icon("minutes-next", Feather.CHEVRON_DOWN, words("minutes.next"));
        Button smaller =
                Buttons.icon("minutes-zoom-out", Feather.ZOOM_OUT, words("minutes.zoom-out"));
        Button larger = Buttons.icon("minutes-zoom-in", Feather.ZOOM_IN, words("minutes.zoom-in"));
        previous.setOnAction(_ -> pages.turn(-1));
        next.setOnAction(_ -> pages.turn(1));
        smaller.setOnAction(_ -> model.zoom(-1));
        larger.setOnAction(_ -> model.zoom(1));
        smaller.disableProperty().bind(model.canShrink().map(can -> !can));
        larger.disableProperty().bind(model.canGrow().map(can -> !can));
        Label where = Texts.body("");
        where.setId("minutes-page");
        where.textProperty().bind(model.where());
        Label zoom = Texts.muted("");
        zoom.setId("minutes-zoom");
        zoom.textProperty().bind(model.zoom().map(percent -> words("minutes.zoom", percent)));
        getChildren().addAll(previous, where, next, Layout.grow(), zoom, smaller, larger);
    }
}
