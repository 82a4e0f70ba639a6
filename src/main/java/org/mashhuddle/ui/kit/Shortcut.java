package org.mashhuddle.ui.kit;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A key and what it does. The shell fires it from anywhere on the screen and lists it under F1.
///
/// @param words what it does, for the list: "Next child"
/// @param deed what it does
public record Shortcut(KeyCombination keys, String words, Runnable deed) {

    /// A key by its name: "Ctrl+N".
    public static Shortcut of(String keys, String words, Runnable deed) {
        KeyCombination pressed = KeyCombination.valueOf(keys);
        // Any other word is read as a letter that is on no keyboard, and never pressed.
        if (!(pressed instanceof KeyCodeCombination)) {
            throw new IllegalArgumentException("No key: " + keys);
        }
        return new Shortcut(pressed, words, deed);
    }

    /// A key that a list handles itself while it has the focus; here only to be listed.
    public static Shortcut inList(String keys, String words) {
        return new Shortcut(KeyCombination.NO_MATCH, keys + "\t" + words, () -> {});
    }

    /// Whether a pressed key is this one. Plus is a key of its own on few keyboards: it is Equals,
    /// with Shift or without, and Add among the numbers.
    public boolean isPressed(KeyEvent event) {
        return keys.match(event)
                || switch (event.getCode()) {
                    case EQUALS, ADD -> isOtherwiseCalled(KeyCode.PLUS, event);
                    case SUBTRACT -> isOtherwiseCalled(KeyCode.MINUS, event);
                    case NUMPAD0 -> isOtherwiseCalled(KeyCode.DIGIT0, event);
                    default -> false;
                };
    }

    private boolean isOtherwiseCalled(KeyCode code, KeyEvent event) {
        return event.isControlDown() != event.isAltDown()
                && keys.equals(new KeyCodeCombination(
                        code, event.isControlDown() ? KeyCombination.CONTROL_DOWN : KeyCombination.ALT_DOWN));
    }

    /// Whether it is only listed.
    public boolean isListedOnly() {
        return keys.equals(KeyCombination.NO_MATCH);
    }

    /// The key as people read it.
    public String keyWords() {
        return isListedOnly() ? words.substring(0, words.indexOf('\t')) : keys.getDisplayText();
    }

    /// What it does, as people read it.
    public String deedWords() {
        return isListedOnly() ? words.substring(words.indexOf('\t') + 1) : words;
    }
}
