package org.mashhuddle.ui.settings.people;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.hub.UserService;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.settings.section.ListEditor;
import org.mashhuddle.ui.settings.section.NewPassphrase;
import org.mashhuddle.ui.settings.section.SettingsChanges;

/// The users of the hub: added with a first passphrase, changed, retired.
public final class UsersViewModel {

    private final UserService service;
    private final Actor actor;
    private final CertificatesViewModel certificates;
    private final CountersigningViewModel countersigning;
    private final SettingsChanges changes;
    private final NewPassphrase passphrase;
    private final ObservableList<User> users = FXCollections.observableArrayList();
    private final ObjectProperty<ListEditor<User>> editing = new SimpleObjectProperty<>(new ListEditor.Nothing<>());
    private final StringProperty name = new SimpleStringProperty("");
    private final ObservableSet<Role> roles = FXCollections.observableSet();
    private final StringProperty nameProblem = new SimpleStringProperty("");
    private final StringProperty rolesProblem = new SimpleStringProperty("");
    /// How often somebody else was shown.
    private int shown;
    /// A list that is filled anew chooses a row by itself: that is nobody who went on to somebody else.
    private boolean filling;

    public UsersViewModel(
            UserService service,
            CertificatesViewModel certificates,
            CountersigningViewModel countersigning,
            SettingsChanges changes) {
        this.service = service;
        this.certificates = certificates;
        this.countersigning = countersigning;
        this.actor = changes.actor();
        this.changes = changes;
        this.passphrase = new NewPassphrase(service, changes.actor().viewer());
        load(_ -> {});
    }

    private void load(Consumer<List<User>> then) {
        changes.read(() -> service.users(actor.viewer()), all -> {
            filling = true;
            users.setAll(
                    all.stream().sorted(Comparator.comparing(User::retired)).toList());
            filling = false;
            then.accept(all);
        });
    }

    /// Shows what was kept. Making a passphrase's key takes seconds: who went on to somebody else meanwhile stays
    /// there, or the next letters would be typed over a user, a passphrase into a name among them.
    private Consumer<User> thenShown() {
        int asked = shown;
        return kept -> {
            certificates.load();
            load(_ -> {
                if (asked == shown) {
                    pick(kept);
                }
            });
        };
    }

    /// Whether minute-takers countersign.
    public CountersigningViewModel countersigning() {
        return countersigning;
    }

    /// Shows a user's name and roles, to change them.
    public void choose(User user) {
        if (!filling && !editing.get().equals(new ListEditor.Change<>(user))) {
            pick(user);
        }
    }

    private void pick(User user) {
        fill(new ListEditor.Change<>(user), user.name(), user.roles());
    }

    /// Starts a new user.
    public void startAdding() {
        fill(new ListEditor.Add<>(), "", Set.of());
    }

    private void fill(ListEditor<User> what, String called, Set<Role> does) {
        shown++;
        changes.clear();
        passphrase.clear();
        nameProblem.set("");
        rolesProblem.set("");
        name.set(called);
        roles.clear();
        roles.addAll(does);
        editing.set(what);
    }

    private String form() {
        return "user."
                + editing.get().what().map(one -> one.id().value().toString()).orElse("");
    }

    /// Where the form keeps the name that is typed.
    FormDrafts typed() {
        return changes.form(form(), name.get());
    }

    private boolean complete() {
        nameProblem.set(name.get().isBlank() ? words("settings.users.name-needed") : "");
        rolesProblem.set(roles.isEmpty() ? words("settings.users.roles-needed") : "");
        return nameProblem.get().isEmpty() && rolesProblem.get().isEmpty();
    }

    /// Adds the user that was typed.
    public void add(String typed, String again) {
        boolean whole = complete();
        boolean good = passphrase.willDo(name.get(), typed, again);
        if (whole && good) {
            Set<Role> chosen = Set.copyOf(roles);
            String called = name.get().strip();
            changes.make(
                    form(),
                    () -> service.add(actor, called, chosen, typed.toCharArray()),
                    thenShown(),
                    words(unlocks() ? "settings.users.added" : "settings.users.saved", called));
        }
    }

    /// Keeps name and roles of the chosen user.
    public void save() {
        Optional<User> user = editing.get().what();
        if (complete() && user.isPresent()) {
            Set<Role> chosen = Set.copyOf(roles);
            String called = name.get().strip();
            changes.make(
                    form(),
                    () -> service.change(actor, user.get().id(), called, chosen),
                    thenShown(),
                    words("settings.users.saved", called));
        }
    }

    /// Retires the chosen user.
    public void retire() {
        editing.get()
                .what()
                .ifPresent(user -> changes.make(
                        () -> service.retire(actor, user.id()),
                        thenShown(),
                        words("settings.users.retired-notice", user.name())));
    }

    /// Gives the chosen user another passphrase; who was retired is back with it.
    public void givePassphrase(String typed, String again) {
        Optional<User> user = editing.get().what();
        if (user.isPresent() && passphrase.willDo(user.get().name(), typed, again)) {
            changes.make(
                    () -> service.givePassphrase(actor, user.get().id(), typed.toCharArray()),
                    thenShown(),
                    words("settings.users.given", user.get().name()));
        }
    }

    /// Who can sign.
    public CertificatesViewModel certificates() {
        return certificates;
    }

    /// Whether this is the user who sits here.
    public boolean isMe(User user) {
        return user.id().equals(actor.user());
    }

    /// Whether this hub is kept; one in memory is gone at its end, with all its users.
    public boolean unlocks() {
        return service.unlocks();
    }

    /// Every user, retired ones last.
    public ObservableList<User> users() {
        return users;
    }

    /// What stands in the form.
    public ObjectProperty<ListEditor<User>> editing() {
        return editing;
    }

    /// The name in the form.
    public StringProperty name() {
        return name;
    }

    /// The roles in the form.
    public ObservableSet<Role> roles() {
        return roles;
    }

    /// The roles there are.
    public List<Role> offeredRoles() {
        return List.of(Role.values());
    }

    /// What is wrong with the name.
    public StringProperty nameProblem() {
        return nameProblem;
    }

    /// What is wrong with the roles.
    public StringProperty rolesProblem() {
        return rolesProblem;
    }

    /// The passphrase that is typed for a user.
    public NewPassphrase passphrase() {
        return passphrase;
    }

    /// What was refused.
    public ReadOnlyStringProperty problem() {
        return changes.problem();
    }

    /// Whether a change is on its way.
    public ReadOnlyBooleanProperty busy() {
        return changes.busy();
    }
}
