package org.mashhuddle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.service.MemoryHub;
import org.mashhuddle.service.Session;
import org.mashhuddle.ui.kit.Background;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Dialogs;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.Threads;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Screens;
import org.mashhuddle.ui.unlock.Door;

/// The screens of a small meeting in memory that no window shows.
final class WarmUpScreens {

    private final MemoryHub hub;
    private final WorkSession at;
    private final Threads threads = new Threads(Platform::runLater, failed -> Log.write(new Fault(failed)));
    private final Screens screens;
    private boolean ended;

    /// @param hub in which the meeting of this day has been opened
    /// @param door of no hub
    WarmUpScreens(MemoryHub hub, MeetingId meeting, Clock clock, Door door, Dialogs dialogs) {
        this.hub = hub;
        Session chair = hub.first();
        this.at = new WorkSession(
                chair.user(), chair.profile(), LocalDate.ofInstant(clock.instant(), Moment.LONDON), meeting);
        this.screens = new Screens(door, () -> Optional.of(chair), dialogs, new Meanwhile(), new Notices(), clock);
    }

    /// One visit to each: a second one gains nothing more.
    ///
    /// @param like the scene whose sheets and size they have
    List<Visit> visits(Scene like) {
        LocalDate day = at.today();
        MeetingId meeting = at.meeting();
        return Stream.<Destination>of(
                        new Destination.Agenda(day),
                        new Destination.Meeting(meeting),
                        new Destination.Children(),
                        new Destination.Actions(Optional.empty()),
                        new Destination.Minutes(meeting),
                        new Destination.Papers(Optional.empty()),
                        new Destination.Reports(),
                        new Destination.Settings())
                .map(to -> new Visit(to, like))
                .toList();
    }

    /// Whether the store or a printer of pages is at work for them.
    boolean isBusy() {
        return threads.storeWork() > 0 || threads.documents() > 0;
    }

    boolean isEnded() {
        return ended;
    }

    /// The hub is gone.
    void end() {
        ended = true;
        threads.close();
        hub.close();
    }

    /// What a screen asks for when all has ended is for nobody.
    private final class Meanwhile implements Background {

        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
            if (!ended) {
                threads.run(work, done, failed);
            }
        }

        @Override
        public <T> void latest(
                String key, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
            if (!ended) {
                threads.latest(key, work, done, failed);
            }
        }

        @Override
        public <T> void document(
                String key, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
            if (!ended) {
                threads.document(key, work, done, failed);
            }
        }
    }

    /// A visit to one of them.
    final class Visit implements Navigator {

        private final Destination to;
        private final Scene like;
        private final StackPane root = new StackPane();
        private Optional<Screen> screen = Optional.empty();

        Visit(Destination to, Scene like) {
            this.to = to;
            this.like = like;
        }

        /// Each for the JavaFX thread: the screen is made, given its style, laid out, the same again with what
        /// the store has said meanwhile, and left.
        List<Runnable> steps() {
            return List.of(this::open, this::style, this::layOut, this::style, this::layOut, this::leave);
        }

        /// Where it lies.
        StackPane root() {
            return root;
        }

        private void open() {
            screen = Optional.of(screens.apply(to, this));
        }

        private void style() {
            if (root.getScene() == null) {
                Theming.copy(like, new Scene(root, like.getWidth(), like.getHeight()));
                screen.ifPresent(opened -> root.getChildren().setAll(opened.body()));
            }
            root.applyCss();
        }

        private void layOut() {
            root.layout();
        }

        private void leave() {
            screen.ifPresent(opened -> opened.left().run());
            root.getChildren().clear();
        }

        /// Nobody goes anywhere from here.
        @Override
        public void go(Destination destination) {}

        @Override
        public void enter(WorkSession session) {}

        @Override
        public Optional<WorkSession> session() {
            return Optional.of(at);
        }
    }
}
