package org.mashhuddle.ui.shell;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.mashhuddle.ui.guide.KeysDoor;
import org.mashhuddle.ui.kit.Command;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Projector;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.Shortcut;
import org.mashhuddle.ui.kit.Threads;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.guard.WindowGuard;

/// The window. Goes where it is told, keeps the frame around the screens, locks when nobody is
/// there.
public final class Shell extends StackPane implements Navigator {
    private final Theming look;
    private final Notices notices;
    private final BiFunction<Destination, Navigator, Screen> screens;
    private final Supplier<Runnable> locked;
    private final String version;
    final Frame frame;
    private Optional<WorkSession> session = Optional.empty();
    private Optional<Screen> screen = Optional.empty();
    private Destination here = new Destination.Unlock();
    private final LockedPlaces places = new LockedPlaces();
    private final KeysDoor keys = new KeysDoor(this);
    private final WindowKeys everywhere;
    private final KeyPresses presses;
    private final Carets carets;
    private final WindowGuard guard;
    private final SearchCommands commands;
    private Optional<DayTurn> days = Optional.empty();
    LockWait waiting = new LockWait(Optional.empty());

    /// @param screens opens the screen of a destination
    /// @param locked lets go of the hub; what it gives closes the hub's file, on a thread of its own
    public Shell(
            Theming look,
            Notices notices,
            BiFunction<Destination, Navigator, Screen> screens,
            Supplier<Runnable> locked,
            String version) {
        this.look = look;
        this.notices = notices;
        this.screens = screens;
        this.locked = locked;
        this.version = version;
        this.carets = new Carets(this, () -> notices.warn(words("shell.typed-lost")));
        this.guard = new WindowGuard(look, this, this::lock);
        this.frame = new Frame(look, this, this::toggleKeys, notices, version);
        this.everywhere = WindowKeys.of(look, this::lock, this::toggleKeys, frame);
        this.commands = new SearchCommands(this, carets, everywhere, this::here);
        this.presses = new KeyPresses(keys, everywhere, notices, this::here);
        getStyleClass().add("surface");
        getChildren().add(frame);
    }

    /// Turns to each new day that begins while a hub is open.
    public void follow(DayTurn turns) {
        days = Optional.of(turns);
    }

    /// Locks only when what was asked for is done.
    public void waitFor(Threads work) {
        waiting = new LockWait(Optional.of(work));
    }

    /// Puts the window on a stage, at the unlock page.
    public void show(Stage stage, double width, double height) {
        Scene scene = new Scene(this, width, height);
        look.dress(scene);
        waiting.lend(scene);
        presses.follow(scene);
        scene.addEventFilter(InputEvent.ANY, this::somebodyIsThere);
        guard.follow(scene);
        stage.setTitle(words("shell.title"));
        stage.setScene(scene);
        new WindowPlace(look.memory(), stage).follow();
        go(new Destination.Unlock());
        stage.show();
    }

    @Override
    public void go(Destination destination) {
        if (waiting.isGoing()
                || days.filter(turns -> turns.leads(destination, this)).isPresent()) {
            return;
        }
        keys.close();
        presses.spend();
        carets.leaving(place());
        commands.leaving(place(), destination, session);
        leave();
        Screen opened = screens.apply(destination, this);
        screen = Optional.of(opened);
        days.ifPresent(turns -> turns.went(here));
        here = destination;
        guard.at(destination);
        session.ifPresentOrElse(
                at -> frame.open(at, destination, opened, this::place),
                () -> frame.locked(opened, version, this::toggleKeys));
        carets.entering(destination, opened.body());
    }

    @Override
    public Optional<WorkSession> session() {
        return session;
    }

    @Override
    public List<Command> commands() {
        return commands.all();
    }

    @Override
    public void enter(WorkSession entered) {
        Destination to = places.next(entered);
        session = Optional.of(entered);
        guard.practises(entered.practice());
        guard.begin(entered.idle(), entered.hub().classification());
        days.ifPresent(turns -> turns.start(this, this::lookAtTheDay));
        go(to);
    }

    @Override
    public void lock(Destination.Unlock door) {
        if (session.isEmpty()) {
            return;
        }
        guard.stop();
        Destination left = place();
        session.ifPresent(at -> places.locked(at, left));
        carets.leaving(left);
        days.ifPresent(DayTurn::stop);
        notices.dismiss();
        leave();
        here = door;
        session = Optional.empty();
        waiting.before(cover -> frame.locked(cover, version, this::toggleKeys), locked, () -> go(door));
    }

    /// Leaves the screen that is open, so that it saves what it has; for the closing of the window.
    public void leave() {
        screen.ifPresent(left -> left.left().run());
        screen = Optional.empty();
    }

    private Destination place() {
        return screen.flatMap(open -> open.place().get()).orElse(here);
    }

    private List<Shortcut> here() {
        return screen.map(Screen::shortcuts).orElse(List.of());
    }

    @Override
    public Projector projector() {
        return guard.second();
    }

    private void somebodyIsThere(Event event) {
        carets.settled(event);
        if (session.isPresent() && WindowGuard.isByHand(event)) {
            guard.somebody();
            DayTurn.soon(this::lookAtTheDay);
        }
    }

    private void lookAtTheDay() {
        days.ifPresent(turns -> session.ifPresent(at -> turns.look(at, next -> turn(at, next))));
    }

    /// The rail leads to the new day at once; a screen of the old day goes there too, unless somebody types in it.
    private void turn(WorkSession at, WorkSession next) {
        if (session.filter(at::equals).isPresent()) {
            session = Optional.of(next);
            frame.turn(next, here);
            DayTurn.place(here, at.today(), next.today(), frame).ifPresent(this::go);
            DayTurn.say(at.today(), next.today(), notices);
        }
    }

    private void toggleKeys() {
        keys.turn(here, here(), everywhere.offered(frame.finds()), carets.back());
    }
}
