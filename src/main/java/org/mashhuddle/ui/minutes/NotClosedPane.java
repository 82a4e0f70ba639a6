package org.mashhuddle.ui.minutes;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// Before the meeting is closed: the pages are a preview, and where to go first.
final class NotClosedPane extends VBox {

    /// @param said what stands in the way
    /// @param verb where to go first
    NotClosedPane(MinutesViewModel model, String said, String verb) {
        getStyleClass().add("minutes-list");
        Button go = Buttons.large(Buttons.primary("minutes-to-meeting", verb));
        go.setMaxWidth(Double.MAX_VALUE);
        go.setOnAction(_ -> model.goToMeeting());
        getChildren()
                .addAll(
                        Texts.h1(words("minutes.preview")),
                        Texts.wrapping(Texts.muted(said)),
                        Layout.styled(new VBox(go), "minutes-gap"));
    }
}
