package org.mashhuddle.ui.kit.control;

import javafx.scene.control.Label;

/// How many, in a pill.
public final class CountPill extends Label {

    /// Starts at a number; bind `textProperty` to keep it in step.
    public CountPill(int count) {
        super(Integer.toString(count));
        getStyleClass().add("count");
        setMinWidth(USE_PREF_SIZE);
    }
}
