package org.mashhuddle.ui.kit.control;

import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;

/// One entry of a small menu.
///
/// @param keptOut drawn with a dashed border
/// @param explained what the menu says of it, where its words alone are not enough
public record Option<T>(T value, String words, Feather icon, boolean keptOut, Optional<Explained> explained) {

    /// An entry that says enough by its words.
    public Option(T value, String words, Feather icon, boolean keptOut) {
        this(value, words, icon, keptOut, Optional.empty());
    }

    /// One with a whole border.
    public Option(T value, String words, Feather icon) {
        this(value, words, icon, false);
    }

    /// How an entry stands in the menu.
    ///
    /// @param title what it is
    /// @param about what choosing it does
    /// @param key the letter that picks it
    public record Explained(String title, String about, String key) {}

    /// The letter that picks it: the first of its words, where no other is said.
    String letter() {
        return explained.map(Explained::key).orElseGet(() -> words.isEmpty() ? "" : words.substring(0, 1));
    }
}
