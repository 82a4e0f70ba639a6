package org.mashhuddle.ui.unlock;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mashhuddle.service.core.KnownUser;
import org.mashhuddle.ui.kit.Background;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;

/// The way in when every passphrase is lost: the recovery key from the paper, and a new passphrase
/// for an administrator.
public final class RecoveryViewModel {

    private final Door door;
    private final Navigator navigator;
    private final Background background;
    private final Notices notices;
    private final ReadOnlyObjectProperty<Optional<KnownUser>> chosen;
    private final BooleanProperty asked = new SimpleBooleanProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty key = new SimpleStringProperty("");
    private final StringProperty keyProblem = new SimpleStringProperty("");
    private final StringProperty passphraseProblem = new SimpleStringProperty("");
    private final StringProperty againProblem = new SimpleStringProperty("");

    /// @param chosen whose passphrase is made anew
    RecoveryViewModel(
            Door door,
            Navigator navigator,
            Background background,
            Notices notices,
            ReadOnlyObjectProperty<Optional<KnownUser>> chosen) {
        this.door = door;
        this.navigator = navigator;
        this.background = background;
        this.notices = notices;
        this.chosen = chosen;
        chosen.subscribe(() -> keyProblem.set(""));
    }

    /// Asks for the recovery key in the place of the passphrase.
    public void ask() {
        asked.set(true);
    }

    /// Back to the passphrase; what was typed is forgotten.
    public void leave() {
        asked.set(false);
        key.set("");
        List.of(keyProblem, passphraseProblem, againProblem).forEach(each -> each.set(""));
    }

    /// Opens the hub and gives the chosen administrator the new passphrase.
    public void recover(String passphrase, String again) {
        if (busy.get() || chosen.get().isEmpty()) {
            return;
        }
        KnownUser who = chosen.get().get();
        String typed = key.get().strip();
        keyProblem.set(typed.isEmpty() ? words("recovery.key-needed") : "");
        passphraseProblem.set(door.problem(passphrase, ownWords(who)).orElse(""));
        againProblem.set(passphrase.equals(again) ? "" : words("create.not-the-same"));
        boolean good = List.of(keyProblem, passphraseProblem, againProblem).stream()
                .allMatch(problem -> problem.get().isEmpty());
        if (good) {
            busy.set(true);
            background.run(() -> door.recover(who.id(), typed, passphrase), this::answered, this::failed);
        }
    }

    private List<String> ownWords(KnownUser who) {
        return List.of(who.name(), door.hub().map(Door.Closed::name).orElse(""));
    }

    private void answered(Door.Answer answer) {
        busy.set(false);
        switch (answer) {
            case Door.Answer.Opened opened -> {
                navigator.enter(opened.session());
                opened.warning().ifPresent(notices::warn);
            }
            case Door.Answer.Wrong wrong ->
                keyProblem.set(
                        wrong.left().isZero()
                                ? words("recovery.wrong")
                                : words("recovery.wrong-wait", (wrong.left().toMillis() + 999) / 1000));
            case Door.Answer.Shut shut -> keyProblem.set(shut.why());
        }
    }

    private void failed(Exception failure) {
        busy.set(false);
        keyProblem.set(words("unlock.failed"));
    }

    /// Whether the recovery key is asked for.
    public BooleanProperty asked() {
        return asked;
    }

    /// Whether the hub is being opened.
    public BooleanProperty busy() {
        return busy;
    }

    /// What was typed from the paper.
    public StringProperty key() {
        return key;
    }

    /// What is wrong with it, or with who is to be let in.
    public StringProperty keyProblem() {
        return keyProblem;
    }

    /// What is wrong with the new passphrase.
    public StringProperty passphraseProblem() {
        return passphraseProblem;
    }

    /// What is wrong with its repetition.
    public StringProperty againProblem() {
        return againProblem;
    }
}
