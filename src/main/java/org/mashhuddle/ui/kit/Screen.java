package org.mashhuddle.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
/// @param place where one is on it by now, to come back there; none where that is the screen itself
public record Screen(
        Region body,
        ObservableValue<String> title,
        ObservableValue<String> detail,
        List<? extends Node> status,
        List<Shortcut> shortcuts,
        Runnable left,
        Supplier<Optional<Destination>> place) {

    /// A screen that is one place.
    public Screen(
            Region body,
            ObservableValue<String> title,
            ObservableValue<String> detail,
            List<? extends Node> status,
            List<Shortcut> shortcuts,
            Runnable left) {
        this(body, title, detail, status, shortcuts, left, Optional::empty);
    }

    /// With one key more.
    public Screen with(Shortcut key) {
        List<Shortcut> all = new ArrayList<>(shortcuts);
        all.add(key);
        return new Screen(body, title, detail, status, all, left, place);
    }

    /// Copies the lists.
    public Screen {
        status = List.copyOf(status);
        shortcuts = List.copyOf(shortcuts);
    }
}
