package org.mashhuddle.ui.kit;

/// Something the search can do beside finding people: go to a screen, to a field, or do what a key
/// does.
///
/// @param words what it does: "Next child"
/// @param key the key that does it; empty where none does
/// @param deed what it does
public record Command(String words, String key, Runnable deed) {

    /// What a key does.
    public static Command of(Shortcut shortcut, Runnable deed) {
        return new Command(shortcut.deedWords(), shortcut.keyWords().replace('_', ' '), deed);
    }
}
