package org.mashhuddle.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.mashhuddle.ui.guide.KeysDoor;
import org.mashhuddle.ui.kit.Notice;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Shortcut;
import org.mashhuddle.ui.kit.dialog.HeldKey;

/// What a pressed key does: the window's own keys first, then those of the screen.
final class KeyPresses {

    private final KeysDoor keys;
    private final WindowKeys everywhere;
    private final Notices notices;
    private final Supplier<List<Shortcut>> here;
    private Optional<HeldKey> held = Optional.empty();
    private Optional<KeyCode> spent = Optional.empty();

    /// @param here the keys of the screen that is open
    KeyPresses(KeysDoor keys, WindowKeys everywhere, Notices notices, Supplier<List<Shortcut>> here) {
        this.keys = keys;
        this.everywhere = everywhere;
        this.notices = notices;
        this.here = here;
    }

    /// Hears every key of a window before its fields do.
    void follow(Scene scene) {
        HeldKey down = HeldKey.of(scene);
        held = Optional.of(down);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, scene));
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
        // Through the scene: a stage that shows another one later keeps nothing of this window.
        scene.windowProperty().flatMap(Window::focusedProperty).subscribe(_ -> {
            down.letGo();
            spent = Optional.empty();
        });
    }

    /// Another screen is coming: the key that led to it, and is still down, types nothing there.
    void spend() {
        spent = held.flatMap(HeldKey::now);
    }

    private void typed(KeyEvent event) {
        if (spent.isPresent()) {
            event.consume();
        }
    }

    private void released(KeyEvent event) {
        held.ifPresent(HeldKey::letGo);
        spent = spent.filter(key -> key != event.getCode());
    }

    private void press(KeyEvent event, Scene scene) {
        spent = spent.filter(event.getCode()::equals);
        if (isHeld(event) || spent.isPresent()) {
            event.consume();
        } else if (keys.isOpen() && event.getCode() == KeyCode.ESCAPE) {
            keys.close();
            event.consume();
        } else if (undoes(event, scene)) {
            notices.undo();
            event.consume();
        } else if (WindowKeys.fire(everywhere.all(), event)) {
            event.consume();
        } else if (keys.isOpen() ? !keys.holds(scene.getFocusOwner()) : WindowKeys.fire(here.get(), event)) {
            event.consume();
        }
    }

    /// A key that is held down is one key: it does not run past children nobody spoke of.
    private boolean isHeld(KeyEvent event) {
        boolean again = held.filter(down -> down.press(event.getCode())).isPresent();
        return again
                && (event.isShortcutDown() || event.getCode().isFunctionKey())
                && Stream.concat(everywhere.all().stream(), here.get().stream()).anyMatch(key -> key.isPressed(event));
    }

    /// Ctrl+Z belongs to a text in which something was typed that can be taken back; then to the notice that offers it.
    private boolean undoes(KeyEvent event, Scene scene) {
        return event.isShortcutDown()
                && event.getCode() == KeyCode.Z
                && !event.isShiftDown()
                && notices.current().get().flatMap(Notice::undo).isPresent()
                && !(scene.getFocusOwner() instanceof TextInputControl text && text.isUndoable());
    }
}
