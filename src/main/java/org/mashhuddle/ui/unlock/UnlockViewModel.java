package org.mashhuddle.ui.unlock;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.MachinePolicy;
import org.mashhuddle.service.core.KnownUser;
import org.mashhuddle.service.minutes.CheckWords;
import org.mashhuddle.ui.kit.Background;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Dialogs;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.WorkSession;

/// Which of the pages before the hub is shown, and the way in by name and passphrase.
public final class UnlockViewModel {

    /// The pages.
    public enum Page {
        /// No hub on this computer.
        FIRST_RUN,
        /// Making one.
        CREATE,
        /// Names and passphrase.
        NAMES,
        /// Back from a backup.
        RESTORE
    }

    private final Door door;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Background background;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.FIRST_RUN);
    private final StringProperty hubName = new SimpleStringProperty("");
    private final ObservableList<KnownUser> all = FXCollections.observableArrayList();
    private final ObservableList<KnownUser> found = FXCollections.observableArrayList();
    private final StringProperty sought = new SimpleStringProperty("");
    private final ObjectProperty<Optional<KnownUser>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Long> wait = new SimpleObjectProperty<>(0L);
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper making = new ReadOnlyBooleanWrapper();
    private final StringProperty problem = new SimpleStringProperty("");
    private final ObjectProperty<Optional<CheckWords>> checked = new SimpleObjectProperty<>(Optional.empty());
    private boolean typedOn;
    private final CreateViewModel create;
    private final RecoveryViewModel recovery;
    private final RestoreViewModel restore;

    /// Looks for a hub at once.
    public UnlockViewModel(Door door, Navigator navigator, Dialogs dialogs, Background background, Notices notices) {
        this.door = door;
        this.notices = notices;
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.background = background;
        this.create = new CreateViewModel(door, navigator, dialogs, background);
        this.recovery = new RecoveryViewModel(door, navigator, background, notices, chosen);
        this.restore = new RestoreViewModel(door, dialogs, background, this::restored);
        sought.subscribe(this::find);
        chosen.subscribe(this::start);
        door.hub().ifPresent(this::show);
        door.damage().ifPresent(this::damaged);
    }

    /// What is laid down on this computer.
    public MachinePolicy policy() {
        return door.policy();
    }

    /// Who could not be read cannot unlock: a backup is the way left.
    private void damaged(String why) {
        problem.set(why);
        if (all.isEmpty()) {
            restoreFrom();
        }
    }

    /// To the backups.
    public void restoreFrom() {
        if (busy.get()) {
            return;
        }
        restore.open();
        page.set(Page.RESTORE);
    }

    /// To one of them, which somebody chose while the hub was open.
    public void restoreFrom(Path copy) {
        restore.open(copy);
        page.set(Page.RESTORE);
    }

    /// Back from them, to where one can unlock or make a hub.
    public void stopRestoring() {
        problem.set("");
        page.set(Page.FIRST_RUN);
        door.hub().ifPresent(this::show);
        door.damage().ifPresent(problem::set);
    }

    private void restored() {
        stopRestoring();
        notices.warn(restore.done().get());
    }

    /// Bringing the hub back from a backup.
    public RestoreViewModel restore() {
        return restore;
    }

    private void show(Door.Closed hub) {
        hubName.set(hub.name());
        all.setAll(hub.users());
        find();
        chosen.set(hub.first());
        page.set(Page.NAMES);
    }

    private void find() {
        String part = sought.get().strip().toLowerCase(Locale.UK);
        found.setAll(all.stream()
                .filter(n -> n.name().toLowerCase(Locale.UK).contains(part))
                .toList());
        if (chosen.get().filter(found::contains).isEmpty()) {
            chosen.set(found.stream().findFirst());
        }
    }

    private void start() {
        problem.set("");
        wait.set(0L);
        chosen.get().map(KnownUser::id).map(door::waitOf).ifPresent(this::waitFor);
    }

    private void waitFor(Duration left) {
        wait.set((left.toMillis() + 999) / 1000);
        if (wait.get() > 0) {
            problem.set(words("unlock.wrong-wait", wait.get()));
        }
    }

    /// One second has passed.
    public void tick() {
        if (wait.get() > 0) {
            wait.set(wait.get() - 1);
            problem.set(wait.get() > 0 ? words("unlock.wrong-wait", wait.get()) : "");
        }
    }

    /// Tries the passphrase of the chosen name.
    public void unlock(String passphrase) {
        if (busy.get() || wait.get() > 0 || chosen.get().isEmpty()) {
            return;
        }
        if (passphrase.isEmpty()) {
            problem.set(words("unlock.empty"));
            return;
        }
        KnownUser name = chosen.get().get();
        begin();
        background.run(() -> door.unlock(name.id(), passphrase), this::answered, this::failed);
    }

    /// Something was typed at the door. While the hub opens it was meant for a field behind the door, or is the
    /// passphrase once more: it goes into none.
    public void typed() {
        typedOn |= busy.get();
    }

    private void answered(Door.Answer answer) {
        busy.set(false);
        switch (answer) {
            case Door.Answer.Opened opened -> {
                // What was said at the door is over: "Unlock it" of a hub that is open.
                notices.dismiss();
                navigator.enter(opened.session());
                if (typedOn) {
                    notices.warn(words("unlock.typed-on"));
                }
                opened.warning().ifPresent(notices::warn);
            }
            case Door.Answer.Wrong wrong -> {
                problem.set(words("unlock.wrong"));
                waitFor(wrong.left());
            }
            case Door.Answer.Shut shut -> problem.set(shut.why());
        }
    }

    /// Makes the demo day and opens it, unless the policy of this computer forbids it.
    public void explore() {
        invent(door::demonstration);
    }

    /// Begins a practice meeting, which the policy of this computer may forbid.
    public void practise() {
        invent(door::practise);
    }

    /// That takes some seconds, in which nothing else is begun.
    private void invent(Callable<WorkSession> make) {
        if (busy.get() || !policy().demo()) {
            return;
        }
        begin();
        making.set(true);
        background.run(
                make,
                session -> {
                    busy.set(false);
                    making.set(false);
                    navigator.enter(session);
                },
                failure -> {
                    making.set(false);
                    failed(failure);
                });
    }

    /// Whether one of the two is being made.
    public ReadOnlyBooleanProperty making() {
        return making.getReadOnlyProperty();
    }

    /// Whether these are the names of one, or of the demo day.
    public WorkSession.Practice practice() {
        return door.practice();
    }

    /// Ends it: back to one's own hub, or to the first page.
    public void endPractice() {
        navigator.go(new Destination.Unlock(Destination.Unlock.Practice.ENDS));
    }

    /// Starts making a hub.
    public void startCreating() {
        if (busy.get()) {
            return;
        }
        page.set(Page.CREATE);
    }

    /// Back from making one.
    public void stopCreating() {
        page.set(Page.FIRST_RUN);
    }

    /// Opens the hub of another folder.
    public void openExisting() {
        if (busy.get()) {
            return;
        }
        problem.set("");
        dialogs.existingHub()
                .ifPresent(folder ->
                        door.lookIn(folder).ifPresentOrElse(this::show, () -> problem.set(words("unlock.no-hub"))));
    }

    /// Checks a PDF; nothing needs to be unlocked for it.
    public void checkPdf() {
        if (busy.get()) {
            return;
        }
        Optional<Path> pdf = dialogs.signedPdf();
        Optional<Path> authority = pdf.isPresent() ? dialogs.authority() : Optional.empty();
        if (pdf.isEmpty() || authority.isEmpty()) {
            return;
        }
        begin();
        background.document(
                "check",
                () -> door.check(pdf.get(), authority.get()),
                verdict -> {
                    busy.set(false);
                    checked.set(Optional.of(verdict));
                },
                this::failed);
    }

    private void begin() {
        problem.set("");
        checked.set(Optional.empty());
        typedOn = false;
        busy.set(true);
    }

    private void failed(Exception failure) {
        busy.set(false);
        problem.set(words("unlock.failed"));
    }

    /// "Chair."
    public StringBinding chosenWords() {
        return Bindings.createStringBinding(
                () -> chosen.get().map(name -> name.roles() + ".").orElse(""), chosen);
    }

    /// "Unlock", or how long until one may.
    public StringBinding verb() {
        return Bindings.createStringBinding(
                () -> wait.get() > 0 ? words("unlock.verb-wait", wait.get()) : words("unlock.verb"), wait);
    }

    /// Whether the passphrase may not be tried now.
    public BooleanBinding mayNot() {
        return Bindings.createBooleanBinding(
                () -> wait.get() > 0 || busy.get() || chosen.get().isEmpty(), wait, busy, chosen);
    }

    /// The page that is shown.
    public ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    /// The name of the hub.
    public StringProperty hubName() {
        return hubName;
    }

    /// The names that match what is sought.
    public ObservableList<KnownUser> names() {
        return found;
    }

    /// Part of a name.
    public StringProperty sought() {
        return sought;
    }

    /// The name that was picked.
    public ObjectProperty<Optional<KnownUser>> chosen() {
        return chosen;
    }

    /// What is wrong; empty while nothing is.
    public StringProperty problem() {
        return problem;
    }

    /// Whether something is being opened.
    public BooleanProperty busy() {
        return busy;
    }

    /// What the last checked PDF is.
    public ObjectProperty<Optional<CheckWords>> checked() {
        return checked;
    }

    /// The way in by the recovery key.
    public RecoveryViewModel recovery() {
        return recovery;
    }

    /// The steps of making a hub.
    public CreateViewModel create() {
        return create;
    }
}
