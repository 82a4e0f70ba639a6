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

    /// `Alt+Down` in a field opens the mark beside it.
    public static void opens(TextInputControl field, MarkButton<?> mark) {
        mark.belongsTo(field);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
                event.consume();
                mark.openFromText();
            }
        });
    }

    /// `Enter` in a field does something.
    public static void entered(TextInputControl field, Runnable deed) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
                event.consume();
                deed.run();
            }
        });
    }
}
