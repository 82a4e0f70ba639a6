package org.mashhuddle.ui.settings.people;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.hub.Signer;
import org.mashhuddle.service.hub.UserService;
import org.mashhuddle.ui.settings.section.NewPassphrase;
import org.mashhuddle.ui.settings.section.SettingsChanges;

/// The user's own passphrase, changed by giving the old one.
public final class PassphraseViewModel {

    private final UserService service;
    private final User user;
    private final CertificatesViewModel certificates;
    private final SettingsChanges changes;
    private final NewPassphrase fresh;
    private final StringProperty oldProblem = new SimpleStringProperty("");

    public PassphraseViewModel(
            UserService service, User user, CertificatesViewModel certificates, SettingsChanges changes) {
        this.service = service;
        this.user = user;
        this.certificates = certificates;
        this.changes = changes;
        this.fresh = new NewPassphrase(service, user.actor().viewer());
    }

    /// Changes it.
    ///
    /// @param done empties the fields
    public void change(String old, String typed, String again, Runnable done) {
        oldProblem.set(old.isEmpty() ? words("settings.passphrase.old-needed") : "");
        boolean good = fresh.willDo(user.name(), typed, again);
        if (good && oldProblem.get().isEmpty()) {
            changes.make(
                    () -> {
                        service.changeOwnPassphrase(user.actor(), old.toCharArray(), typed.toCharArray());
                        return user;
                    },
                    _ -> {
                        done.run();
                        certificates.load();
                    },
                    words("settings.passphrase.changed"));
        }
    }

    /// How this user stands with signing; nothing before it was read.
    public ObservableValue<Optional<Signer>> signer() {
        return certificates.signers().map(all -> Optional.ofNullable(all.get(user.id())));
    }

    /// The new one.
    public NewPassphrase fresh() {
        return fresh;
    }

    /// What is wrong with the old one.
    public StringProperty oldProblem() {
        return oldProblem;
    }

    /// What was refused.
    public ReadOnlyStringProperty problem() {
        return changes.problem();
    }

    /// Whether it is being changed.
    public ReadOnlyBooleanProperty busy() {
        return changes.busy();
    }
}
