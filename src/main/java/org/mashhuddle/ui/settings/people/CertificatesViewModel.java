package org.mashhuddle.ui.settings.people;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.hub.CertificateService;
import org.mashhuddle.service.hub.Signer;
import org.mashhuddle.ui.kit.SecretSheet;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.settings.section.SettingsChanges;

/// Who can sign, and the authority that says so.
public final class CertificatesViewModel {

    private final CertificateService service;
    private final SettingsChanges changes;
    private final Workspace tools;
    private final ReadOnlyObjectWrapper<Map<UserId, Signer>> signers = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyBooleanWrapper apart = new ReadOnlyBooleanWrapper(true);
    private final ObjectProperty<Optional<SecretSheet>> fresh = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty secretProblem = new SimpleStringProperty("");
    private final StringProperty typedBackProblem = new SimpleStringProperty("");

    public CertificatesViewModel(CertificateService service, SettingsChanges changes, Workspace tools) {
        this.service = service;
        this.changes = changes;
        this.tools = tools;
        load();
    }

    /// Reads them again.
    void load() {
        changes.read(() -> service.isApart(changes.actor().viewer()), apart::set);
        changes.read(() -> service.signers(changes.actor().viewer()), signers::set);
    }

    /// How each user stands with signing.
    public ReadOnlyObjectProperty<Map<UserId, Signer>> signers() {
        return signers.getReadOnlyProperty();
    }

    /// Whether the authority lies under a secret of its own.
    public ReadOnlyBooleanProperty apart() {
        return apart.getReadOnlyProperty();
    }

    /// Issues the certificate that a user's key waits for.
    public void certify(User user, String secret) {
        if (given(secret)) {
            changes.make(
                    () -> {
                        service.certify(changes.actor(), user.id(), secret.toCharArray());
                        return user;
                    },
                    _ -> load(),
                    words("signer.certified", user.name()));
        }
    }

    /// Withdraws a user's certificate.
    public void withdraw(User user, String secret) {
        if (given(secret)) {
            changes.make(
                    () -> {
                        service.withdraw(changes.actor(), user.id(), secret.toCharArray());
                        return user;
                    },
                    _ -> load(),
                    words("signer.withdrawn", user.name()));
        }
    }

    private boolean given(String secret) {
        secretProblem.set(secret.isBlank() ? words("signer.secret-needed") : "");
        return !secret.isBlank();
    }

    /// Draws a secret for a new authority, to be printed before it is used.
    public void drawSecret() {
        String secret = service.freshSecret();
        typedBackProblem.set("");
        fresh.set(Optional.of(new SecretSheet(
                tools.background(),
                tools.dialogs(),
                List.of(secret.split(" ")),
                () -> service.sheet(changes.actor().viewer(), secret))));
    }

    /// The secret that was drawn.
    public ObjectProperty<Optional<SecretSheet>> fresh() {
        return fresh;
    }

    /// Makes the new authority once the last word of its secret was typed back from the paper.
    public void renew(String typedBack) {
        SecretSheet sheet = fresh.get().orElseThrow();
        typedBackProblem.set(sheet.endsWith(typedBack) ? "" : words("authority.typed-back-wrong"));
        if (sheet.endsWith(typedBack)) {
            changes.make(
                    () -> {
                        service.renew(
                                changes.actor(),
                                String.join(" ", sheet.groups()).toCharArray());
                        return sheet;
                    },
                    _ -> {
                        fresh.set(Optional.empty());
                        load();
                    },
                    words("authority.renewed"));
        }
    }

    /// What is wrong with the authority's secret that was typed.
    public StringProperty secretProblem() {
        return secretProblem;
    }

    /// What is wrong with the word typed back.
    public StringProperty typedBackProblem() {
        return typedBackProblem;
    }

    /// Whether a change is on its way.
    public ReadOnlyBooleanProperty busy() {
        return changes.busy();
    }
}
