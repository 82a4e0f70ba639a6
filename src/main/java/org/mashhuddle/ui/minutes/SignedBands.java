package org.mashhuddle.ui.minutes;

import static org.mashhuddle.ui.kit.Messages.words;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.Band;
import org.mashhuddle.ui.kit.Buttons;
import org.mashhuddle.ui.kit.Icons;
import org.mashhuddle.ui.kit.Layout;
import org.mashhuddle.ui.kit.Texts;

/// Across the screen: signed by whom and when; what the check of the file says.
final class SignedBands extends VBox {

    private final MinutesViewModel model;

    SignedBands(MinutesViewModel model) {
        this.model = model;
        getChildren().addAll(signed(), broken(), verified());
    }

    private HBox signed() {
        Label by = Texts.cuttable(Layout.styled(Texts.strong(""), "t16"));
        by.setId("signed-by");
        by.textProperty().bind(model.signedBy());
        Label unchanged = Layout.styled(Texts.body(""), "t16");
        unchanged.setId("signed-unchanged");
        unchanged.textProperty().bind(model.unchanged());
        Layout.show(unchanged, true);
        model.broken().subscribe(is -> Layout.show(unchanged, !is));
        Button verify = Buttons.plain("verify-verb", Feather.CHECK, words("minutes.verify"));
        verify.setOnAction(_ -> model.verify());
        HBox band =
                new HBox(Icons.large(Feather.CHECK_CIRCLE), by, unchanged, Layout.grow(), verify);
        band.setId("signed-band");
        model.stage().subscribe(stage -> Layout.show(band, stage == Stage.SIGNED));
        return Layout.styled(band, "band", "band-good", "minutes-signed");
    }

    private Band broken() {
        Band band = new Band("signed-broken", Band.Kind.BAD, "");
        band.sentence().textProperty().bind(model.unchanged());
        model.broken().subscribe(is -> Layout.show(band, is));
        return band;
    }

    private Band verified() {
        Band band = new Band("verify-said", Band.Kind.INFO, "");
        band.sentence().textProperty().bind(model.verified());
        model.verified().subscribe(said -> Layout.show(band, !said.isEmpty()));
        return band;
    }
}
