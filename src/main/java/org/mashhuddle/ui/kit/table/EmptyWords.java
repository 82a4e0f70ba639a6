package org.mashhuddle.ui.kit.table;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Label;

/// What stands in a list in which nothing is: no sooner than everything that was asked of the hub is read. A list that
/// says that nobody is missing while it is still being read is believed.
public final class EmptyWords extends Label {

    /// @param words "Nothing of this kind is held here."
    public EmptyWords(String words) {
        getStyleClass().add("m");
        sceneProperty().flatMap(EmptyWords::reading).orElse(true).subscribe(reads -> {
            if (!reads) {
                setText(words);
            }
        });
    }

    /// The lists of a window wait for what is read in it.
    ///
    /// @param reading whether something is
    public static void lend(Scene scene, ReadOnlyBooleanProperty reading) {
        scene.getProperties().put(EmptyWords.class, reading);
    }

    /// Whether something is read or written in a window; where nothing was lent, all is done at once.
    public static ObservableValue<Boolean> reading(Scene scene) {
        return scene.getProperties().get(EmptyWords.class) instanceof ReadOnlyBooleanProperty lent
                ? lent
                : new ReadOnlyBooleanWrapper(false);
    }
}
