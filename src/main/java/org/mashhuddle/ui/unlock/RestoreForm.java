package org.mashhuddle.ui.unlock;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.service.backups.RestoreChoice;
import org.mashhuddle.service.core.KnownUser;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.MarkButton;
import org.mashhuddle.ui.kit.control.Option;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.kit.field.PassphraseField;
import org.mashhuddle.ui.kit.text.BackupWords;

/// Who restores, by which passphrase; while it runs, how far it has come.
final class RestoreForm extends VBox {

    private static final Duration BEAT = Duration.millis(200);
    private final RestoreViewModel model;
    private final PassphraseField secret = new PassphraseField("restore-passphrase", "");
    private final MarkButton<Optional<KnownUser>> who = new MarkButton<>("restore-who", words("unlock.pick"));
    private final Button verb = Buttons.large(Buttons.primary("restore-verb", words("restore.verb")));
    private final ProgressBar bar = new ProgressBar();
    private final Timeline beats = new Timeline(new KeyFrame(BEAT, _ -> beat()));

    RestoreForm(RestoreViewModel model) {
        super(8);
        this.model = model;
        beats.setCycleCount(Animation.INDEFINITE);
        FieldBox box = new FieldBox(words("restore.passphrase"), secret, "");
        box.error().bind(model.problem());
        secret.field().setOnAction(_ -> restore());
        verb.setOnAction(_ -> restore());
        who.setAccessibleText(words("restore.who"));
        who.valueProperty().subscribe((_, now) -> now.ifPresent(model.who()::set));
        HBox asked = Layout.row(8, Texts.hint(words("restore.who")), who);
        getChildren().addAll(asked, box, verb, progress(), Texts.wrapping(Texts.hint(words("restore.trail"))));
        model.chosen().subscribe(this::offer);
        model.running().subscribe(this::run);
        // The button that would have stopped it had the focus, and is gone.
        model.running().subscribe((was, now) -> {
            if (was.isPresent() && now.isEmpty()) {
                Platform.runLater(this::focus);
            }
        });
    }

    String heading(RestoreChoice choice) {
        return words(
                "restore.heading",
                choice.backup()
                        .made()
                        .map(BackupWords::moment)
                        .orElse(choice.backup().name()));
    }

    void focus() {
        secret.field().requestFocus();
    }

    private void restore() {
        model.restore(secret.passphrase());
    }

    private void offer(Optional<RestoreChoice> chosen) {
        secret.clear();
        List<Option<Optional<KnownUser>>> options = new ArrayList<>();
        chosen.ifPresent(choice -> choice.users()
                .forEach(user -> options.add(new Option<>(
                        Optional.of(user), words("restore.user", user.name(), user.roles()), Feather.USER))));
        options.add(new Option<>(Optional.empty(), words("restore.by-key"), Feather.KEY));
        who.offer(options);
        who.choose(model.who().get());
    }

    private HBox progress() {
        Label said = Texts.body("");
        said.setId("restore-progress");
        said.textProperty().bind(model.progress());
        Button cancel = Buttons.plain("restore-cancel", words("dialog.cancel"));
        cancel.setOnAction(_ -> model.cancel());
        HBox row = Layout.row(12, bar, said, Layout.grow(), cancel);
        model.running().subscribe(running -> Layout.show(row, running.isPresent()));
        return row;
    }

    private void run(Optional<BackupProgress> running) {
        verb.setDisable(running.isPresent());
        secret.setDisable(running.isPresent());
        if (running.isPresent()) {
            beats.play();
        } else {
            beats.stop();
        }
    }

    private void beat() {
        model.tick();
        model.running().get().ifPresent(running -> bar.setProgress(running.part()));
    }
}
