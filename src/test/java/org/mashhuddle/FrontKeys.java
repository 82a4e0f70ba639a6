package org.mashhuddle;

import java.util.List;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/// Keys as the window system says them: each to whatever has the focus by then, in the window that
/// is in front by then. A question that waits for its answer does not hold them up.
final class FrontKeys {

    private FrontKeys() {}

    /// The window in front: a question before the window that asks it.
    static Scene front() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .reduce((_, later) -> later)
                .map(Window::getScene)
                .orElseThrow();
    }

    /// Presses a key and lets go of it.
    static void press(KeyCodeCombination keys) {
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            say(new KeyEvent(
                    type,
                    KeyEvent.CHAR_UNDEFINED,
                    "",
                    keys.getCode(),
                    isDown(keys.getShift()),
                    isDown(keys.getControl()) || isDown(keys.getShortcut()),
                    isDown(keys.getAlt()),
                    false));
        }
    }

    private static boolean isDown(ModifierValue value) {
        return value == ModifierValue.DOWN;
    }

    /// Presses a key alone.
    static void press(KeyCode code) {
        down(code);
        up(code);
    }

    /// Types one letter.
    static void type(KeyCode code, String letter) {
        down(code);
        typed(letter);
        up(code);
    }

    /// A key goes down, or is still down and said again.
    static void down(KeyCode code) {
        say(new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", code, false, false, false, false));
    }

    /// What it types.
    static void typed(String letter) {
        say(new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    /// It is let go.
    static void up(KeyCode code) {
        say(new KeyEvent(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, "", code, false, false, false, false));
    }

    private static void say(KeyEvent event) {
        Platform.runLater(() -> {
            Scene scene = front();
            EventTarget to = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
            Event.fireEvent(to, event);
        });
        settle();
    }

    /// Waits until what was begun has ended, and the window is laid out.
    static void settle() {
        for (int round = 0; round < 4; round++) {
            WaitForAsyncUtils.waitForAsyncFx(20_000, () -> SceneNodes.layOut(front()));
        }
    }
}
