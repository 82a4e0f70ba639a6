package org.mashhuddle.ui.shell.guard;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

/// The questions in front of the first window. Whoever types in one is there; the key that locks locks from there too,
/// and none is left over a locked door: it names a child, and its verb would still be somebody's own.
final class OpenQuestions {

    /// The backup before the window closes ends by itself, and who closes waits for it.
    private static final String CLOSING = "closing";

    private final Node main;
    private final Runnable somebody;
    private final Runnable lock;
    private final CopiedWords copied;
    private final ListChangeListener<Window> opened = this::changed;

    /// @param main in the first window
    /// @param somebody hears of each key and movement in a question
    /// @param copied hears of what is copied in one, or from a menu
    OpenQuestions(Node main, Runnable somebody, Runnable lock, CopiedWords copied) {
        this.main = main;
        this.copied = copied;
        this.somebody = somebody;
        this.lock = lock;
    }

    /// The first window shows, or no longer: the toolkit holds who follows its windows.
    void follow(boolean shows) {
        Window.getWindows().removeListener(opened);
        if (shows) {
            Window.getWindows().addListener(opened);
        }
    }

    private void changed(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(this::hear);
            if (change.wasRemoved()) {
                copied.menuClosed();
            }
        }
    }

    /// They go, as if nobody had answered; what was typed is kept where it was asked.
    void close() {
        List.copyOf(Window.getWindows()).stream().filter(this::isQuestion).forEach(Window::hide);
    }

    private boolean isQuestion(Window window) {
        return window instanceof Stage stage
                && main.getScene() != null
                && stage.getOwner() != null
                && stage.getOwner().equals(main.getScene().getWindow())
                && !CLOSING.equals(stage.getScene().getRoot().getId());
    }

    private void hear(Window window) {
        if (isQuestion(window)) {
            window.addEventFilter(InputEvent.ANY, this::heard);
            copied.follow(window.getScene());
        }
    }

    private void heard(Event event) {
        if (WindowGuard.isByHand(event)) {
            somebody.run();
        }
        if (event instanceof KeyEvent key
                && key.getEventType().equals(KeyEvent.KEY_PRESSED)
                && KeyCombination.valueOf(WindowGuard.LOCK).match(key)) {
            key.consume();
            lock.run();
        }
    }
}
