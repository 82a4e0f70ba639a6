package org.mashhuddle.ui.settings.backup;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.service.backups.BackupStatus;
import org.mashhuddle.ui.kit.Destination.Settings.Section;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.control.WrapRow;
import org.mashhuddle.ui.kit.table.Columns;
import org.mashhuddle.ui.kit.table.Tables;
import org.mashhuddle.ui.settings.section.SectionPane;

/// Backups: where they lie and when the last was made, the copies there are, and what is kept.
public final class BackupsPane extends SectionPane {

    private static final Duration BEAT = Duration.millis(200);
    private final BackupsViewModel model;
    private final StackPane verdict = new StackPane();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = Buttons.plain("backup-cancel", words("dialog.cancel"));
    private Optional<Button> asked = Optional.empty();
    private final Timeline beats = new Timeline(new KeyFrame(BEAT, _ -> beat()));

    public BackupsPane(BackupsViewModel model) {
        super(Section.BACKUPS, model.problem());
        this.model = model;
        beats.setCycleCount(Animation.INDEFINITE);
        add(trial(), now());
        VBox above = new VBox(verdict, progress(), new BackupTiles(model, isRunning()), deeds(), gone(), question());
        setCenter(new VBox(above, Layout.growing(table())));
        setBottom(kept());
        verdict.setMinHeight(USE_PREF_SIZE);
        model.verdict().subscribe(this::say);
        model.running().subscribe(this::run);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Esc stops what runs.
    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && model.running().get().isPresent()) {
            model.cancel();
            event.consume();
        }
    }

    private BooleanBinding isRunning() {
        return Bindings.createBooleanBinding(() -> model.running().get().isPresent(), model.running());
    }

    private BooleanBinding hasNoFolder() {
        return Bindings.createBooleanBinding(
                () -> model.standing().get().filter(BackupStatus::isChosen).isEmpty(), model.standing());
    }

    private Button trial() {
        Button trial = Buttons.plain("backup-try", Feather.ROTATE_CCW, words("backup.try"));
        trial.disableProperty()
                .bind(isRunning()
                        .or(Bindings.createBooleanBinding(() -> model.rows().isEmpty(), model.rows())));
        return does(trial, model::tryRestore);
    }

    private Button check() {
        Button check = Buttons.plain("backup-check", words("backup.check"));
        check.disableProperty()
                .bind(isRunning()
                        .or(Bindings.createBooleanBinding(
                                () -> model.chosen().get().isEmpty(), model.chosen())));
        return does(check, model::check);
    }

    private Button now() {
        Button now = Buttons.primary("backup-now", words("backup.now"));
        now.disableProperty().bind(isRunning().or(hasNoFolder()));
        return does(now, model::makeNow);
    }

    /// A verb that takes long is given the caret back at its end.
    private Button does(Button verb, Runnable deed) {
        verb.setOnAction(_ -> {
            asked = Optional.of(verb);
            deed.run();
        });
        return verb;
    }

    /// What can be done about a copy that somebody who has left can still open.
    private HBox deeds() {
        Button remake = Buttons.plain("backup-remake", words("backup.remake"));
        remake.disableProperty().bind(isRunning().or(isNot(BackupRow::isOpenToSomebodyGone)));
        does(remake, model::remake);
        Button delete = Buttons.plain("backup-delete", words("backup.delete"));
        delete.disableProperty()
                .bind(isRunning()
                        .or(isNot(row -> row.isOpenToSomebodyGone()
                                || row.line().problem().isPresent())));
        delete.setOnAction(_ -> model.askToDelete());
        WrapRow verbs = new WrapRow(8, 8, check(), remake, delete, restore());
        verbs.setAlignment(Pos.CENTER_RIGHT);
        return Layout.styled(
                Layout.row(8, Texts.h3(words("backup.history")), Layout.growing(verbs)), "settings-filters");
    }

    private BooleanBinding isNot(Predicate<BackupRow> so) {
        return Bindings.createBooleanBinding(
                () -> model.chosen().get().filter(so).isEmpty(), model.chosen());
    }

    private Button restore() {
        Button restore = Buttons.plain("backup-restore", words("backup.restore"));
        restore.disableProperty()
                .bind(isRunning().or(isNot(row -> row.line().problem().isEmpty())));
        restore.setOnAction(_ -> model.restore());
        return restore;
    }

    /// Who has left, and what to do about it; nothing where nobody can open a copy.
    private Label gone() {
        Label gone = Layout.styled(
                Texts.wrapping(new Label("", Icons.icon(Feather.ALERT_TRIANGLE, "icon-warning"))), "text-warning");
        gone.setId("backup-gone");
        gone.setPadding(new Insets(0, 16, 8, 16));
        Layout.show(gone, false);
        model.rows().subscribe(() -> {
            gone.setText(model.gone());
            Layout.show(gone, !model.gone().isEmpty());
        });
        return gone;
    }

    private HBox question() {
        Label asked = Texts.wrapping(Texts.strong(""));
        asked.setId("backup-delete-question");
        Button yes = Buttons.plain("backup-delete-yes", words("backup.delete-yes"));
        yes.setOnAction(_ -> model.delete());
        Button no = Buttons.plain("backup-delete-no", words("backup.delete-no"));
        no.setOnAction(_ -> model.leaveIt());
        HBox row = Layout.styled(Layout.row(12, Layout.growing(asked), yes, no), "settings-filters");
        model.deleting().subscribe(going -> {
            Layout.show(row, going.isPresent());
            asked.setText(going.map(one -> words("backup.delete-question", one.made()))
                    .orElse(""));
        });
        return row;
    }

    private HBox progress() {
        Label said = Texts.body("");
        said.setId("backup-progress");
        said.textProperty().bind(model.progress());
        cancel.setOnAction(_ -> model.cancel());
        bar.setPrefWidth(240);
        HBox row = Layout.styled(Layout.row(12, bar, said, Layout.grow(), cancel), "settings-filters");
        row.visibleProperty().bind(isRunning());
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private TableView<BackupRow> table() {
        TableView<BackupRow> table =
                Tables.of("backups", words("settings.section.backups"), model.rows(), words("backup.none"));
        Tables.ofLines(table);
        table.getColumns().add(Columns.wrapped(words("backup.made-at"), 208, BackupRow::made));
        table.getColumns().add(Columns.wrapped(words("backup.why"), 150, BackupRow::why));
        table.getColumns().add(Columns.wrapped(words("backup.where"), 120, BackupRow::where));
        table.getColumns().add(Columns.text(words("backup.size"), 80, BackupRow::size));
        table.getColumns().add(Columns.wrapped(words("backup.state"), 200, BackupRow::state));
        table.getColumns().add(Columns.wrapped(words("backup.opens-for"), 240, BackupRow::opens));
        Columns.first(table);
        Tables.chosen(table, row -> model.chosen().set(Optional.of(row)));
        // The list may be read again while somebody looks at one of its lines.
        model.chosen().subscribe(row -> row.ifPresent(table.getSelectionModel()::select));
        return table;
    }

    private static VBox kept() {
        return Layout.styled(
                Layout.column(
                        4,
                        Texts.wrapping(Texts.hint(words("backup.kept"))),
                        Texts.wrapping(Texts.hint(words("backup.sealed"))),
                        Texts.wrapping(Texts.hint(words("backup.how-to-restore")))),
                "side-foot");
    }

    private void say(Optional<BackupsViewModel.Verdict> said) {
        verdict.getChildren().clear();
        said.ifPresent(found -> {
            Banner band =
                    new Banner("backup-verdict", found.good() ? Banner.Kind.GOOD : Banner.Kind.BAD, found.sentence());
            verdict.getChildren().add(band);
        });
        Layout.show(verdict, said.isPresent());
    }

    private void run(Optional<BackupProgress> running) {
        if (running.isPresent()) {
            beats.play();
            asked.ifPresent(_ -> Platform.runLater(cancel::requestFocus));
        } else {
            beats.stop();
            asked.ifPresent(verb -> Platform.runLater(verb::requestFocus));
            asked = Optional.empty();
        }
    }

    private void beat() {
        model.tick();
        model.running().get().ifPresent(running -> bar.setProgress(running.part()));
    }
}
