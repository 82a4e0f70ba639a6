package org.mashhuddle.ui.kit.control;

import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What single keys do in a list or a table.
public final class KeyVerbs {

    private KeyVerbs() {}

    /// Takes a key unless it means nothing here.
    ///
    /// @param verbs does what a key means, and says whether it means something
    public static void press(KeyEvent event, Predicate<KeyCode> verbs) {
        if (verbs.test(event.getCode())) {
            event.consume();
        }
    }

    /// Does it; a key that did something is taken.
    public static boolean done(Runnable verb) {
        verb.run();
        return true;
    }
}
