package org.mashhuddle.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// What somebody types while the field that they come back to is not in the window yet. A hand is there in a tenth of a
/// second, a meeting of sixty children is not.
final class TypedAhead {

    /// A field that has not come by then does not come any more; what was typed is in no other.
    private static final Duration LONGEST = Duration.seconds(3);

    private static final Set<KeyCode> BEGINNING = Set.of(KeyCode.BACK_SPACE, KeyCode.DELETE);

    private final List<KeyEvent> held = new ArrayList<>();
    private final PauseTransition end = new PauseTransition(LONGEST);
    private final Runnable lost;
    private boolean waits;
    private boolean writtenOn;

    /// @param lost says that what was typed is in no field
    TypedAhead(Runnable lost) {
        this.lost = lost;
    }

    /// A screen was entered.
    ///
    /// @param writing whether one comes back to a field that one wrote in
    /// @param without what is done where it does not come
    void await(boolean writing, Runnable without) {
        forget();
        waits = writing;
        end.setOnFinished(_ -> {
            if (!held.isEmpty()) {
                without.run();
            }
            forget();
        });
        if (writing) {
            end.playFromStart();
        }
    }

    /// Whether a key is of somebody who writes where they wrote: it is kept until the field has the focus. After the
    /// first letter every key that a field knows is kept, Enter and Tab too. With any other key one goes elsewhere;
    /// Escape is what brought them.
    ///
    /// @param there whether the field has the focus
    boolean takes(Event event, boolean there) {
        if (event.getEventType().equals(MouseEvent.MOUSE_PRESSED)) {
            forget();
        }
        if (!waits || !(event instanceof KeyEvent key) || key.getCode() == KeyCode.ESCAPE) {
            return false;
        }
        boolean pressed = key.getEventType().equals(KeyEvent.KEY_PRESSED);
        boolean writes = isText(key) || (!there && isOfTheField(key));
        if (pressed && !writes && !key.getCode().isModifierKey()) {
            forget();
            return false;
        }
        if (writes && there) {
            writtenOn = true;
        } else if (writes && (!held.isEmpty() || !key.getEventType().equals(KeyEvent.KEY_RELEASED))) {
            key.consume();
            held.add(key);
        }
        return true;
    }

    /// Whether they write there already: should the screen give the focus to its own first field now, it comes back to
    /// where they are.
    boolean isWrittenOn() {
        return writtenOn;
    }

    private boolean isOfTheField(KeyEvent key) {
        return isPlain(key)
                && !key.getCode().isFunctionKey()
                && !key.getCode().isModifierKey()
                && (!held.isEmpty() || BEGINNING.contains(key.getCode()));
    }

    private static boolean isText(KeyEvent key) {
        String text = key.getEventType().equals(KeyEvent.KEY_TYPED) ? key.getCharacter() : key.getText();
        return isPlain(key) && !text.isEmpty() && text.codePoints().noneMatch(Character::isISOControl);
    }

    /// With Ctrl and Alt at once, as AltGr is told, a key types too.
    private static boolean isPlain(KeyEvent key) {
        return key.isControlDown() == key.isAltDown() && !key.isMetaDown();
    }

    /// The field where they wrote has the focus: the keys go there, each to whatever the one before led to. One that is
    /// not drawn yet knows no keys.
    ///
    /// @return whether there were any
    boolean goTo(Scene scene) {
        if (!(scene.getFocusOwner() instanceof Control field) || field.getSkin() == null) {
            return false;
        }
        List<KeyEvent> keys = List.copyOf(held);
        held.clear();
        keys.forEach(key -> {
            EventTarget to = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
            Event.fireEvent(to, key.copyFor(to, to));
        });
        return !keys.isEmpty();
    }

    private void forget() {
        boolean words = held.stream().anyMatch(key -> key.getEventType().equals(KeyEvent.KEY_TYPED) && isText(key));
        end.stop();
        held.clear();
        waits = false;
        writtenOn = false;
        if (words) {
            lost.run();
        }
    }
}
