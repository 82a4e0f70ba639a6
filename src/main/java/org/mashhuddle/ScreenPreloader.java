package org.mashhuddle;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/// Goes through the screens once for nobody, out of sight, while whoever unlocked reads Today: the first visit to a
/// screen costs several times the second, nearly all of it code that runs for the first time. It does so in a hub in
/// memory with invented people, since whoever reads a record is written down; and a step at a time, only where nobody
/// has touched a key or the mouse for some seconds. Once for each start of the program.
final class ScreenPreloader {

    private static final Duration BETWEEN = Duration.millis(100);

    private final Stage stage;
    private final BooleanSupplier atWork;
    private final Supplier<WarmUpScreens> practice;
    private final PauseTransition still;
    private final PauseTransition between = new PauseTransition(BETWEEN);
    private final EventHandler<InputEvent> somebody = _ -> await();
    private final Queue<Runnable> steps = new ArrayDeque<>();
    private Optional<WarmUpScreens> screens = Optional.empty();
    private Stand stand = Stand.FRESH;

    /// How far it is.
    private enum Stand {
        /// Nobody has unlocked yet, or has not sat still.
        FRESH,
        /// The hub in memory is being made.
        MAKING,
        /// The screens are gone through.
        WALKING,
        /// All is done, or the window has gone.
        ENDED
    }

    /// @param atWork whether a hub is open
    /// @param practice the screens of a hub in memory; asked for on a thread of its own
    /// @param still how long nobody touches anything before a step is taken
    ScreenPreloader(Stage stage, BooleanSupplier atWork, Supplier<WarmUpScreens> practice, Duration still) {
        this.stage = stage;
        this.atWork = atWork;
        this.practice = practice;
        this.still = new PauseTransition(still);
        this.still.setOnFinished(_ -> step());
        this.between.setOnFinished(_ -> step());
        stage.addEventFilter(InputEvent.ANY, somebody);
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> end());
    }

    /// Begins to wait until nobody touches anything: when a hub was opened, and with each key and each move of the
    /// mouse.
    /// Between them nothing runs, so that a window left alone asks for no pulse.
    void await() {
        between.stop();
        if (stand != Stand.ENDED) {
            still.playFromStart();
        }
    }

    boolean isEnded() {
        return stand == Stand.ENDED;
    }

    private void step() {
        if (!atWork.getAsBoolean() || !stage.isFocused()) {
            return;
        }
        switch (stand) {
            case FRESH -> make();
            case WALKING -> walk();
            case MAKING, ENDED -> {}
        }
    }

    private void make() {
        stand = Stand.MAKING;
        Thread.ofPlatform()
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .name("screens")
                .start(() -> {
                    try {
                        WarmUpScreens made = practice.get();
                        Platform.runLater(() -> begin(made));
                    } catch (RuntimeException failed) {
                        Platform.runLater(() -> giveUp(failed));
                    }
                });
    }

    private void begin(WarmUpScreens made) {
        screens = Optional.of(made);
        if (stand == Stand.ENDED) {
            made.end();
            return;
        }
        stand = Stand.WALKING;
        made.visits(stage.getScene()).forEach(visit -> steps.addAll(visit.steps()));
        await();
    }

    private void walk() {
        if (screens.filter(WarmUpScreens::isBusy).isEmpty()) {
            take();
        }
        if (stand == Stand.WALKING) {
            between.playFromStart();
        }
    }

    private void take() {
        try {
            Optional.ofNullable(steps.poll()).ifPresentOrElse(Runnable::run, this::end);
        } catch (RuntimeException failed) {
            giveUp(failed);
        }
    }

    /// A screen that cannot be made ready is visited as before; whoever looks after the program finds why in the log.
    private void giveUp(RuntimeException failed) {
        Log.tell(new Fault(failed), System.err);
        end();
    }

    private void end() {
        stand = Stand.ENDED;
        stage.removeEventFilter(InputEvent.ANY, somebody);
        still.stop();
        between.stop();
        steps.clear();
        screens.ifPresent(WarmUpScreens::end);
        screens = Optional.empty();
    }
}
