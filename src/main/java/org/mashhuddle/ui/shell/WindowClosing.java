package org.mashhuddle.ui.shell;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.mashhuddle.ui.kit.Threads;

/// The window closes when what was asked for in it is done, and says what it waits for where that
/// takes longer than a moment. Neither a printer that does not answer is waited for without end,
/// nor a disk on which a locked hub is closed.
final class WindowClosing {

    private static final Duration LOOK = Duration.millis(100);
    private static final int MOMENT = 4;
    private static final double LONGEST = Threads.LONGEST_PRINT.toMillis() / LOOK.toMillis();

    private final Stage stage;
    private final Shell shell;
    private final Threads threads;
    private final FinishingNotice finishing = new FinishingNotice();
    private final Timeline looking = new Timeline(new KeyFrame(LOOK, _ -> look()));
    private int looks;

    /// @param threads where the work of this window is done
    WindowClosing(Stage stage, Shell shell, Threads threads) {
        this.stage = stage;
        this.shell = shell;
        this.threads = threads;
        looking.setCycleCount(Animation.INDEFINITE);
    }

    /// Takes no more input, and closes the window when what was asked for is done.
    void close() {
        shell.leave();
        shell.frame.setDisable(true);
        if (isDone()) {
            stage.hide();
        } else {
            looking.play();
        }
    }

    private boolean isDone() {
        boolean waits = threads.documents() > 0 || shell.waiting.isGoing();
        return threads.storeWork() == 0 && (!waits || looks > LONGEST);
    }

    private void look() {
        looks++;
        if (isDone()) {
            looking.stop();
            stage.hide();
        } else if (looks >= MOMENT) {
            finishing.say(shell, words("shell.finishing", threads.storeWork(), threads.documents()));
        }
    }
}
