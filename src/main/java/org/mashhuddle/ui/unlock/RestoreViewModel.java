package org.mashhuddle.ui.unlock;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.service.backups.BackupLine;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.service.backups.RestoreAnswer;
import org.mashhuddle.service.backups.RestoreChoice;
import org.mashhuddle.service.core.KnownUser;
import org.mashhuddle.ui.kit.Background;
import org.mashhuddle.ui.kit.Dialogs;
import org.mashhuddle.ui.kit.text.BackupWords;

/// Bringing a hub back from a backup: which copies there are, what one is, what would be lost, and
/// who asks for it.
public final class RestoreViewModel {

    private final Door door;
    private final Dialogs dialogs;
    private final Background background;
    private final Runnable restored;
    private final ObservableList<RestoreChoice> choices = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<RestoreChoice>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<KnownUser>> who = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<BackupProgress>> running = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final StringProperty progress = new SimpleStringProperty("");
    private final StringProperty where = new SimpleStringProperty("");
    private final StringProperty done = new SimpleStringProperty("");
    private Optional<Path> meant = Optional.empty();

    /// @param restored goes on once a hub was restored
    RestoreViewModel(Door door, Dialogs dialogs, Background background, Runnable restored) {
        this.door = door;
        this.dialogs = dialogs;
        this.background = background;
        this.restored = restored;
        chosen.subscribe(
                now -> who.set(now.flatMap(choice -> choice.users().stream().findFirst())));
    }

    /// Looks in the folders that are known on this computer.
    void open() {
        problem.set("");
        choices.clear();
        chosen.set(Optional.empty());
        where.set(words("restore.no-folder"));
        List<Path> known = door.backupFolders();
        if (!known.isEmpty()) {
            look(known);
        }
    }

    /// Looks where a copy lies, and chooses it.
    void open(Path copy) {
        meant = Optional.of(copy);
        problem.set("");
        choices.clear();
        chosen.set(Optional.empty());
        look(List.of(Optional.ofNullable(copy.getParent()).orElse(copy)));
    }

    /// Asks for another folder or stick, and looks there.
    public void lookElsewhere() {
        dialogs.backupFolder().map(List::of).ifPresent(this::look);
    }

    private void look(List<Path> folders) {
        problem.set("");
        where.set(folders.stream().map(Path::toString).collect(Collectors.joining("\n")));
        background.document("restore.look", () -> copies(folders), this::show, _ -> show(List.of()));
    }

    private List<RestoreChoice> copies(List<Path> folders) {
        return folders.stream()
                .flatMap(folder -> door.copies(folder).stream())
                .sorted(Comparator.comparing(
                                (RestoreChoice choice) -> choice.backup().made().orElse(Instant.EPOCH))
                        .reversed())
                .toList();
    }

    private void show(List<RestoreChoice> found) {
        choices.setAll(found);
        List<RestoreChoice> sound = found.stream()
                .filter(choice -> choice.backup().problem().isEmpty())
                .toList();
        chosen.set(sound.stream()
                .filter(choice -> meant.equals(Optional.of(choice.backup().folder())))
                .findFirst()
                .or(() -> sound.stream().findFirst()));
        meant = Optional.empty();
        problem.set(found.isEmpty() ? words("restore.none-here") : "");
    }

    /// Restores the chosen copy.
    ///
    /// @param secret a passphrase, or the recovery key where nobody is picked
    public void restore(String secret) {
        if (running.get().isPresent() || chosen.get().isEmpty()) {
            return;
        }
        if (secret.isBlank()) {
            problem.set(words(who.get().isPresent() ? "unlock.empty" : "restore.key-empty"));
            return;
        }
        problem.set("");
        RestoreChoice choice = chosen.get().get();
        Optional<KnownUser> user = who.get();
        BackupProgress following = new BackupProgress();
        running.set(Optional.of(following));
        tick();
        background.run(
                () -> door.restore(choice.backup().folder(), user.map(KnownUser::id), secret, following),
                this::answered,
                _ -> refused(words("unlock.failed")));
    }

    private void answered(RestoreAnswer answer) {
        switch (answer) {
            case RestoreAnswer.Restored now -> {
                running.set(Optional.empty());
                String made = BackupWords.moment(now.made());
                String stands = now.aside().isEmpty()
                        ? words("restore.done", made)
                        : words("restore.done-aside", made, now.aside());
                done.set(
                        now.destroyed() == 0
                                ? stands
                                : words("restore.destroyed-again-not", now.destroyed()) + " " + stands);
                restored.run();
            }
            case RestoreAnswer.Wrong wrong ->
                refused(wrong.left().isZero() ? words("unlock.wrong") : wait(wrong.left()));
            case RestoreAnswer.Refused why -> refused(why.sentence());
        }
    }

    private static String wait(Duration left) {
        return words("unlock.wrong-wait", left.toSeconds() + 1);
    }

    private void refused(String why) {
        running.set(Optional.empty());
        problem.set(why);
    }

    /// Stops the copying and checking; nothing is changed then.
    public void cancel() {
        running.get().ifPresent(BackupProgress::cancel);
    }

    /// Some time has passed: says how far it has come.
    public void tick() {
        progress.set(running.get().map(BackupWords::progress).orElse(""));
    }

    /// One thing that is known of a copy while it is locked.
    record Fact(String name, String value) {}

    /// What the chosen copy holds.
    List<Fact> facts(RestoreChoice choice) {
        BackupLine backup = choice.backup();
        return List.of(
                new Fact(words("restore.hub"), choice.hub()),
                new Fact(
                        words("restore.children"),
                        words("restore.count", backup.holding().children())),
                new Fact(
                        words("restore.meetings"),
                        words("restore.count", backup.holding().meetings())),
                new Fact(
                        words("restore.actions"),
                        words("restore.count", backup.holding().actions())),
                new Fact(
                        words("restore.users"),
                        words("restore.count", choice.users().size())),
                new Fact(words("backup.where"), folder(backup)),
                new Fact(words("backup.why"), BackupWords.why(backup.why())),
                new Fact(words("backup.size"), BackupWords.size(backup.size())));
    }

    private static String folder(BackupLine backup) {
        return Optional.ofNullable(backup.folder().getParent())
                .map(Path::toString)
                .orElse("");
    }

    /// What was done since and is not in it; and who could unlock the hub again, whose access ended since.
    public String lost(RestoreChoice choice) {
        String back = door.hub().stream()
                .flatMap(now -> choice.users().stream()
                        .filter(then -> now.users().stream().map(KnownUser::id).noneMatch(then.id()::equals)))
                .map(KnownUser::name)
                .collect(Collectors.joining(", "));
        String done = choice.backup()
                .made()
                .filter(then -> then.isAfter(choice.at()))
                .map(then -> words("restore.lost-clock", BackupWords.moment(then)))
                .orElseGet(() -> work(choice));
        return done + (back.isEmpty() ? "" : " " + words("restore.lost-access", back));
    }

    private boolean nothingLiesHere(RestoreChoice choice) {
        return choice.present().isEmpty()
                && door.hub().isEmpty()
                && door.damage().isEmpty();
    }

    /// What a restore does; that files are moved aside only where some lie here.
    public String happens(RestoreChoice choice) {
        return words(nothingLiesHere(choice) ? "restore.happens-new" : "restore.happens-words")
                + " "
                + words("restore.happens-destroyed")
                + " "
                + words("restore.happens-narrowed");
    }

    private String work(RestoreChoice choice) {
        Optional<Instant> made = choice.backup().made();
        if (made.isEmpty()) {
            return words("restore.lost-unknown");
        }
        if (nothingLiesHere(choice)) {
            return words(
                    "restore.lost-elsewhere",
                    BackupWords.moment(made.get()),
                    span(Duration.between(made.get(), choice.at())));
        }
        if (choice.present().isEmpty()) {
            return words(
                    "restore.lost-since",
                    BackupWords.moment(made.get()),
                    span(Duration.between(made.get(), choice.at())));
        }
        Duration between = Duration.between(made.get(), choice.present().get());
        return between.isNegative() || between.toMinutes() < 1
                ? words(
                        "restore.lost-nothing",
                        BackupWords.moment(choice.present().get()))
                : words(
                        "restore.lost",
                        span(between),
                        BackupWords.moment(made.get()),
                        BackupWords.moment(choice.present().get()));
    }

    private static String span(Duration between) {
        if (between.toHours() < 2) {
            return words("restore.minutes", between.toMinutes());
        }
        return between.toDays() < 2
                ? words("restore.hours", between.toHours())
                : words("restore.days", between.toDays());
    }

    /// The copies, the newest first.
    public ObservableList<RestoreChoice> choices() {
        return choices;
    }

    /// The one that is chosen.
    public ObjectProperty<Optional<RestoreChoice>> chosen() {
        return chosen;
    }

    /// Who gives a passphrase; nobody for the recovery key.
    public ObjectProperty<Optional<KnownUser>> who() {
        return who;
    }

    /// What is running.
    public ObjectProperty<Optional<BackupProgress>> running() {
        return running;
    }

    /// How far it has come.
    public StringProperty progress() {
        return progress;
    }

    /// Where the copies lie.
    public StringProperty where() {
        return where;
    }

    /// What was restored, in words.
    public StringProperty done() {
        return done;
    }

    /// What is wrong.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }
}
