package org.mashhuddle.ui.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.control.ListTabs;
import org.mashhuddle.ui.kit.field.Caret;

/// Where one writes. Whoever goes to the search, to a record, to a question or to another program
/// and comes back writes on in the same place. A menu of the header is no place to write in.
final class Carets {

    private record Written(Node node, Optional<Caret> caret) {
        void again() {
            caret.ifPresentOrElse(at -> at.put(node), node::requestFocus);
        }
    }

    /// Where a screen was left, and whether one wrote there.
    private record Left(Caret caret, boolean writing) {}

    private final Parent window;
    private final Map<Destination, Left> left = new HashMap<>();
    private final TypedAhead ahead;
    private Parent body;
    private Optional<Written> written = Optional.empty();
    private Optional<Written> away = Optional.empty();
    private Optional<Caret> wanted = Optional.empty();
    private Optional<Runnable> next = Optional.empty();
    private Subscription typing = Subscription.EMPTY;

    /// @param window the caret is in one screen of it
    /// @param lost says that what was typed on the way back to a field is in none
    Carets(Parent window, Runnable lost) {
        this.window = window;
        this.ahead = new TypedAhead(lost);
        this.body = window;
        window.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::follow);
        window.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.addPostLayoutPulseListener(this::putBack);
            }
        });
        window.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .subscribe((_, here) -> turn(Boolean.TRUE.equals(here)));
    }

    private void follow(@Nullable Node focused) {
        typing.unsubscribe();
        typing = Subscription.EMPTY;
        if (ahead.isWrittenOn()) {
            wanted = written.filter(
                            at -> wanted.filter(field -> field.isAt(at.node())).isPresent())
                    .flatMap(Written::caret)
                    .or(() -> wanted);
        }
        if (focused != null && isIn(body, focused)) {
            note(focused);
            arrived(focused);
            if (focused instanceof TextInputControl text) {
                typing = text.selectionProperty().subscribe(() -> note(text));
            }
        }
        // The screen that is coming still gives the focus to its own first field.
        if (wanted.isPresent()) {
            Platform.runLater(this::putBack);
        }
    }

    /// A field that loses the focus forgets its caret; that is none of its writer's doing.
    private void note(Node focused) {
        if (focused.isFocused() || !(focused instanceof TextInputControl)) {
            written = Optional.of(new Written(focused, Caret.of(focused)));
        }
    }

    /// The window is in front again, or no longer. A list has kept its row, or was given another one while a
    /// question was in front; a field has all its words chosen, and the next key would be in their place.
    private void turn(boolean here) {
        if (here) {
            away.ifPresent(there -> Platform.runLater(() -> {
                if (isChosenWhole(there.node())) {
                    there.again();
                }
            }));
        }
        away = here ? Optional.empty() : now();
    }

    /// The system tells late that a menu over the window has gone: whoever wrote on since then, here or in another
    /// field, is not taken back.
    private boolean isChosenWhole(Node node) {
        return node.equals(owner())
                && node instanceof TextInputControl text
                && !text.getText().isEmpty()
                && text.getSelection().getLength() == text.getLength();
    }

    private @Nullable Node owner() {
        return Optional.ofNullable(window.getScene()).map(Scene::getFocusOwner).orElse(null);
    }

    /// A list is where its row is now; what was noted when the focus came to it was an earlier row.
    private Optional<Written> now() {
        return written.filter(at -> isIn(body, at.node()))
                .map(at -> at.node() instanceof TextInputControl ? at : new Written(at.node(), Caret.of(at.node())));
    }

    /// Puts the caret back where it is now on the screen that is open.
    Runnable back() {
        Optional<Written> here = now();
        return () -> here.ifPresent(Written::again);
    }

    /// A screen is left. Records lie over the screen from which one looks into them, the close over
    /// its meeting, and the locked door over all.
    void leaving(Destination place) {
        if (place instanceof Destination.Unlock) {
            written = Optional.empty();
            return;
        }
        if (!(place instanceof Destination.Children || place instanceof Destination.Close)) {
            left.clear();
        }
        now().ifPresent(at ->
                at.caret().ifPresent(caret -> left.put(place, new Left(caret, at.node() instanceof TextInputControl))));
        written = Optional.empty();
    }

    /// A screen is open. Where one left it just now, the caret goes back to its place, however late
    /// the field comes, until somebody presses a key.
    void entering(Destination there, Parent screen) {
        body = screen;
        Optional<Left> before = Optional.ofNullable(left.get(written(there)));
        wanted = before.map(Left::caret);
        ahead.await(before.filter(Left::writing).isPresent(), () -> wanted = Optional.empty());
        // Its first field may have taken the focus already.
        follow(owner());
        if (wanted.isPresent()) {
            Caret.into(screen, this::putBack);
        }
    }

    /// Whoever takes the minutes over sees first what is open, and writes on then where the other wrote.
    private static Destination written(Destination there) {
        return there instanceof Destination.Meeting meeting && meeting.page() == Destination.Meeting.Page.HAND_OVER
                ? new Destination.Meeting(meeting.meeting(), meeting.item(), meeting.missing())
                : there;
    }

    /// Runs something once the caret is in the screen that is open, where one left it; from then on it
    /// is where that puts it.
    void afterwards(Runnable deed) {
        next = Optional.of(deed);
        Node focused = owner();
        if (focused != null && isIn(body, focused)) {
            arrived(focused);
        }
    }

    private void arrived(Node focused) {
        if (next.isPresent()
                && wanted.filter(at -> !at.field().equals(focused.getId())).isEmpty()) {
            Runnable deed = next.get();
            next = Optional.empty();
            Platform.runLater(() -> {
                wanted = Optional.empty();
                deed.run();
            });
        }
    }

    private void putBack() {
        wanted.ifPresent(caret -> Optional.ofNullable(window.getScene()).ifPresent(scene -> {
            // A screen that is opened anew shows the first of its lists.
            Optional.ofNullable(scene.lookup("#" + caret.field())).ifPresent(ListTabs::bringOut);
            caret.put(scene);
            if (caret.isAt(scene.getFocusOwner()) && ahead.goTo(scene)) {
                wanted = wanted.map(before -> Caret.of(scene.getFocusOwner())
                        .filter(now -> before.isAt(scene.getFocusOwner()))
                        .orElse(before));
            }
        }));
    }

    /// Somebody is there: from now on the caret is theirs. Escape is what brought them. What they type before the
    /// field is there waits for it: it would go to nothing, and the rest into the first field of the screen.
    void settled(Event event) {
        if (wanted.filter(at -> ahead.takes(event, at.isAt(owner()))).isPresent()) {
            return;
        }
        boolean key = event instanceof KeyEvent pressed
                && pressed.getEventType().equals(KeyEvent.KEY_PRESSED)
                && pressed.getCode() != KeyCode.ESCAPE;
        if (key || event.getEventType().equals(MouseEvent.MOUSE_PRESSED)) {
            next = Optional.empty();
            wanted = Optional.empty();
        }
    }

    private static boolean isIn(Node outer, Node node) {
        return Stream.<Node>iterate(node, Objects::nonNull, Node::getParent).anyMatch(outer::equals);
    }
}
