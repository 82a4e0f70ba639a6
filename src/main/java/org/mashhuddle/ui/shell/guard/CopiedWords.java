package org.mashhuddle.ui.shell.guard;

import java.util.Optional;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import javafx.util.Duration;
import org.mashhuddle.ui.kit.text.Copy;

/// What was copied here does not stay on the clipboard: it is gone when the hub locks, ten minutes after it was copied,
/// and when the window closes: a desktop may keep what a program left there. What another program put there is left
/// alone.
final class CopiedWords {

    /// How long it may be pasted.
    static final Duration KEPT = Duration.minutes(10);

    private static final Set<KeyCode> SHORTCUTS = Set.of(KeyCode.CONTROL, KeyCode.COMMAND, KeyCode.META);

    private final PauseTransition time = new PauseTransition(KEPT);
    private Optional<String> before = Optional.empty();
    private Optional<String> ours = Optional.empty();
    private boolean keys;

    CopiedWords() {
        time.setOnFinished(_ -> clear());
    }

    /// Follows a window. What the program copies it says itself; elsewhere a copy is a key with Ctrl, whichever of both
    /// is let go first, the press of a button, or a choice in a menu.
    void follow(Scene scene) {
        scene.windowProperty()
                .flatMap(Window::focusedProperty)
                .subscribe((_, here) -> hasKeys(Boolean.TRUE.equals(here)));
        hear(scene, KeyEvent.KEY_RELEASED);
        hear(scene, MouseEvent.MOUSE_RELEASED);
        scene.addEventFilter(Copy.MADE, _ -> take(now()));
    }

    /// Whether the window has the keys from now on.
    void hasKeys(boolean here) {
        if (here) {
            before = now();
        } else {
            look();
        }
        keys = here;
    }

    private void hear(Scene scene, EventType<? extends InputEvent> released) {
        scene.addEventFilter(released, event -> {
            if (!(event instanceof KeyEvent key) || key.isShortcutDown() || SHORTCUTS.contains(key.getCode())) {
                Platform.runLater(this::look);
            }
        });
    }

    /// A menu has closed. It has no keys of its own: whoever is in another program did not copy from it.
    void menuClosed() {
        Platform.runLater(() -> {
            if (keys) {
                look();
            }
        });
    }

    /// Whether something new stands on the clipboard since this window has the keys: it was copied
    /// here.
    void look() {
        Optional<String> now = now();
        if (now.isPresent() && !now.equals(before)) {
            take(now);
        }
    }

    private void take(Optional<String> copied) {
        before = copied;
        ours = copied;
        time.playFromStart();
    }

    /// Takes away what was copied here, unless another program has put something else there.
    void clear() {
        if (keys) {
            // A paper that was sealed first came onto the clipboard after the key was let go.
            look();
        }
        if (ours.isPresent() && ours.equals(now())) {
            Clipboard.getSystemClipboard().clear();
        }
        time.stop();
        ours = Optional.empty();
        before = now();
    }

    /// How long what was copied is still there.
    PauseTransition time() {
        return time;
    }

    private static Optional<String> now() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString()).filter(words -> !words.isEmpty());
    }
}
