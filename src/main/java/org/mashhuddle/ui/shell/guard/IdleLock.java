package org.mashhuddle.ui.shell.guard;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.mashhuddle.domain.access.IdleTime;
import org.mashhuddle.ui.kit.Destination;

/// Locks when nobody is there: in a meeting later than elsewhere, and never without having said so for
/// a minute. Any key or movement in either window stops it.
final class IdleLock {

    private static final int COUNTED = 60;
    private final Consumer<String> said;
    private final Runnable lock;
    private final PauseTransition quiet = new PauseTransition();
    private final Timeline counting = new Timeline(new KeyFrame(Duration.seconds(1), _ -> count()));
    private IdleTime time = IdleTime.usual();
    private Destination here = new Destination.Today();
    private int left;

    /// @param said shows the sentence that counts down; an empty one takes it away
    IdleLock(Consumer<String> said, Runnable lock) {
        this.said = said;
        this.lock = lock;
        quiet.setOnFinished(_ -> begin());
        counting.setCycleCount(Animation.INDEFINITE);
        set();
    }

    /// Where one is by now.
    void at(Destination place) {
        here = place;
        set();
    }

    /// How long it waits from now on.
    void after(IdleTime other) {
        time = other;
        set();
    }

    private void set() {
        int minutes = switch (here) {
            case Destination.Meeting _, Destination.Close _ -> time.inMeeting();
            case Destination.Unlock _,
                    Destination.Today _,
                    Destination.Actions _,
                    Destination.Agenda _,
                    Destination.Children _,
                    Destination.Imports _,
                    Destination.Reports _,
                    Destination.Settings _,
                    Destination.Minutes _,
                    Destination.Papers _ -> time.elsewhere();
        };
        boolean running = quiet.getStatus() == Animation.Status.RUNNING;
        quiet.stop();
        quiet.setDuration(Duration.minutes(minutes).subtract(Duration.seconds(COUNTED)));
        if (running) {
            quiet.playFromStart();
        }
    }

    /// Somebody is there.
    void somebody() {
        if (counting.getStatus() == Animation.Status.RUNNING) {
            counting.stop();
            said.accept("");
        }
        quiet.playFromStart();
    }

    void stop() {
        quiet.stop();
        counting.stop();
        said.accept("");
    }

    /// How long nobody was there before it is said.
    PauseTransition quiet() {
        return quiet;
    }

    private void begin() {
        left = COUNTED;
        said.accept(words("shell.locks-in", left));
        counting.playFromStart();
    }

    /// A second has passed.
    void count() {
        left--;
        if (left <= 0) {
            stop();
            lock.run();
        } else {
            said.accept(words("shell.locks-in", left));
        }
    }
}
