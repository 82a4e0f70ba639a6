package org.mashhuddle.ui.settings.backup;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.nio.file.Path;
import java.util.ArrayList;
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
import org.mashhuddle.service.backups.RestoreTrial;
import org.mashhuddle.ui.kit.Destination;
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
    private final ObjectProperty<Optional<BackupRow>> deleting = new SimpleObjectProperty<>(Optional.empty());
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
        Optional<Path> before = chosen.get().map(row -> row.line().folder());
        rows.setAll(lines.stream().map(this::row).toList());
        chosen.set(rows.stream()
                .filter(row -> before.filter(row.line().folder()::equals).isPresent())
                .findFirst());
    }

    private BackupRow row(BackupLine line) {
        return new BackupRow(
                line,
                moment(line),
                BackupWords.why(line.why()),
                where(line),
                BackupWords.size(line.size()),
                line.problem().orElse(words("backup.checked-when-made")),
                line.opensFor().isEmpty() ? "" : words("backup.opens", String.join(", ", line.opensFor())));
    }

    private String where(BackupLine line) {
        boolean second = standing.get()
                .flatMap(now -> now.second().folder())
                .filter(folder -> folder.equals(line.folder().getParent()))
                .isPresent();
        return words(second ? "backup.second" : "backup.first");
    }

    /// Asks for a second folder, and keeps backups there too from now on.
    public void chooseSecond() {
        tools.dialogs()
                .backupFolder()
                .ifPresent(folder -> changes.make(
                        () -> service.chooseSecond(actor, folder),
                        _ -> read(),
                        words("backup.second-chosen", folder.toString())));
    }

    /// Keeps no more backups in the second folder.
    public void leaveSecond() {
        changes.make(() -> service.leaveSecond(actor), _ -> read(), words("backup.second-left"));
    }

    /// Whether the first folder may be chosen here.
    public boolean mayChoose() {
        return service.mayChoose();
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
        List<String> said = new ArrayList<>();
        made.made()
                .forEach(line ->
                        said.add(words("backup.made", moment(line), BackupWords.size(line.size()), where(line))));
        said.addAll(made.problems());
        if (!made.removed().isEmpty()) {
            said.add(words("backup.removed", String.join(", ", made.removed())));
        }
        verdict.set(Optional.of(new Verdict(made.problems().isEmpty(), String.join(" ", said))));
        read();
    }

    private static String moment(BackupLine line) {
        return line.made().map(BackupWords::moment).orElse(line.name());
    }

    /// Makes the chosen copy anew with the users of now.
    public void remake() {
        chosen.get()
                .filter(BackupRow::isOpenToSomebodyGone)
                .ifPresent(row ->
                        run(following -> service.remake(actor, row.line().folder(), following), made -> {
                            verdict.set(Optional.of(new Verdict(true, words("backup.remade", moment(made)))));
                            read();
                        }));
    }

    /// Asks whether the chosen copy is to be deleted for good.
    public void askToDelete() {
        deleting.set(chosen.get());
    }

    /// It stays.
    public void leaveIt() {
        deleting.set(Optional.empty());
    }

    /// Deletes the copy that was asked about.
    public void delete() {
        Optional<BackupRow> going = deleting.get();
        deleting.set(Optional.empty());
        going.ifPresent(row -> run(_ -> service.remove(actor, row.line().folder()), _ -> {
            verdict.set(Optional.of(new Verdict(true, words("backup.deleted", row.made()))));
            read();
        }));
    }

    /// The copy that is asked about.
    public ObjectProperty<Optional<BackupRow>> deleting() {
        return deleting;
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

    /// Tries to restore the chosen copy, or the newest where none is chosen, in a place of its own.
    public void tryRestore() {
        chosen.get()
                .or(() -> rows.stream()
                        .filter(row -> row.line().problem().isEmpty())
                        .findFirst())
                .ifPresent(row -> run(
                        following ->
                                service.tryRestore(actor.viewer(), row.line().folder(), following),
                        came -> {
                            verdict.set(Optional.of(
                                    new Verdict(came instanceof RestoreTrial.Sound, BackupWords.trial(came))));
                            standing.set(Optional.of(service.standing()));
                        }));
    }

    /// Locks the hub and shows the chosen copy at the door, where it can be restored.
    public void restore() {
        chosen.get()
                .filter(row -> row.line().problem().isEmpty())
                .map(row -> new Destination.Unlock(row.line().folder()))
                .ifPresent(tools.navigator()::lock);
    }

    /// Who has left and can still open one of the copies, in a sentence; empty where nobody can.
    String gone() {
        return BackupTileWords.gone(rows.stream().map(BackupRow::line).toList());
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

    /// How it stands, in the words of the tiles.
    Optional<BackupTileWords> tiles() {
        return standing.get().map(BackupTileWords::new);
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
