package org.mashhuddle.ui.agenda.row;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// Says beside a row why it is there. Escape, or a click elsewhere, takes it away.
public final class WhyPopup {

    private static final double WIDTH = 440;
    private static final double IN = 310;
    private final Popup popup = new Popup();

    public WhyPopup() {
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    /// Shows it under a row.
    public void show(Region row, WhyHere why) {
        VBox box = Layout.column(4, Texts.wrapping(Texts.strong(why.heading())));
        box.setId("why-here");
        box.setPrefWidth(WIDTH);
        box.getChildren().add(Texts.h3(words("agenda.why-today")));
        if (why.today().isEmpty()) {
            box.getChildren().add(Texts.muted(words("agenda.withheld")));
        }
        why.today().forEach(phrase -> box.getChildren().add(said(phrase)));
        box.getChildren().add(Texts.h3(words("agenda.why-place")));
        Label place = Texts.wrapping(Texts.body(why.place()));
        place.setId("why-place");
        box.getChildren().add(place);
        box.setAccessibleText(words("agenda.why-spoken", why.heading(), why.place()));
        popup.getContent().setAll(styled(new VBox(styled(box, "why-here")), "popup-list"));
        Bounds at = row.localToScreen(row.getLayoutBounds());
        if (at != null) {
            popup.show(row, at.getMinX() + IN, at.getMaxY());
        }
    }

    private static Label said(Reason.Phrase phrase) {
        Label label = Texts.wrapping(Texts.body(phrase.text()));
        return phrase.alarm() ? styled(label, "text-danger", "b") : label;
    }
}
