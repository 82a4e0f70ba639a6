package org.mashhuddle.ui.kit;

import javafx.scene.input.KeyCombination;

/// A key and what it does. The shell fires it from anywhere on the screen and lists it under F1.
///
/// @param words what it does, for the list: "Next child"
/// @param deed what it does
public record Shortcut(KeyCombination keys, String words, Runnable deed) {

    /// A key by its name: "Ctrl+N".
    public static Shortcut of(String keys, String words, Runnable deed) {
        return new Shortcut(KeyCombination.valueOf(keys), words, deed);
    }

    /// A key that a list handles itself while it has the focus; here only to be listed.
    public static Shortcut inList(String keys, String words) {
        return new Shortcut(KeyCombination.NO_MATCH, keys + "\t" + words, () -> {});
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
