package org.mashhuddle.ui.shell;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.service.backups.BackupReason;
import org.mashhuddle.service.backups.BackupService;
import org.mashhuddle.ui.kit.Background;
import org.mashhuddle.ui.kit.Threads;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.text.BackupWords;
import org.mashhuddle.ui.kit.text.RefusalWords;
import org.mashhuddle.ui.kit.theme.FocusRing;

/// Makes a verified backup before the window closes, where a folder was chosen and something came
/// since the last one. Whoever waits may stop it and stay, or close without it.
public final class ClosingBackup {

    private static final Duration BEAT = Duration.millis(200);
    private final Stage stage;
    private final Supplier<Optional<Session>> open;
    private final Background background;
    private final WindowClosing window;
    private final BackupBeat meanwhile;
    private boolean asked;

    /// @param open the open hub; none while it is locked, when nothing can be copied
    /// @param meanwhile makes backups while people work; stopped here
    public ClosingBackup(
            Stage stage, Shell shell, Supplier<Optional<Session>> open, Threads threads, BackupBeat meanwhile) {
        this.stage = stage;
        this.open = open;
        this.background = threads;
        this.meanwhile = meanwhile;
        this.window = new WindowClosing(stage, shell, threads);
    }

    /// The window is asked to close.
    public void closing(Event event) {
        event.consume();
        Optional<Session> here = open.get();
        if (here.isEmpty() || !here.get().services().backups().standing().isChosen()) {
            meanwhile.end();
            window.close();
        } else if (!asked) {
            asked = true;
            meanwhile.leave();
            background.run(
                    () -> here.get().services().backups().isDue(),
                    due -> decided(here.get(), due),
                    _ -> decided(here.get(), true));
        }
    }

    private void decided(Session here, boolean due) {
        if (due) {
            new Waiting(here).begin();
        } else {
            meanwhile.end();
            window.close();
        }
    }

    /// The window that waits.
    private final class Waiting {

        private final Session here;
        private final BackupProgress following = new BackupProgress();
        private final Label said = Texts.wrapping(Texts.body(words("closing.making")));
        private final Label result = Texts.wrapping(Texts.strong(""));
        private final ProgressBar bar = new ProgressBar();
        private final Dialog<ButtonType> dialog = new Dialog<>();
        private final ButtonType stay = new ButtonType(words("closing.stay"), ButtonBar.ButtonData.CANCEL_CLOSE);
        private final ButtonType close = new ButtonType(words("closing.leave"), ButtonBar.ButtonData.OTHER);
        private final Timeline beats = new Timeline(new KeyFrame(BEAT, _ -> beat()));

        Waiting(Session here) {
            this.here = here;
            said.setId("closing-progress");
            result.setId("closing-result");
            bar.setMaxWidth(Double.MAX_VALUE);
            Layout.show(result, false);
            VBox content = Layout.column(12, Texts.h1(words("closing.title")), said, bar, result);
            content.setPrefWidth(464);
            dialog.initOwner(stage);
            dialog.setTitle(words("shell.title"));
            dialog.getDialogPane().setId("closing");
            dialog.getDialogPane().getStylesheets().setAll(stage.getScene().getStylesheets());
            FocusRing.follow(dialog.getDialogPane().getScene());
            dialog.getDialogPane().setContent(content);
            dialog.getDialogPane().getButtonTypes().setAll(close, stay);
            button(close).setId("closing-leave");
            button(stay).setId("closing-stay");
        }

        private Button button(ButtonType type) {
            return (Button) dialog.getDialogPane().lookupButton(type);
        }

        void begin() {
            beats.setCycleCount(Animation.INDEFINITE);
            beats.play();
            BackupService backups = here.services().backups();
            background.document(
                    "closing",
                    () -> backups.makeDue(here.actor(), BackupReason.CLOSING, following),
                    _ -> end(close),
                    this::failed);
            dialog.resultProperty().subscribe(answer -> {
                if (answer != null) {
                    answered(answer);
                }
            });
            dialog.show();
            button(stay).requestFocus();
        }

        private void beat() {
            said.setText(BackupWords.progress(following));
            bar.setProgress(following.part());
        }

        /// Whoever chose to stay a moment before it was done stays.
        private void end(ButtonType how) {
            if (dialog.getResult() == null) {
                dialog.setResult(how);
                dialog.close();
            }
        }

        /// Nothing is closed over a failure without somebody saying so.
        private void failed(Exception failure) {
            beats.stop();
            Layout.show(bar, false);
            said.setText(words("closing.failed"));
            result.setText(RefusalWords.of(failure));
            Layout.show(result, true);
            button(close).setText(words("closing.leave-anyway"));
            dialog.getDialogPane().getScene().getWindow().sizeToScene();
        }

        private void answered(ButtonType answer) {
            beats.stop();
            following.cancel();
            asked = false;
            if (answer == close) {
                meanwhile.end();
                window.close();
            }
        }
    }
}
