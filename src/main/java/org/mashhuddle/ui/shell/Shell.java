package org.mashhuddle.ui.shell;

import static org.mashhuddle.ui.kit.Messages.words;

import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Look;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.Session;
import org.mashhuddle.ui.kit.Shortcut;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// The window. Goes where it is told, keeps the frame around the screens, locks when nobody is
/// there.
public final class Shell extends StackPane implements Navigator {

    /// Without a key or the mouse for so long, the hub locks.
    public static final Duration IDLE = Duration.minutes(10);

    private final Look look;
    private final Notices notices;
    private final BiFunction<Destination, Navigator, Screen> screens;
    private final Runnable locked;
    private final String version;
    private final Frame frame;
    private final PauseTransition idle = new PauseTransition(IDLE);
    private Optional<Session> session = Optional.empty();
    private Optional<Screen> screen = Optional.empty();
    private Destination here = new Destination.Unlock();
    private Optional<KeysOverlay> overlay = Optional.empty();

    /// @param screens opens the screen of a destination
    /// @param locked closes the hub's file
    public Shell(
            Look look,
            Notices notices,
            BiFunction<Destination, Navigator, Screen> screens,
            Runnable locked,
            String version) {
        this.look = look;
        this.notices = notices;
        this.screens = screens;
        this.locked = locked;
        this.version = version;
        this.frame = new Frame(look, this, this::toggleKeys, notices);
        getStyleClass().add("surface");
        getChildren().add(frame);
        idle.setOnFinished(_ -> lock());
    }

    /// Puts the window on a stage, at the unlock page.
    public void show(Stage stage, double width, double height) {
        Scene scene = new Scene(this, width, height);
        look.dress(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        scene.addEventFilter(InputEvent.ANY, this::somebodyIsThere);
        stage.setTitle(words("shell.title"));
        stage.setMinWidth(1024);
        stage.setMinHeight(700);
        stage.setScene(scene);
        go(new Destination.Unlock());
        stage.show();
    }

    @Override
    public void go(Destination destination) {
        closeOverlay();
        leave();
        Screen opened = screens.apply(destination, this);
        screen = Optional.of(opened);
        here = destination;
        session.ifPresentOrElse(
                at -> frame.open(at, destination, opened), () -> frame.locked(opened, version));
    }

    @Override
    public void enter(Session entered) {
        session = Optional.of(entered);
        idle.playFromStart();
        go(entered.opensRecords() ? new Destination.Today() : new Destination.Settings());
    }

    @Override
    public void lock() {
        if (session.isEmpty()) {
            return;
        }
        idle.stop();
        notices.dismiss();
        leave();
        session = Optional.empty();
        locked.run();
        go(new Destination.Unlock());
    }

    /// Leaves the screen that is open, so that it saves what it has; for the closing of the window.
    public void leave() {
        screen.ifPresent(left -> left.left().run());
        screen = Optional.empty();
    }

    private List<Shortcut> everywhere() {
        return List.of(
                Shortcut.of("Ctrl+L", words("shell.lock"), this::lock),
                Shortcut.of("F1", words("shell.keys"), this::toggleKeys),
                Shortcut.of(
                        "Ctrl+Shift+D",
                        words("shell.colours"),
                        () -> look.theme().set(look.theme().get().next())));
    }

    private void press(KeyEvent event) {
        if (overlay.isPresent() && event.getCode() == KeyCode.ESCAPE) {
            closeOverlay();
            event.consume();
        } else if (undoes(event)) {
            notices.undo();
            event.consume();
        } else if (fire(everywhere(), event)) {
            event.consume();
        } else if (overlay.isPresent()) {
            overlay.filter(open -> !open.holds(getScene().getFocusOwner()))
                    .ifPresent(_ -> event.consume());
        } else {
            screen.filter(open -> fire(open.shortcuts(), event)).ifPresent(_ -> event.consume());
        }
    }

    /// Ctrl+Z belongs to a text while one is being typed.
    private boolean undoes(KeyEvent event) {
        return event.isShortcutDown()
                && event.getCode() == KeyCode.Z
                && notices.current().get().isPresent()
                && !(getScene().getFocusOwner() instanceof TextInputControl);
    }

    private static boolean fire(List<Shortcut> shortcuts, KeyEvent event) {
        Optional<Shortcut> meant =
                shortcuts.stream().filter(s -> s.keys().match(event)).findFirst();
        meant.ifPresent(shortcut -> shortcut.deed().run());
        return meant.isPresent();
    }

    private void somebodyIsThere(Event event) {
        if (session.isPresent()) {
            idle.playFromStart();
        }
    }

    private void toggleKeys() {
        if (overlay.isPresent()) {
            closeOverlay();
            return;
        }
        KeysOverlay keys =
                new KeysOverlay(
                        GuidePages.of(here),
                        screen.map(Screen::shortcuts).orElse(List.of()),
                        everywhere(),
                        Optional.ofNullable(getScene().getFocusOwner()),
                        this::closeOverlay);
        overlay = Optional.of(keys);
        getChildren().add(keys);
    }

    private void closeOverlay() {
        Optional<KeysOverlay> open = overlay;
        overlay = Optional.empty();
        open.ifPresent(getChildren()::remove);
        open.ifPresent(KeysOverlay::giveBack);
    }
}
