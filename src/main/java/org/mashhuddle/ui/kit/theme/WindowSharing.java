package org.mashhuddle.ui.kit.theme;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Whether this window is shown to others, in a call or on a screen. While it is, what is not for all of them is
/// covered where it stands, and can be neither read nor written on. A person begins it and a person ends it: neither
/// the lock nor the next start does.
public final class WindowSharing {

    private static final String KEY = "look.shared";

    private WindowSharing() {}

    /// What was chosen last on this computer.
    static BooleanProperty of(WindowPreferences memory) {
        BooleanProperty on =
                new SimpleBooleanProperty(memory.get(KEY).filter("true"::equals).isPresent());
        on.subscribe((_, now) -> {
            memory.put(KEY, Boolean.toString(now));
            memory.keep();
        });
        return on;
    }

    static void lend(Scene scene, BooleanProperty on) {
        scene.getProperties().put(WindowSharing.class, on);
    }

    /// Whether the window is shared that a node is in. It is asked for as long as the node is in one: the window
    /// outlives it.
    public static ObservableValue<Boolean> around(Node node) {
        return node.sceneProperty().flatMap(WindowSharing::lent).orElse(false);
    }

    private static ObservableValue<Boolean> lent(Scene scene) {
        return scene.getProperties().get(WindowSharing.class) instanceof BooleanProperty on
                ? on.map(shared -> shared)
                : new ReadOnlyBooleanWrapper(false);
    }
}
