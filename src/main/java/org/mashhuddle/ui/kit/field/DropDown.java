package org.mashhuddle.ui.kit.field;

import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.controlsfx.control.PrefixSelectionComboBox;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.PlainLetters;

/// Drop-down lists in which letters choose: typed one after the other, they take the first entry that begins
/// with them, else the first of which a word does. Who chairs is looked for by the surname.
public final class DropDown {

    private DropDown() {}

    /// An empty one, as wide as its place.
    public static <T> ComboBox<T> of(String id) {
        return lettersChoose(new PrefixSelectionComboBox<>(), id);
    }

    /// Makes letters choose in this one, as wide as its place.
    public static <T, B extends PrefixSelectionComboBox<T>> B lettersChoose(B box, String id) {
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setLookup((_, letters) -> found(box, letters));
        return box;
    }

    private static <T> Optional<T> found(ComboBox<T> box, String letters) {
        String typed = PlainLetters.fold(letters);
        return box.getItems().stream()
                .filter(each -> shown(box, each).startsWith(typed))
                .findFirst()
                .or(() -> box.getItems().stream()
                        .filter(each -> shown(box, each).contains(" " + typed))
                        .findFirst());
    }

    private static <T> String shown(ComboBox<T> box, T entry) {
        @Nullable StringConverter<T> converter = box.getConverter();
        return PlainLetters.fold(converter == null ? entry.toString() : converter.toString(entry));
    }
}
