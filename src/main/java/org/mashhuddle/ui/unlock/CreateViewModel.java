package org.mashhuddle.ui.unlock;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.ui.kit.Background;
import org.mashhuddle.ui.kit.Dialogs;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.SecretSheet;
import org.mashhuddle.ui.kit.WorkSession;

/// Making a hub in four steps: the hub and its agencies, the first user, the recovery key, and the
/// secret of the authority on a sheet of its own.
public final class CreateViewModel {

    /// How many steps there are.
    public static final int STEPS = 4;

    static final int KEY = 3;

    private final Door door;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Background background;
    private final IntegerProperty step = new SimpleIntegerProperty(1);
    private final StringProperty hub = new SimpleStringProperty("");
    private final ObservableSet<String> agencies = FXCollections.observableSet();
    private final StringProperty user = new SimpleStringProperty("");
    private final ObservableSet<Role> roles = FXCollections.observableSet(Role.CHAIR);
    private final StringProperty hubProblem = new SimpleStringProperty("");
    private final StringProperty agenciesProblem = new SimpleStringProperty("");
    private final StringProperty userProblem = new SimpleStringProperty("");
    private final StringProperty passphraseProblem = new SimpleStringProperty("");
    private final StringProperty againProblem = new SimpleStringProperty("");
    private final StringProperty typedBackProblem = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private Optional<SecretSheet> recoveryKey = Optional.empty();
    private Optional<SecretSheet> authoritySecret = Optional.empty();
    private @Nullable WorkSession session;

    CreateViewModel(Door door, Navigator navigator, Dialogs dialogs, Background background) {
        this.door = door;
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.background = background;
        agencies.addAll(door.agencies());
    }

    /// The agencies to tick.
    public List<String> offeredAgencies() {
        return door.agencies();
    }

    /// Five words, drawn by chance.
    public String suggestion() {
        return door.suggestion();
    }

    /// Goes on from the first step when it is filled in.
    public void nameHub() {
        hubProblem.set(hub.get().isBlank() ? words("create.hub-needed") : "");
        agenciesProblem.set(agencies.size() < 2 ? words("create.agencies-needed") : "");
        if (hubProblem.get().isEmpty() && agenciesProblem.get().isEmpty()) {
            step.set(2);
        }
    }

    /// Back to the first step.
    public void back() {
        step.set(1);
    }

    /// Makes the hub with its first user, when everything is filled in.
    public void make(String passphrase, String again) {
        userProblem.set(user.get().isBlank() ? words("create.user-needed") : "");
        passphraseProblem.set(door.problem(passphrase, ownWords()).orElse(""));
        againProblem.set(passphrase.equals(again) ? "" : words("create.not-the-same"));
        boolean good = List.of(userProblem, passphraseProblem, againProblem).stream()
                .allMatch(problem -> problem.get().isEmpty());
        if (!good || busy.get()) {
            return;
        }
        Door.Plan plan = new Door.Plan(
                hub.get().strip(),
                door.agencies().stream().filter(agencies::contains).toList(),
                user.get().strip(),
                withAdministration(),
                passphrase);
        busy.set(true);
        background.run(() -> door.make(plan), this::made, this::failed);
    }

    // There is nobody else yet who could look after the hub. Whoever is in no meeting does nothing besides.
    private Set<Role> withAdministration() {
        Set<Role> all = EnumSet.of(Role.ADMINISTRATOR);
        all.addAll(roles);
        return all;
    }

    private List<String> ownWords() {
        List<String> own = new ArrayList<>(agencies);
        own.add(hub.get());
        own.add(user.get());
        return own;
    }

    private void made(Door.Made made) {
        busy.set(false);
        session = made.session();
        String name = hub.get().strip();
        List<String> groups = List.of(made.recoveryKey().split("-"));
        List<String> secret = List.of(made.authoritySecret().split(" "));
        recoveryKey = Optional.of(sheet(groups, () -> door.keySheet(name, groups)));
        authoritySecret = Optional.of(sheet(secret, () -> door.authoritySheet(name, secret)));
        step.set(KEY);
    }

    private void failed(Exception failure) {
        busy.set(false);
        passphraseProblem.set(words("create.failed"));
    }

    private SecretSheet sheet(List<String> groups, Callable<byte[]> page) {
        return new SecretSheet(background, dialogs, groups, page);
    }

    /// Goes on once the last group of the recovery key was typed back from the paper.
    public void keepKey(String typedBack) {
        boolean right = recoveryKey().endsWith(typedBack);
        typedBackProblem.set(right ? "" : words("create.typed-back-wrong"));
        if (right) {
            step.set(STEPS);
        }
    }

    /// Opens the hub once the last word of the authority's secret was typed back from the paper.
    public void open(String typedBack) {
        boolean right = authoritySecret().endsWith(typedBack);
        typedBackProblem.set(right ? "" : words("authority.typed-back-wrong"));
        if (right) {
            Optional.ofNullable(session).ifPresent(navigator::enter);
        }
    }

    /// Which step is shown, from 1.
    public IntegerProperty step() {
        return step;
    }

    /// The name of the hub.
    public StringProperty hub() {
        return hub;
    }

    /// The agencies that are ticked.
    public ObservableSet<String> agencies() {
        return agencies;
    }

    /// The name of the first user.
    public StringProperty user() {
        return user;
    }

    /// What the first user does in the meeting.
    public ObservableSet<Role> roles() {
        return roles;
    }

    /// The recovery key, once the hub is made.
    SecretSheet recoveryKey() {
        return recoveryKey.orElseThrow();
    }

    /// The secret of the authority, once the hub is made.
    SecretSheet authoritySecret() {
        return authoritySecret.orElseThrow();
    }

    /// Whether the hub is being made.
    public BooleanProperty busy() {
        return busy;
    }

    /// What is wrong with the hub's name.
    public StringProperty hubProblem() {
        return hubProblem;
    }

    /// What is wrong with the agencies.
    public StringProperty agenciesProblem() {
        return agenciesProblem;
    }

    /// What is wrong with the user's name.
    public StringProperty userProblem() {
        return userProblem;
    }

    /// What is wrong with the passphrase.
    public StringProperty passphraseProblem() {
        return passphraseProblem;
    }

    /// What is wrong with its repetition.
    public StringProperty againProblem() {
        return againProblem;
    }

    /// What is wrong with the group typed back.
    public StringProperty typedBackProblem() {
        return typedBackProblem;
    }
}
