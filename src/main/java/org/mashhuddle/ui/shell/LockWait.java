package org.mashhuddle.ui.shell;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.Threads;
import org.mashhuddle.ui.kit.table.EmptyWords;

/// A hub closes when what was asked for in it is done. Where that takes longer than a moment, such as an import,
/// nothing of the hub stays on the screen meanwhile.
final class LockWait {

    private static final java.time.Duration MOMENT = java.time.Duration.ofMillis(300);
    private static final Duration LOOK = Duration.millis(100);

    private final Optional<Threads> threads;
    private boolean going;

    /// @param threads where the work of this window is done; nothing where nothing is waited for
    LockWait(Optional<Threads> threads) {
        this.threads = threads;
    }

    /// The lists of a window wait for the same work.
    void lend(Scene scene) {
        threads.ifPresent(work -> EmptyWords.lend(scene, work.reading()));
    }

    /// Whether it waits: what ends meanwhile brings nothing of the hub back.
    boolean isGoing() {
        return going;
    }

    /// @param cover takes what is shown meanwhile
    /// @param leaving runs once all is done, and gives what closes the hub's file: a disk that does not answer
    ///   holds neither the window nor what is on it
    /// @param door shows it whatever refuses to close: no screen of a child stays in front of whoever comes next
    void before(Consumer<Screen> cover, Supplier<Runnable> leaving, Runnable door) {
        after(asked(), cover, () -> {
            Runnable closing = leaving.get();
            CompletableFuture<Void> closed =
                    CompletableFuture.runAsync(closing, Thread.ofPlatform().name("lock")::start);
            after(closed, cover, () -> end(closed, door));
        });
    }

    private CompletableFuture<Void> asked() {
        return threads.map(Threads::settled).orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    private static void end(CompletableFuture<Void> closed, Runnable door) {
        try {
            closed.join();
        } catch (CompletionException refused) {
            throw refused.getCause() instanceof RuntimeException own ? own : refused;
        } finally {
            door.run();
        }
    }

    private void after(CompletableFuture<Void> work, Consumer<Screen> cover, Runnable then) {
        if (Threads.isDoneWithin(work, MOMENT)) {
            then.run();
        } else {
            waitFor(work, cover, then);
        }
    }

    private void waitFor(CompletableFuture<Void> work, Consumer<Screen> cover, Runnable then) {
        going = true;
        Label left = new Label();
        left.setId("shell-locking");
        left.getStyleClass().add("finishing");
        left.setWrapText(true);
        cover.accept(screen(left));
        say(left);
        Timeline looking = new Timeline();
        looking.getKeyFrames().add(new KeyFrame(LOOK, _ -> {
            say(left);
            if (work.isDone()) {
                looking.stop();
                going = false;
                then.run();
            }
        }));
        looking.setCycleCount(Animation.INDEFINITE);
        looking.play();
    }

    private void say(Label left) {
        left.setText(words("shell.locking", threads.map(Threads::storeWork).orElse(0)));
    }

    private static Screen screen(Label left) {
        return new Screen(
                new StackPane(left),
                new ReadOnlyStringWrapper(""),
                new ReadOnlyStringWrapper(""),
                List.of(),
                List.of(),
                () -> {});
    }
}
