package org.mashhuddle.ui.minutes.countersign;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.minutes.countersign.Countersignature;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.minutes.countersign.CountersigningService;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// Asks the minute-taker of signed minutes for the passphrase, and countersigns with their own key.
public final class CountersignViewModel {

    private final CountersigningService service;
    private final MeetingId meeting;
    private final Workspace tools;
    private final User user;
    private final Consumer<Exception> refused;
    private final Runnable again;
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper();
    private final BooleanProperty passphraseTyped = new SimpleBooleanProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty wrongPassphrase = new SimpleStringProperty("");

    /// @param refused says what was refused for something else than the passphrase
    /// @param again reads the minutes again
    public CountersignViewModel(
            CountersigningService service,
            MeetingId meeting,
            Workspace tools,
            Consumer<Exception> refused,
            Runnable again) {
        this.service = service;
        this.meeting = meeting;
        this.tools = tools;
        this.user = tools.session().user();
        this.refused = refused;
        this.again = again;
    }

    /// Shows how it stands.
    public void show(Optional<Countersignature> one) {
        asked.set(one.filter(place -> place.isAskedOf(user.id())).isPresent());
    }

    /// Whether it is asked of this user now.
    public ReadOnlyBooleanProperty asked() {
        return asked.getReadOnlyProperty();
    }

    /// Whether it can be made as things stand.
    public ObservableValue<Boolean> isReady() {
        return passphraseTyped.and(busy.not());
    }

    /// What the passphrase field is called: "Your passphrase, Ravi Mistry".
    public String passphraseLabel() {
        return words("minutes.passphrase", user.name());
    }

    /// Whether anything is typed as passphrase. The passphrase itself stays in its field.
    public BooleanProperty passphraseTyped() {
        return passphraseTyped;
    }

    /// What is wrong with the passphrase; empty when nothing is.
    public StringProperty wrongPassphrase() {
        return wrongPassphrase;
    }

    /// Countersigns.
    ///
    /// @param passphrase of the minute-taker; wiped
    public void sign(char[] passphrase) {
        if (busy.get() || passphrase.length == 0) {
            Arrays.fill(passphrase, '\0');
            return;
        }
        wrongPassphrase.set("");
        busy.set(true);
        tools.background()
                .run(
                        () -> service.sign(user.actor(), meeting, passphrase),
                        made -> {
                            busy.set(false);
                            show(Optional.of(made));
                            again.run();
                        },
                        this::failed);
    }

    private void failed(Exception failure) {
        busy.set(false);
        if (failure instanceof Refusal why && why.kind() == Refusal.Kind.WRONG_PASSPHRASE) {
            wrongPassphrase.set(RefusalWords.of(failure));
        } else {
            refused.accept(failure);
        }
    }
}
