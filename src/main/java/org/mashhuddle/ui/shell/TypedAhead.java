package org.mashhuddle.ui.shell;

import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.ui.kit.field.Caret;

/// What somebody types while the field that they come back to is not in the window yet. A hand is there in a tenth of a
/// second, a meeting of sixty children is not.
final class TypedAhead {

    /// A field that has not come by then does not come any more; what was typed is in no other.
    private static final Duration LONGEST = Duration.seconds(3);

    private final StringBuilder typed = new StringBuilder();
    private final PauseTransition end = new PauseTransition(LONGEST);
    private boolean waits;
    private boolean writtenOn;

    /// A screen was entered.
    ///
    /// @param writing whether one comes back to a field that one wrote in
    /// @param without what is done where it does not come
    void await(boolean writing, Runnable without) {
        forget();
        waits = writing;
        end.setOnFinished(_ -> {
            if (!typed.isEmpty()) {
                without.run();
            }
            forget();
        });
        if (writing) {
            end.playFromStart();
        }
    }

    /// Whether a key is of somebody who writes where they wrote: what it types before the field has the focus is kept.
    /// Any other key is of somebody who goes elsewhere; Escape is what brought them.
    ///
    /// @param there whether the field has the focus
    boolean takes(Event event, boolean there) {
        if (!waits || !(event instanceof KeyEvent key) || key.getCode() == KeyCode.ESCAPE) {
            return false;
        }
        boolean writes = key.getEventType().equals(KeyEvent.KEY_TYPED)
                ? isText(key, key.getCharacter())
                : isText(key, key.getText());
        if (key.getEventType().equals(KeyEvent.KEY_PRESSED)
                && !writes
                && !key.getCode().isModifierKey()) {
            forget();
            return false;
        }
        if (writes && there) {
            writtenOn = true;
        } else if (writes) {
            keep(key);
        }
        return true;
    }

    private void keep(KeyEvent key) {
        key.consume();
        if (key.getEventType().equals(KeyEvent.KEY_TYPED)) {
            typed.append(key.getCharacter());
        }
    }

    /// Whether they write there already: should the screen give the focus to its own first field now, it comes back to
    /// where they are.
    boolean isWrittenOn() {
        return writtenOn;
    }

    /// With Ctrl and Alt at once, as AltGr is told, a key types too.
    private static boolean isText(KeyEvent key, String text) {
        return key.isControlDown() == key.isAltDown()
                && !key.isMetaDown()
                && !text.isEmpty()
                && text.codePoints().noneMatch(Character::isISOControl);
    }

    /// Writes it where it was meant to go, once the caret is there; where the caret is then.
    Caret into(@Nullable Node focused, Caret wanted) {
        if (typed.isEmpty() || !wanted.isAt(focused) || !(focused instanceof TextInputControl field)) {
            return wanted;
        }
        String words = typed.toString();
        typed.setLength(0);
        if (field.isEditable()) {
            field.replaceSelection(words);
            writtenOn = true;
        }
        return new Caret(wanted.field(), field.getAnchor(), field.getCaretPosition());
    }

    private void forget() {
        end.stop();
        typed.setLength(0);
        waits = false;
        writtenOn = false;
    }
}
