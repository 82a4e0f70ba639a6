package org.mashhuddle.ui.settings.hub;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.service.backups.BackupLine;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.service.backups.BackupResult;
import org.mashhuddle.service.backups.BackupService;
import org.mashhuddle.service.backups.BackupStatus;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.text.BackupWords;
import org.mashhuddle.ui.kit.text.RefusalWords;
import org.mashhuddle.ui.settings.section.SettingsChanges;

/// The backups of the hub: where they lie, which there are, and making one now.
public final class BackupsViewModel {

    private final BackupService service;
    private final Actor actor;
    private final Workspace tools;
    private final SettingsChanges changes;
    private final ObservableList<BackupRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<BackupRow>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<BackupStatus>> standing = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<BackupProgress>> running = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Verdict>> verdict = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty progress = new SimpleStringProperty("");

    /// What came of a backup or a check.
    public record Verdict(boolean good, String sentence) {}

    /// Reads what there is at once.
    public BackupsViewModel(BackupService service, Actor actor, Workspace tools, SettingsChanges changes) {
        this.service = service;
        this.actor = actor;
        this.tools = tools;
        this.changes = changes;
        read();
    }

    /// The folder may lie on a drive that answers slowly, so nobody's saving waits for it.
    private void read() {
        standing.set(Optional.of(service.standing()));
        tools.background().document("backup.list", service::list, this::show, this::failed);
    }

    private void show(List<BackupLine> lines) {
        rows.setAll(lines.stream().map(BackupsViewModel::row).toList());
        chosen.set(Optional.empty());
    }

    private static BackupRow row(BackupLine line) {
        return new BackupRow(
                line,
                line.made().map(BackupWords::moment).orElse(line.name()),
                BackupWords.size(line.size()),
                line.problem().orElse(words("backup.checked-when-made")));
    }

    /// Asks for a folder, and keeps the backups there from now on.
    public void choose() {
        Optional<Path> folder = tools.dialogs().backupFolder();
        folder.ifPresent(chosenOne -> changes.make(
                () -> service.choose(actor, chosenOne),
                _ -> read(),
                words("backup.folder-chosen", chosenOne.toString())));
    }

    /// Makes a backup now.
    public void makeNow() {
        run(following -> service.make(actor, following), this::made);
    }

    private void made(BackupResult made) {
        String sentence = words(
                "backup.made",
                made.backup().made().map(BackupWords::moment).orElse(""),
                BackupWords.size(made.backup().size()));
        String removed =
                made.removed().isEmpty() ? "" : " " + words("backup.removed", String.join(", ", made.removed()));
        verdict.set(Optional.of(new Verdict(true, sentence + removed)));
        read();
    }

    /// Opens the chosen copy and reads it from end to end.
    public void check() {
        chosen.get()
                .ifPresent(row -> run(
                        following -> service.check(actor.viewer(), row.line().folder(), following),
                        problem -> verdict.set(Optional.of(new Verdict(
                                problem.isEmpty(),
                                problem.map(why -> words("backup.not-good", row.made(), why))
                                        .orElse(words("backup.good", row.made())))))));
    }

    private interface Work<T> {
        T run(BackupProgress following);
    }

    private <T> void run(Work<T> work, java.util.function.Consumer<T> done) {
        if (running.get().isPresent()) {
            return;
        }
        changes.clear();
        verdict.set(Optional.empty());
        BackupProgress following = new BackupProgress();
        running.set(Optional.of(following));
        tick();
        tools.background()
                .document(
                        "backup",
                        () -> work.run(following),
                        result -> {
                            running.set(Optional.empty());
                            done.accept(result);
                        },
                        this::failed);
    }

    private void failed(Exception failure) {
        running.set(Optional.empty());
        changes.refuse(RefusalWords.of(failure));
    }

    /// Stops what is running.
    public void cancel() {
        running.get().ifPresent(BackupProgress::cancel);
    }

    /// Some time has passed: says how far it has come.
    public void tick() {
        progress.set(running.get().map(BackupWords::progress).orElse(""));
    }

    /// The copies, the newest first.
    public ObservableList<BackupRow> rows() {
        return rows;
    }

    /// The one that is chosen.
    public ObjectProperty<Optional<BackupRow>> chosen() {
        return chosen;
    }

    /// What is running.
    public ObjectProperty<Optional<BackupProgress>> running() {
        return running;
    }

    /// How far it has come.
    public StringProperty progress() {
        return progress;
    }

    /// What came of the last one.
    public ObjectProperty<Optional<Verdict>> verdict() {
        return verdict;
    }

    /// Where they lie, in words.
    public String folderWords(BackupStatus now) {
        return now.kept()
                ? now.folder().map(Path::toString).orElse(words("backup.none-chosen"))
                : words("backup.demonstration");
    }

    /// When the last one was made, in words.
    public String lastWords(BackupStatus now) {
        return now.last().map(BackupWords::moment).orElse(words("backup.none-yet"));
    }

    /// Folder and last backup.
    public ObjectProperty<Optional<BackupStatus>> standing() {
        return standing;
    }

    /// What was refused.
    public ReadOnlyStringProperty problem() {
        return changes.problem();
    }
}
