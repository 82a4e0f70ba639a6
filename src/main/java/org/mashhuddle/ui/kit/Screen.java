package org.mashhuddle.ui.kit;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// One screen as the shell shows it.
///
/// @param title in the header, semi-bold: "Daily MASH"
/// @param detail beside it, muted: "Tue 24 November 2026"
/// @param status what stands left in the status bar, each a [StatusSlot]
/// @param shortcuts keys that work anywhere on the screen
/// @param left called once, when the person goes elsewhere: save, stop timers
public record Screen(
        Region body,
        ObservableValue<String> title,
        ObservableValue<String> detail,
        List<? extends Node> status,
        List<Shortcut> shortcuts,
        Runnable left) {

    /// Copies the lists.
    public Screen {
        status = List.copyOf(status);
        shortcuts = List.copyOf(shortcuts);
    }
}
