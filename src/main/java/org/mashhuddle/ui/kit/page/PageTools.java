package org.mashhuddle.ui.kit.page;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.theme.TextSize;

/// Turns and zooms the pages, and says which one is being read.
public final class PageTools extends HBox {

    /// Below so much room the buttons say enough of how large the pages are.
    private static final double ROOMY = 480;

    /// Turns the pages of a pane.
    public PageTools(PagesViewModel model, PagesPane pages) {
        getStyleClass().add("toolbar");
        Button previous = Buttons.icon(model.id() + "-previous", Feather.CHEVRON_UP, words("pages.previous"));
        Button next = Buttons.icon(model.id() + "-next", Feather.CHEVRON_DOWN, words("pages.next"));
        Button smaller = Buttons.icon(model.id() + "-zoom-out", Feather.ZOOM_OUT, words("pages.zoom-out"));
        Button larger = Buttons.icon(model.id() + "-zoom-in", Feather.ZOOM_IN, words("pages.zoom-in"));
        previous.setOnAction(_ -> pages.turn(-1));
        next.setOnAction(_ -> pages.turn(1));
        smaller.setOnAction(_ -> model.zoom(-1));
        larger.setOnAction(_ -> model.zoom(1));
        smaller.disableProperty().bind(model.canShrink().map(can -> !can));
        larger.disableProperty().bind(model.canGrow().map(can -> !can));
        Label where = Texts.body("");
        where.setId(model.id() + "-page");
        where.setMinWidth(USE_PREF_SIZE);
        where.textProperty().bind(model.where());
        Label zoom = Texts.muted("");
        zoom.setId(model.id() + "-zoom");
        zoom.setMinWidth(USE_PREF_SIZE);
        zoom.textProperty().bind(model.zoom().map(percent -> words("pages.zoom", percent)));
        TextSize.room(this).subscribe(letters -> Layout.show(zoom, letters <= 0 || letters > ROOMY));
        getChildren().addAll(previous, where, next, Layout.grow(), zoom, smaller, larger);
    }
}
