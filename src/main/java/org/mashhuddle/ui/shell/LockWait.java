package org.mashhuddle.ui.shell;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.Threads;

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

    /// Whether it waits: what ends meanwhile brings nothing of the hub back.
    boolean isGoing() {
        return going;
    }

    /// @param cover takes what is shown meanwhile
    /// @param closing runs once all is done
    /// @param door shows it whatever refuses to close: no screen of a child stays in front of whoever comes next
    void before(Consumer<Screen> cover, Runnable closing, Runnable door) {
        threads.filter(work -> !Threads.isDoneWithin(work.settled(), MOMENT))
                .ifPresentOrElse(work -> waitFor(work, cover, () -> close(closing, door)), () -> close(closing, door));
    }

    private static void close(Runnable closing, Runnable door) {
        try {
            closing.run();
        } finally {
            door.run();
        }
    }

    private void waitFor(Threads work, Consumer<Screen> cover, Runnable then) {
        CompletableFuture<Void> asked = work.settled();
        going = true;
        Label left = new Label();
        left.setId("shell-locking");
        left.getStyleClass().add("finishing");
        left.setWrapText(true);
        cover.accept(screen(left));
        Timeline looking = new Timeline();
        looking.getKeyFrames().add(new KeyFrame(LOOK, _ -> {
            left.setText(words("shell.locking", work.storeWork()));
            if (asked.isDone()) {
                looking.stop();
                going = false;
                then.run();
            }
        }));
        looking.setCycleCount(Animation.INDEFINITE);
        looking.play();
    }

    private static Screen screen(Label left) {
        left.setText(words("shell.locking", 1));
        return new Screen(
                new StackPane(left),
                new ReadOnlyStringWrapper(""),
                new ReadOnlyStringWrapper(""),
                List.of(),
                List.of(),
                () -> {});
    }
}
