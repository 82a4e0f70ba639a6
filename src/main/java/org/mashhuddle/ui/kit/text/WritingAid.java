package org.mashhuddle.ui.kit.text;

import java.util.Locale;
import javafx.scene.Node;
import org.mashhuddle.ui.kit.theme.WindowPreferences;

/// What is remarked on while somebody types. Each can be switched off on this computer.
public enum WritingAid {
    /// Words in no dictionary.
    SPELLING,
    /// Words that blame a child.
    LANGUAGE;

    private static final String OFF = "off";

    /// Its name in message keys.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it is on in the window of a node.
    public boolean isOn(Node node) {
        return WindowPreferences.around(node)
                .flatMap(memory -> memory.get("writing-" + key()))
                .filter(OFF::equals)
                .isEmpty();
    }

    /// Switches it on or off in the window of a node, and from now on.
    public void turn(Node node, boolean on) {
        WindowPreferences.around(node).ifPresent(memory -> memory.put("writing-" + key(), on ? "on" : OFF));
    }
}
