package org.mashhuddle.ui;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.mashhuddle.ui.kit.field.Caret;

/// Keys as the window system sends them, one after the other with nothing drawn between: each to what has the focus by
/// then, else to the window. On the FX thread.
public record SentKeys(Scene scene) {

    /// Of these too the system says that they type something.
    private static final Set<KeyCode> TYPED = Set.of(KeyCode.ENTER, KeyCode.BACK_SPACE, KeyCode.TAB, KeyCode.ESCAPE);

    /// Strikes a key for each letter.
    public void type(String words) {
        words.chars()
                .mapToObj(Character::toString)
                .forEach(letter -> strike(letter, KeyCode.getKeyCode(letter.toUpperCase(Locale.ROOT))));
    }

    /// Presses a key and lets go of it.
    public void strike(KeyCode code) {
        send(KeyEvent.KEY_PRESSED, "", code);
        if (TYPED.contains(code)) {
            send(KeyEvent.KEY_TYPED, code.getChar(), code);
        }
        send(KeyEvent.KEY_RELEASED, "", code);
    }

    /// Presses a key that types a letter, and lets go of it.
    public void strike(String letter, KeyCode code) {
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED)) {
            send(type, letter, code);
        }
    }

    private void send(EventType<KeyEvent> type, String letter, KeyCode code) {
        boolean typed = type.equals(KeyEvent.KEY_TYPED);
        Event.fireEvent(
                scene.getFocusOwner() == null ? scene : scene.getFocusOwner(),
                new KeyEvent(
                        type,
                        typed ? letter : KeyEvent.CHAR_UNDEFINED,
                        typed ? "" : letter,
                        typed ? KeyCode.UNDEFINED : code,
                        false,
                        false,
                        false,
                        false));
    }

    /// The field that has the focus, by its id.
    public String where() {
        return Caret.of(scene.getFocusOwner()).map(Caret::field).orElse("nowhere");
    }
}
