package org.mashhuddle.ui.kit.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The key of a window that is down. The window system says it again and again, and says it to the
/// question that it opened: there it would be typed into the reason.
public final class HeldKey {

    private final List<KeyEvent> keptBack = new ArrayList<>();
    private Optional<KeyCode> down = Optional.empty();
    private int presses;

    private HeldKey() {}

    /// That of a window.
    public static HeldKey of(Scene window) {
        return (HeldKey) window.getProperties().computeIfAbsent(HeldKey.class, _ -> new HeldKey());
    }

    /// A key goes down.
    ///
    /// @return whether it was down already
    public boolean press(KeyCode key) {
        boolean again = down.filter(key::equals).isPresent();
        down = Optional.of(key);
        return again;
    }

    /// Nothing is down.
    public void letGo() {
        down = Optional.empty();
    }

    /// What is down.
    public Optional<KeyCode> now() {
        return down;
    }

    /// Until the key that opened a question is let go, it types nothing there.
    void typesNothingIn(Scene question, Scene asking) {
        HeldKey here = of(question);
        here.down = down;
        question.addEventFilter(KeyEvent.KEY_PRESSED, here::pressedAgain);
        question.addEventFilter(KeyEvent.KEY_TYPED, here::keepBack);
        question.addEventFilter(KeyEvent.KEY_RELEASED, event -> here.letGoIn(question, event.getCode()));
        // The window that asks is told of it where it was let go before the question was in front.
        asking.addEventFilter(KeyEvent.KEY_RELEASED, event -> here.released(event.getCode()));
    }

    /// Some systems tell nobody that a key was let go while a question came up. The first time it is
    /// pressed there then looks as if it had been down all the while, and is a first letter. What is
    /// pressed once and let go was typed; what comes again and again is held.
    private void pressedAgain(KeyEvent event) {
        if (down.filter(key -> key != event.getCode()).isPresent()) {
            giveBack((Scene) event.getSource());
            down = Optional.empty();
        }
        if (down.isPresent()) {
            presses++;
            keepBack(event);
        }
    }

    private void keepBack(KeyEvent event) {
        if (down.isPresent()) {
            if (presses > 0) { // not what the key types that opened it
                keptBack.add(event);
            }
            event.consume();
        }
    }

    private void letGoIn(Scene question, KeyCode key) {
        if (down.filter(key::equals).isPresent()) {
            giveBack(question);
        }
        released(key);
    }

    private void giveBack(Scene question) {
        down = Optional.empty();
        if (presses == 1) {
            keptBack.forEach(event -> Optional.ofNullable(question.getFocusOwner())
                    .ifPresent(at -> Event.fireEvent(at, event.copyFor(at, at))));
        }
        keptBack.clear();
    }

    private void released(KeyCode key) {
        down = down.filter(held -> held != key);
    }
}
