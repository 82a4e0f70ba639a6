package org.mashhuddle.ui.kit.control;

import javafx.scene.control.Label;

/// The name of a key in a small box: inside the one button it fires, after a section's label, or in
/// the status bar.
public final class KeyCap extends Label {

    /// @param key "Ctrl+N"
    public KeyCap(String key) {
        super(key);
        getStyleClass().add("kbd");
        setMinWidth(USE_PREF_SIZE);
    }
}
