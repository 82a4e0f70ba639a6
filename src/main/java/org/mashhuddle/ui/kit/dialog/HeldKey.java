package org.mashhuddle.ui.kit.dialog;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The key of a window that is down. The window system says it again and again, and says it to the
/// question that it opened: there it would be typed into the reason.
public final class HeldKey {

    private Optional<KeyCode> down = Optional.empty();

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
        question.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            here.down = here.down.filter(event.getCode()::equals);
            here.consume(event);
        });
        question.addEventFilter(KeyEvent.KEY_TYPED, here::consume);
        question.addEventFilter(KeyEvent.KEY_RELEASED, event -> here.released(event.getCode()));
        // The window that asks is told of it where it was let go before the question was in front.
        asking.addEventFilter(KeyEvent.KEY_RELEASED, event -> here.released(event.getCode()));
    }

    private void consume(KeyEvent event) {
        if (down.isPresent()) {
            event.consume();
        }
    }

    private void released(KeyCode key) {
        down = down.filter(held -> held != key);
    }
}
