package org.mashhuddle.ui.kit.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.mashhuddle.domain.party.Agency;

/// How a field is typed or chosen.
public sealed interface Look {

    /// One of several things to choose.
    ///
    /// @param code as it stands in the field and in the journal
    /// @param words as a person reads it
    record Choice(String code, String words) {
        @Override
        public String toString() {
            return "Choice";
        }
    }

    /// One line of text.
    record Line() implements Look {}

    /// As many lines as are typed.
    record Area() implements Look {}

    /// One line that offers the words of a list while somebody types.
    ///
    /// @param all what the down key offers; empty for those that fit nothing typed
    record Offers(Function<String, List<String>> with, List<String> all) implements Look {}

    /// A menu that asks until something is chosen.
    ///
    /// @param icon by its name: a form needs no toolkit
    record Menu(String icon, String asks, List<Choice> choices) implements Look {}

    /// Two to four choices side by side.
    ///
    /// @param always whether one is always chosen
    record Segments(List<Choice> choices, boolean always) implements Look {}

    /// Yes or no.
    ///
    /// @param hint below the tick
    record Tick(String words, String hint) implements Look {}

    /// As many ticks as there are choices.
    record Ticks(List<Choice> choices) implements Look {}

    /// How far words may be shared.
    record Mark(List<Agency> agencies) implements Look {}

    /// One of those that are found while somebody types.
    ///
    /// @param find looks for what is typed
    /// @param found what it found; nothing while it looks
    /// @param shown how the one that is chosen reads
    /// @param list the id of the list of those found
    record Finder(
            Consumer<String> find, ObservableValue<Optional<List<Choice>>> found, StringProperty shown, String list)
            implements Look {}

    /// Whether it is written, and not chosen.
    default boolean isWritten() {
        return this instanceof Line || this instanceof Area || this instanceof Offers;
    }
}
