package org.mashhuddle.ui.minutes;

import static org.mashhuddle.ui.kit.Messages.words;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.mashhuddle.ui.kit.Buttons;
import org.mashhuddle.ui.kit.Layout;
import org.mashhuddle.ui.kit.Texts;

/// Before the meeting is closed: the pages are a preview, and where to go first.
final class NotClosedPane extends VBox {

    /// @param key of the words; `-verb` names the verb's
    NotClosedPane(MinutesViewModel model, String key) {
        getStyleClass().add("minutes-list");
        Button go = Buttons.large(Buttons.primary("minutes-to-meeting", words(key + "-verb")));
        go.setMaxWidth(Double.MAX_VALUE);
        go.setOnAction(_ -> model.goToMeeting());
        getChildren()
                .addAll(
                        Texts.h1(words("minutes.preview")),
                        Texts.wrapping(Texts.muted(words(key))),
                        Layout.styled(new VBox(go), "minutes-gap"));
    }
}
