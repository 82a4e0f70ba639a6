package org.mashhuddle.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// Says in the middle of a window that is closing what it still waits for.
final class FinishingNotice extends Label {

    FinishingNotice() {
        setId("shell-finishing");
        getStyleClass().add("finishing");
        setWrapText(true);
    }

    void say(StackPane window, String sentence) {
        setText(sentence);
        if (!window.getChildren().contains(this)) {
            window.getChildren().add(this);
        }
    }
}
