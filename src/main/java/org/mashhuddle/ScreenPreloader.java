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

/// Goes through the screens once for nobody, out of sight, while whoever unlocked reads Today: the first visit
/// to a screen costs several times the second, nearly all of it code that runs for the first time. It does so
/// in a hub in memory with invented people, since whoever reads a record is written down; that hub is made
/// behind the door, and so is what opening the record and Today ask of the processor. A step is taken only
/// where nobody has touched a key or the mouse for some seconds, and all once for each start of the program.
final class ScreenPreloader {

    private static final Duration BETWEEN = Duration.millis(100);

    private final Stage stage;
    private final BooleanSupplier atWork;
    private final PauseTransition still;
    private final PauseTransition between = new PauseTransition(BETWEEN);
    private final EventHandler<InputEvent> somebody = _ -> await();
    private final Queue<Runnable> steps = new ArrayDeque<>();
    private Optional<Supplier<WarmUpScreens>> later = Optional.empty();
    private Optional<WarmUpScreens> screens = Optional.empty();
    private boolean ended;

    /// @param atWork whether a hub is open
    /// @param still how long nobody touches anything before a step is taken
    ScreenPreloader(Stage stage, BooleanSupplier atWork, Duration still) {
        this.stage = stage;
        this.atWork = atWork;
        this.still = new PauseTransition(still);
        this.still.setOnFinished(_ -> step());
        this.between.setOnFinished(_ -> step());
        stage.addEventFilter(InputEvent.ANY, somebody);
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> end());
    }

    /// Makes the hub in memory, on the thread that asks, which is not the window's. Whoever unlocks already needs the
    /// processor: then it is made once they read Today.
    ///
    /// @param unlocking whether somebody does
    void prepare(Supplier<WarmUpScreens> made, BooleanSupplier unlocking) {
        if (unlocking.getAsBoolean()) {
            Platform.runLater(() -> {
                later = Optional.of(made);
                await();
            });
        } else {
            make(made);
        }
    }

    private void make(Supplier<WarmUpScreens> made) {
        try {
            WarmUpScreens ready = made.get();
            Platform.runLater(() -> begin(ready));
        } catch (RuntimeException failed) {
            Platform.runLater(() -> giveUp(failed));
        }
    }

    /// Begins to wait until nobody touches anything: when a hub was opened, and with each key and each move of the
    /// mouse. Between them nothing runs, so that a window left alone asks for no pulse.
    void await() {
        between.stop();
        if (!ended) {
            still.playFromStart();
        }
    }

    boolean isEnded() {
        return ended;
    }

    private void begin(WarmUpScreens ready) {
        if (ended) {
            ready.end();
            return;
        }
        screens = Optional.of(ready);
        ready.visits(stage.getScene()).forEach(visit -> steps.addAll(visit.steps()));
        await();
    }

    private void step() {
        if (!atWork.getAsBoolean() || !stage.isFocused()) {
            return;
        }
        later.ifPresent(made -> Thread.ofPlatform().daemon().name("warm-up").start(() -> make(made)));
        later = Optional.empty();
        if (screens.isPresent()) {
            if (screens.filter(WarmUpScreens::isBusy).isEmpty()) {
                take();
            }
            if (!ended) {
                between.playFromStart();
            }
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
        Log.write(new Fault(failed));
        end();
    }

    private void end() {
        ended = true;
        stage.removeEventFilter(InputEvent.ANY, somebody);
        still.stop();
        between.stop();
        steps.clear();
        later = Optional.empty();
        screens.ifPresent(WarmUpScreens::end);
        screens = Optional.empty();
    }
}
