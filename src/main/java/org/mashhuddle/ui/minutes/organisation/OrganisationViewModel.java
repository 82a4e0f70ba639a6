package org.mashhuddle.ui.minutes.organisation;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.minutes.organisation.OrganisationFile;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// Whether the signer signs with a certificate of their organisation too, and with which file. After a try that was
/// refused the file stays chosen, so that nobody signs without it unawares; its password never stays.
public final class OrganisationViewModel {

    private static final Set<Refusal.Kind> OF_THE_FILE = Set.of(
            Refusal.Kind.ORGANISATION_FILE,
            Refusal.Kind.ORGANISATION_PASSWORD,
            Refusal.Kind.ORGANISATION_NOT_ONE_KEY,
            Refusal.Kind.ORGANISATION_TIME,
            Refusal.Kind.ORGANISATION_USE,
            Refusal.Kind.ORGANISATION_KEY,
            Refusal.Kind.ORGANISATION_ISSUERS,
            Refusal.Kind.ORGANISATION_NOT_GOOD);

    private final Supplier<Optional<Path>> chooser;
    private final ReadOnlyObjectWrapper<Optional<Path>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty passwordTyped = new SimpleBooleanProperty();
    private final StringProperty problem = new SimpleStringProperty("");

    /// @param chooser asks which file
    public OrganisationViewModel(Supplier<Optional<Path>> chooser) {
        this.chooser = chooser;
    }

    /// Asks which file; what was chosen before stays where none is chosen.
    public void choose() {
        chooser.get().ifPresent(path -> {
            problem.set("");
            chosen.set(Optional.of(path));
        });
    }

    /// Signs without it, or has signed.
    public void putAway() {
        problem.set("");
        chosen.set(Optional.empty());
    }

    /// The file, where one is chosen.
    public ReadOnlyObjectProperty<Optional<Path>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// "Also with the certificate in p-carraway.p12. ..."; empty where none is chosen.
    public ObservableValue<String> said() {
        return chosen.map(path -> path.map(file -> words("minutes.organisation-chosen", file.getFileName()))
                .orElse(""));
    }

    /// Whether anything is typed as its password. The password itself stays in its field.
    public BooleanProperty passwordTyped() {
        return passwordTyped;
    }

    /// Whether a file is chosen and its password is not typed yet.
    public boolean lacksPassword() {
        return chosen.get().isPresent() && !passwordTyped.get();
    }

    /// What is wrong with the file or its password; empty when nothing is.
    public StringProperty problem() {
        return problem;
    }

    /// The chosen file with this password.
    ///
    /// @param password taken over
    public Optional<OrganisationFile> file(char[] password) {
        return chosen.get().map(path -> OrganisationFile.of(path, password));
    }

    /// Whether the signature was refused for the file.
    public boolean refusedFor(Exception failure) {
        boolean its = failure instanceof Refusal refused && OF_THE_FILE.contains(refused.kind());
        problem.set(its ? RefusalWords.of(failure) : "");
        return its;
    }
}
