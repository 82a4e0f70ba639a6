package org.mashhuddle;

import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

/// What stands in each field of a window, and where the caret is: an account that asks nobody but
/// the window. Call on the JavaFX thread.
///
/// @param child whose screen it is, as its head says
/// @param place the control that has the focus, and where the caret is in it
/// @param texts each field's words by its id
record Writing(String child, String place, Map<String, String> texts) {

    static final String NOWHERE = "nowhere";

    /// What a passphrase's field holds for each letter.
    private static final String HIDDEN = "\u2022";

    static Writing of(Scene scene) {
        Map<String, String> texts = new TreeMap<>();
        CaretWalk.fields(scene.getRoot()).forEach(field -> texts.put(field.getId(), field.getText()));
        return new Writing(child(scene), place(scene.getFocusOwner()), texts);
    }

    private static String child(Scene scene) {
        return scene.lookup("#meeting-name") instanceof Labeled name
                ? name.getText()
                : scene.lookup("#title") instanceof Labeled title ? title.getText() : "";
    }

    private static String place(Node owner) {
        if (owner == null || owner.getScene() == null || owner.getParent() == null || owner.getId() == null) {
            return owner == null ? NOWHERE : NOWHERE + " (" + owner.getClass().getSimpleName() + ")";
        }
        return owner instanceof TextInputControl text
                ? owner.getId() + " at " + text.getAnchor() + "-" + text.getCaretPosition()
                : owner.getId();
    }

    /// Whether there is a place for the next key.
    boolean isSomewhere() {
        return !place.startsWith(NOWHERE);
    }

    /// Whether the next letter goes into a text.
    boolean isInText() {
        return place.contains(" at ");
    }

    /// The same account after a letter was typed where the caret is.
    Writing typed(String letter) {
        if (!isInText()) {
            return this;
        }
        String field = place.substring(0, place.indexOf(" at "));
        String[] marks = place.substring(place.indexOf(" at ") + 4).split("-");
        int from = Math.min(Integer.parseInt(marks[0]), Integer.parseInt(marks[1]));
        int to = Math.max(Integer.parseInt(marks[0]), Integer.parseInt(marks[1]));
        Map<String, String> now = new TreeMap<>(texts);
        String shown = field.contains("passphrase") ? HIDDEN : letter;
        now.computeIfPresent(field, (_, text) -> text.substring(0, from) + shown + text.substring(to));
        return new Writing(child, field + " at " + (from + 1) + "-" + (from + 1), now);
    }
}
