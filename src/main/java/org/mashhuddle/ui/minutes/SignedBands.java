package org.mashhuddle.ui.minutes;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// Across the screen: signed by whom and when; what the check of the file says.
final class SignedBands extends VBox {

    private final MinutesViewModel model;

    SignedBands(MinutesViewModel model) {
        this.model = model;
        getChildren().addAll(signed(), verified());
    }

    private HBox signed() {
        Label by = Layout.styled(Texts.strong(""), "t16");
        by.setId("signed-by");
        by.textProperty().bind(model.signedBy());
        Label unchanged = Layout.styled(Texts.body(""), "t16");
        unchanged.setId("signed-unchanged");
        unchanged.textProperty().bind(model.unchanged());
        Button verify = Buttons.plain("verify-verb", Feather.CHECK, words("minutes.verify"));
        verify.setOnAction(_ -> model.verify());
        HBox band = new HBox(Icons.large(Feather.CHECK_CIRCLE), by, unchanged, Layout.grow(), verify);
        band.setId("signed-band");
        model.stage().subscribe(stage -> Layout.show(band, stage == Stage.SIGNED));
        Layout.styled(band, "band", "minutes-signed");
        model.broken().subscribe(broken -> colour(band, broken));
        return band;
    }

    private static void colour(HBox band, boolean broken) {
        band.getStyleClass().removeAll("band-good", "band-bad");
        band.getStyleClass().add(broken ? "band-bad" : "band-good");
        Feather icon = broken ? Feather.ALERT_TRIANGLE : Feather.CHECK_CIRCLE;
        band.getChildren().set(0, Icons.large(icon));
    }

    private Banner verified() {
        Banner band = new Banner("verify-said", Banner.Kind.INFO, "");
        band.sentence().textProperty().bind(model.verified());
        model.verified().subscribe(said -> Layout.show(band, !said.isEmpty()));
        return band;
    }
}
