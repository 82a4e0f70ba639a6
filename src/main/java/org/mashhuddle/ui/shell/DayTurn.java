package org.mashhuddle.ui.shell;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.meeting.OnDay;
import org.mashhuddle.ui.kit.Background;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.control.Beats;

/// A new day that begins while the hub is open: the places of the rail are those of the new day; a
/// meeting that is still open stays the meeting until it is closed.
public final class DayTurn {

    private static final Duration BEAT = Duration.seconds(20);
    private final InstantSource clock;
    private final Supplier<Optional<Session>> hub;
    private final Background background;
    private Optional<Beats> beats = Optional.empty();
    private Optional<LocalDate> asked = Optional.empty();
    private boolean heldOver;

    private record Turned(org.mashhuddle.ui.kit.WorkSession at, boolean heldOver) {}

    /// @param hub the open one; none while it is locked
    public DayTurn(InstantSource clock, Supplier<Optional<Session>> hub, Background background) {
        this.clock = clock;
        this.hub = hub;
        this.background = background;
    }

    /// @param window that looks for the new day
    void start(Node window, Runnable look) {
        stop();
        beats = Optional.of(new Beats(BEAT, window, look));
    }

    /// Looks, but not at once: a screen that is being changed tells the pointer's leaving too.
    static void soon(Runnable look) {
        Platform.runLater(look);
    }

    void stop() {
        beats.ifPresent(Beats::stop);
        beats = Optional.empty();
        asked = Optional.empty();
        heldOver = false;
    }

    /// Somebody left a screen: a meeting held over midnight may have been closed there.
    void went(Destination from) {
        if (heldOver && from instanceof Destination.Close) {
            asked = Optional.empty();
        }
    }

    /// Asks for the new day once when it has begun.
    ///
    /// @param turned gets who is at work, on the new day
    void look(org.mashhuddle.ui.kit.WorkSession at, Consumer<org.mashhuddle.ui.kit.WorkSession> turned) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Moment.LONDON);
        boolean due = heldOver || !today.equals(at.today());
        if (due && asked.filter(today::equals).isEmpty()) {
            asked = Optional.of(today);
            hub.get().ifPresent(open -> ask(today, at, open, turned));
        }
    }

    private void ask(
            LocalDate today,
            org.mashhuddle.ui.kit.WorkSession at,
            Session open,
            Consumer<org.mashhuddle.ui.kit.WorkSession> turned) {
        background.latest(
                "shell.day",
                () -> on(today, at, open),
                next -> {
                    heldOver = next.heldOver();
                    turned.accept(next.at());
                },
                _ -> asked = Optional.empty());
    }

    /// Whoever wants the meeting that is held is led to it, once it is known which: that of the day, unless it is
    /// another. Whether somebody does.
    boolean leads(Destination to, Navigator window) {
        if (!(to instanceof Destination.Meeting wanted) || wanted.page() != Destination.Meeting.Page.HELD) {
            return false;
        }
        MeetingId ofTheDay = wanted.meeting();
        hub.get()
                .ifPresent(open -> background.latest(
                        "shell.held",
                        () -> held(ofTheDay, open),
                        held -> window.go(new Destination.Meeting(held)),
                        _ -> window.go(new Destination.Meeting(ofTheDay))));
        return true;
    }

    private MeetingId held(MeetingId ofTheDay, Session open) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Moment.LONDON);
        List<OnDay> all = open.services().schedule().onDay(open.viewer(), today);
        List<MeetingId> held = all.stream()
                .filter(one -> one.state() == MeetingState.OPEN)
                .flatMap(one -> one.meeting().stream())
                .toList();
        boolean ofToday = all.stream().anyMatch(one -> one.meeting().equals(Optional.of(ofTheDay)));
        return !ofToday || held.isEmpty() || held.contains(ofTheDay) ? ofTheDay : held.getLast();
    }

    private static Turned on(LocalDate today, org.mashhuddle.ui.kit.WorkSession at, Session open) {
        Optional<MeetingId> stays = at.planned().filter(meeting -> isOpen(meeting, open));
        Optional<MeetingId> planned =
                at.planned().map(_ -> open.services().agendas().next(open.actor(), today));
        return new Turned(at.on(today, stays.or(() -> planned)), stays.isPresent());
    }

    private static boolean isOpen(MeetingId meeting, Session open) {
        return open.services().meetings().book(open.viewer(), meeting).meeting().state() == MeetingState.OPEN;
    }

    /// Where a screen of the old day goes on; nowhere for a screen that is of no day, and for one
    /// in which somebody has typed or is asked something.
    static Optional<Destination> place(Destination here, LocalDate before, LocalDate now, Parent shown) {
        if (before.equals(now) || typed(shown) || isAsked()) {
            return Optional.empty();
        }
        if (here instanceof Destination.Agenda agenda && agenda.on().equals(before)) {
            return Optional.of(new Destination.Agenda(now));
        }
        return Optional.of(here).filter(Destination.Today.class::isInstance);
    }

    private static boolean typed(Node node) {
        return switch (node) {
            case TextInputControl field ->
                field.isEditable() && field.isVisible() && !field.getText().isEmpty();
            case Parent parent -> parent.getChildrenUnmodifiable().stream().anyMatch(DayTurn::typed);
            default -> false;
        };
    }

    private static boolean isAsked() {
        return Window.getWindows().stream().filter(Stage.class::isInstance).count() > 1;
    }

    /// Says that it is another day, where it is.
    static void say(LocalDate was, LocalDate now, Notices notices) {
        if (!was.equals(now)) {
            notices.say(words("shell.new-day", DateWords.longDate(now)));
        }
    }
}
