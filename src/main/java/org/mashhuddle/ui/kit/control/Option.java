package org.mashhuddle.ui.kit.control;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// One entry of a small menu.
///
/// @param keptOut drawn with a dashed border
/// @param explained what the menu says of it, where its words alone are not enough
/// @param letter picks it
public record Option<T>(
        T value, String words, Feather icon, boolean keptOut, Optional<Explained> explained, String letter) {

    /// One that is explained, picked by the key that the menu shows.
    public Option(T value, String words, Feather icon, boolean keptOut, Explained explained) {
        this(value, words, icon, keptOut, Optional.of(explained), explained.key());
    }

    /// An entry that says enough by its words, picked by their first letter.
    public Option(T value, String words, Feather icon, boolean keptOut) {
        this(value, words, icon, keptOut, Optional.empty(), words.isEmpty() ? "" : words.substring(0, 1));
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
    public record Explained(String title, String about, String key) {

        private static final double ABOUT = 232;
        private static final double ROW = 320;

        /// @param letters how much larger than drawn they are
        HBox row(Feather icon, double letters) {
            Label says = Texts.wrapping(Texts.hint(about));
            says.setPrefWidth(ABOUT * letters);
            HBox row = Layout.row(
                    12, Icons.icon(icon), Layout.growing(Layout.column(0, Texts.strong(title), says)), new KeyCap(key));
            row.setPrefWidth(ROW * letters);
            row.setAccessibleText(title + ". " + about);
            return Layout.styled(row, "mark-option");
        }
    }

    /// The same, picked by the first letter of other words: those in which it differs from its neighbours.
    public Option<T> pickedBy(String other) {
        return other.isEmpty() ? this : new Option<>(value, words, icon, keptOut, explained, other.substring(0, 1));
    }
}
