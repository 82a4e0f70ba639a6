package org.mashhuddle.ui.shell;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.ui.kit.Command;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Projector;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.Shortcut;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.theme.Theming;

/// The window. Goes where it is told, keeps the frame around the screens, locks when nobody is
/// there.
public final class Shell extends StackPane implements Navigator {

    /// Without a key or the mouse for so long, the hub locks.
    public static final Duration IDLE = Duration.minutes(10);

    /// The same in a meeting, where people listen.
    public static final Duration IDLE_IN_MEETING = Duration.minutes(15);

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private final Theming look;
    private final Notices notices;
    private final BiFunction<Destination, Navigator, Screen> screens;
    private final Runnable locked;
    private final FinishingNotice finishing = new FinishingNotice();
    private final String version;
    final Frame frame;
    private final IdleLock idle = new IdleLock(this::saySoon, this::lock);
    private final CopiedWords copied = new CopiedWords();
    private final FinishingNotice soon = new FinishingNotice();
    private final FinishingNotice soonThere = new FinishingNotice();
    private Optional<WorkSession> session = Optional.empty();
    private Optional<Screen> screen = Optional.empty();
    private Destination here = new Destination.Unlock();
    private Optional<LockedPlace> lockedAt = Optional.empty();
    private final KeysDoor keys = new KeysDoor(this);
    private final WindowKeys everywhere;
    private final KeyPresses presses;
    private final Carets carets = new Carets(this);
    private final ProjectorWindow projector;
    private List<Command> commands = List.of();
    private Optional<DayTurn> days = Optional.empty();

    /// @param screens opens the screen of a destination
    /// @param locked closes the hub's file
    public Shell(
            Theming look,
            Notices notices,
            BiFunction<Destination, Navigator, Screen> screens,
            Runnable locked,
            String version) {
        this.look = look;
        this.notices = notices;
        this.screens = screens;
        this.locked = locked;
        this.version = version;
        this.projector = new ProjectorWindow(look, this, this::somebodyIsAtTheOther);
        this.frame = new Frame(look, this, this::toggleKeys, notices, version);
        this.everywhere = WindowKeys.of(look, this::lock, this::toggleKeys, frame::find);
        this.presses = new KeyPresses(keys, everywhere, notices, this::here);
        getStyleClass().add("surface");
        getChildren().add(frame);
    }

    /// Turns to each new day that begins while a hub is open.
    public void follow(DayTurn turns) {
        days = Optional.of(turns);
    }

    /// Puts the window on a stage, at the unlock page.
    public void show(Stage stage) {
        show(stage, WIDTH, HEIGHT);
    }

    /// Puts the window on a stage, at the unlock page, in a size of its own.
    public void show(Stage stage, double width, double height) {
        Scene scene = new Scene(this, width, height);
        look.dress(scene);
        presses.follow(stage, scene);
        scene.addEventFilter(InputEvent.ANY, this::somebodyIsThere);
        copied.follow(scene);
        stage.setTitle(words("shell.title"));
        stage.setMinWidth(1024);
        stage.setMinHeight(700);
        stage.setScene(scene);
        new WindowPlace(look.memory(), stage).follow();
        go(new Destination.Unlock());
        stage.show();
    }

    @Override
    public void go(Destination destination) {
        keys.close();
        presses.spend();
        carets.leaving(place());
        search(destination);
        leave();
        Screen opened = screens.apply(destination, this);
        screen = Optional.of(opened);
        days.ifPresent(turns -> turns.went(here));
        here = destination;
        idle.at(destination);
        session.ifPresentOrElse(
                at -> frame.open(at, destination, opened, this::place),
                () -> frame.locked(opened, version, this::toggleKeys));
        carets.entering(destination, opened.body());
    }

    /// The search knows what could be done on the screen that one leaves for it.
    private void search(Destination to) {
        boolean looks = to instanceof Destination.Children find && find.record().isEmpty();
        if (looks && !(here instanceof Destination.Children)) {
            Destination from = place();
            List<Command> all = new ArrayList<>();
            here().stream()
                    .filter(key -> !key.isListedOnly())
                    .forEach(key -> all.add(Command.of(key, () -> doThere(from, key.words()))));
            everywhere.all().forEach(key -> all.add(Command.of(key, key.deed())));
            all.addAll(Rail.commands(this::go));
            session.filter(WorkSession::opensRecords).ifPresent(at -> all.addAll(Rail.commands(at, this::go)));
            commands = List.copyOf(all);
        }
    }

    /// Goes back and does something there, once the caret is in the screen again.
    private void doThere(Destination from, String words) {
        go(from);
        carets.afterwards(() -> here().stream()
                .filter(key -> key.words().equals(words))
                .findFirst()
                .ifPresent(key -> key.deed().run()));
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void enter(WorkSession entered) {
        Destination to = LockedPlace.next(lockedAt, entered);
        lockedAt = Optional.empty();
        session = Optional.of(entered);
        idle.somebody();
        days.ifPresent(turns -> turns.start(this::lookAtTheDay));
        go(to);
    }

    @Override
    public void lock() {
        if (session.isEmpty()) {
            return;
        }
        projector.blank();
        copied.clear();
        Destination left = place();
        lockedAt = session.map(at -> new LockedPlace(at, left));
        carets.leaving(left);
        idle.stop();
        days.ifPresent(DayTurn::stop);
        notices.dismiss();
        leave();
        here = new Destination.Unlock();
        session = Optional.empty();
        locked.run();
        go(new Destination.Unlock());
    }

    /// Leaves the screen that is open, so that it saves what it has; for the closing of the window.
    public void leave() {
        screen.ifPresent(left -> left.left().run());
        screen = Optional.empty();
    }

    /// Where one is, to come back there.
    private Destination place() {
        return screen.flatMap(open -> open.place().get()).orElse(here);
    }

    /// Takes no more input, because the window is closing.
    void finish() {
        leave();
        frame.setDisable(true);
    }

    /// Says in the middle of the window what it still waits for.
    void sayWhatIsLeft(String sentence) {
        finishing.say(this, sentence);
    }

    private List<Shortcut> here() {
        return screen.map(Screen::shortcuts).orElse(List.of());
    }

    @Override
    public Projector projector() {
        return projector;
    }

    /// Both windows say that they lock soon.
    private void saySoon(String sentence) {
        if (sentence.isEmpty()) {
            soon.away();
            soonThere.away();
        } else {
            soon.say(this, sentence);
            projector.over(soonThere, sentence);
        }
    }

    private void somebodyIsAtTheOther() {
        if (session.isPresent()) {
            idle.somebody();
        }
    }

    private void somebodyIsThere(Event event) {
        carets.settled(event);
        if (session.isPresent()) {
            idle.somebody();
            DayTurn.soon(this::lookAtTheDay);
        }
    }

    private void lookAtTheDay() {
        days.ifPresent(turns -> session.ifPresent(at -> turns.look(at, next -> turn(at, next))));
    }

    /// The rail leads to the new day at once; a screen of the old day goes there with it, unless
    /// somebody is typing in it.
    private void turn(WorkSession at, WorkSession next) {
        if (session.filter(at::equals).isPresent()) {
            session = Optional.of(next);
            frame.turn(next, here);
            DayTurn.place(here, at.today(), next.today(), frame).ifPresent(this::go);
            if (!at.today().equals(next.today())) {
                notices.say(words("shell.new-day", DateWords.longDate(next.today())));
            }
        }
    }

    private void toggleKeys() {
        if (keys.isOpen()) {
            keys.close();
        } else {
            keys.open(GuidePages.of(here), here(), everywhere.all(), carets.back());
        }
    }
}
