package org.mashhuddle.ui.kit.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// One fact in the status bar.
public final class StatusSlot extends HBox {

    /// Any nodes, 12 px.
    public StatusSlot(Node... nodes) {
        super(nodes);
        getStyleClass().add("status-slot");
        setMinWidth(USE_PREF_SIZE);
    }

    /// A fact in words. The label's id is the id given.
    public static StatusSlot words(String id, String words) {
        Label label = new Label(words);
        label.setId(id);
        return new StatusSlot(label);
    }
}
