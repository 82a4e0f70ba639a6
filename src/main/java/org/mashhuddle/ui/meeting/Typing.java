package org.mashhuddle.ui.meeting;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.mashhuddle.ui.kit.MarkButton;

/// Ties a field to what it is for: every keystroke, and the leaving of it.
final class Typing {

    private Typing() {}

    /// Keeps a field and a text of the sheet in step; `left` runs when the field is left. There is no
    /// other value to tie a field to: what is typed is in the draft journal.
    static <F extends TextInputControl> F tie(F field, SheetText value, Runnable left) {
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
    static void opens(TextInputControl field, MarkButton<?> mark) {
        mark.belongsTo(field);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
                event.consume();
                mark.openFromText();
            }
        });
    }

    /// `Enter` in a field does something.
    static void entered(TextInputControl field, Runnable deed) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
                event.consume();
                deed.run();
            }
        });
    }
}
