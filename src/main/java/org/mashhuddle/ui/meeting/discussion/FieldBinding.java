package org.mashhuddle.ui.meeting.discussion;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.mashhuddle.ui.kit.control.MarkButton;

/// Ties a field to what it is for: every keystroke, and the leaving of it.
public final class FieldBinding {

    private FieldBinding() {}

    /// Keeps a field and a text of the sheet in step; `left` runs when the field is left. There is no
    /// other value to tie a field to: what is typed is in the draft journal.
    public static <F extends TextInputControl> F tie(F field, FormText value, Runnable left) {
        field.textProperty().bindBidirectional(value);
        leaving(field, left);
        return field;
    }

    /// Runs something when a node loses the focus.
    static void leaving(Node node, Runnable left) {
        node.focusedProperty().subscribe((_, here) -> {
            if (!here) {
                left.run();
            }
        });
    }

    /// `Alt+Down` and `Alt+Up` in a field open the mark beside it.
    public static void opens(TextInputControl field, MarkButton<?> mark) {
        opens(field, KeyCode.DOWN, mark);
        opens(field, KeyCode.UP, mark);
    }

    /// `Alt+Down` in a field opens whose words they are, `Alt+Up` how far they may be shared.
    public static void opens(TextInputControl field, MarkButton<?> whose, MarkButton<?> mark) {
        opens(field, KeyCode.DOWN, whose);
        opens(field, KeyCode.UP, mark);
    }

    /// A key with Alt opens what belongs to a field. Tab goes past it, to the next that words are
    /// written in: who presses it writes on there, and not in the text that was left.
    public static void opens(TextInputControl field, KeyCode key, MarkButton<?> mark) {
        mark.belongsTo(field);
        mark.setFocusTraversable(false);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown() && event.getCode() == key) {
                event.consume();
                if (mark.isVisible()) {
                    mark.openFromText();
                }
            }
        });
    }

    /// `Enter` in a field does something.
    public static <F extends TextInputControl> F entered(F field, Runnable deed) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
                event.consume();
                deed.run();
            }
        });
        return field;
    }
}
