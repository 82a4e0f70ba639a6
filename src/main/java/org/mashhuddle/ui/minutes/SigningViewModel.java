package org.mashhuddle.ui.minutes;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Arrays;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.mashhuddle.domain.minutes.Signatory;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.minutes.organisation.OrganisationFile;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.text.RefusalWords;
import org.mashhuddle.ui.minutes.organisation.OrganisationViewModel;

/// What stands before the signature: the checklist, the reason for signing over gaps, the
/// passphrase, and why it cannot be signed yet.
public final class SigningViewModel {

    private final User user;
    private final ReadOnlyObjectProperty<Optional<org.mashhuddle.service.minutes.MinutesOverview>> view;
    private final Signature signature;
    private final OrganisationViewModel organisation;
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty forChair = new SimpleStringProperty("");
    private final StringProperty ownTyping = new SimpleStringProperty("");
    private final StringProperty secondReader = new SimpleStringProperty("");
    private final StringProperty putBack = new SimpleStringProperty("");
    private final BooleanProperty passphraseTyped = new SimpleBooleanProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty wrongPassphrase = new SimpleStringProperty("");
    private final ObservableValue<Checklist> checklist;
    private final ObservableValue<String> whyNot;
    private Optional<FormDrafts> drafts = Optional.empty();

    /// Signs with a passphrase and the reasons given, and with a certificate of the signer's organisation where a file
    /// is given.
    @FunctionalInterface
    interface Signature {
        void make(char[] passphrase, SigningReasons reasons, Optional<OrganisationFile> file);
    }

    /// @param organisation whether it is signed with a certificate of the signer's organisation too
    SigningViewModel(
            User user,
            ReadOnlyObjectProperty<Optional<org.mashhuddle.service.minutes.MinutesOverview>> view,
            OrganisationViewModel organisation,
            Signature signature) {
        this.user = user;
        this.view = view;
        this.organisation = organisation;
        this.signature = signature;
        this.checklist = Bindings.createObjectBinding(this::listed, view, reason);
        this.whyNot = Bindings.createStringBinding(
                this::reasonNotToSign,
                view,
                reason,
                forChair,
                ownTyping,
                secondReader,
                passphraseTyped,
                busy,
                organisation.chosen(),
                organisation.passwordTyped());
    }

    /// The reasons go to the journal until the minutes are signed; the passphrase never does.
    void keepIn(FormDrafts kept) {
        drafts = Optional.of(kept.text("reason", reason)
                .text("for-chair", forChair)
                .text("own-typing", ownTyping)
                .text("second-reader", secondReader));
        kept.sentence().subscribe(putBack::set);
        kept.open(() -> {});
    }

    /// It is signed: what was typed is forgotten.
    void settled() {
        ended();
        organisation.putAway();
        putBack.set("");
        drafts.ifPresent(FormDrafts::settle);
    }

    /// "What you typed at 09:42 was put back."; empty where nothing was.
    public StringProperty putBack() {
        return putBack;
    }

    private Checklist listed() {
        return view.get().map(read -> Checklist.of(read, reason.get())).orElseGet(Checklist::empty);
    }

    private String reasonNotToSign() {
        String missing = missing();
        if (!missing.isEmpty()) {
            return missing;
        }
        if (!passphraseTyped.get()) {
            return words("minutes.passphrase-first");
        }
        return organisation.lacksPassword() ? words("minutes.organisation-first") : "";
    }

    /// What is missing beside the passphrase; empty where nothing is.
    private String missing() {
        if (!maySign()) {
            return words("minutes.only-a-chair");
        }
        if (view.get().filter(read -> Stage.of(read) == Stage.TO_SIGN).isEmpty()) {
            return words("minutes.close-first");
        }
        if (checklist.getValue().barring() > 0) {
            return words("minutes.not-printable-first");
        }
        if (stopping() > 0 && reason.get().isBlank()) {
            return words("minutes.reason-first", stopping());
        }
        Optional<Signatory.Missing> missing = signatory().flatMap(who -> who.missing(given()));
        if (missing.isPresent()) {
            return missing(missing.get());
        }
        return busy.get() ? words("minutes.signing") : "";
    }

    private String missing(Signatory.Missing what) {
        return switch (what) {
            case REASON_FOR_CHAIR ->
                words(
                        "minutes.for-chair-first",
                        signatory().map(Signatory::chair).orElse(""));
            case REASON_FOR_TYPING -> words("minutes.own-typing-first");
            case SECOND_READER -> words("minutes.second-reader-first");
        };
    }

    private Optional<Signatory> signatory() {
        return view.get().map(org.mashhuddle.service.minutes.MinutesOverview::signatory);
    }

    private SigningReasons given() {
        return new SigningReasons(
                stopping() > 0 ? reason.get() : "", forChair.get(), ownTyping.get(), secondReader.get());
    }

    /// Signs, unless something is missing.
    ///
    /// @param passphrase of the chair; wiped
    /// @param file with the certificate of their organisation, where they sign with it too; closed
    public void sign(char[] passphrase, Optional<OrganisationFile> file) {
        if (passphrase.length == 0 || !missing().isEmpty()) {
            Arrays.fill(passphrase, '\0');
            file.ifPresent(OrganisationFile::close);
            return;
        }
        wrongPassphrase.set("");
        organisation.problem().set("");
        busy.set(true);
        signature.make(passphrase, given().stripped(), file);
    }

    /// The signature was made, or refused for something else than the passphrase.
    void ended() {
        busy.set(false);
    }

    /// With a certificate of the signer's organisation too.
    public OrganisationViewModel organisation() {
        return organisation;
    }

    /// Whether the signature was refused for the passphrase, or for the file of the organisation; both are typed anew.
    boolean refusedFor(Exception failure) {
        ended();
        boolean wrong = failure instanceof Refusal refused && refused.kind() == Refusal.Kind.WRONG_PASSPHRASE;
        wrongPassphrase.set(wrong ? RefusalWords.of(failure) : "");
        return organisation.refusedFor(failure) || wrong;
    }

    /// "Ready to sign?"
    ObservableValue<Checklist> checklist() {
        return checklist;
    }

    /// How many gaps stop signing now.
    public int stopping() {
        return checklist.getValue().stopping();
    }

    /// "Reason for signing over 2 gaps".
    public ObservableValue<String> reasonLabel() {
        return checklist.map(list -> words("minutes.reason", list.stopping()));
    }

    /// Whether a reason is asked for.
    public ObservableValue<Boolean> reasonNeeded() {
        return checklist.map(list -> maySign() && list.stopping() > 0);
    }

    /// Whom the meeting expects to sign, where it is not this user: "Anne Bennett chaired this
    /// meeting and is expected to sign..."; empty otherwise.
    public ObservableValue<String> expected() {
        return view.map(read -> read.filter(_ -> maySign())
                .map(org.mashhuddle.service.minutes.MinutesOverview::signatory)
                .filter(Signatory::forChair)
                .map(who -> words("minutes.for-chair-about", who.chair()))
                .orElse(""));
    }

    /// Whether this user typed the minutes that they would sign.
    public ObservableValue<Boolean> typedThem() {
        return view.map(read -> read.filter(_ -> maySign())
                .map(org.mashhuddle.service.minutes.MinutesOverview::signatory)
                .filter(Signatory::typed)
                .isPresent());
    }

    /// Why the chair does not sign.
    public StringProperty forChair() {
        return forChair;
    }

    /// Why whoever typed the minutes signs them.
    public StringProperty ownTyping() {
        return ownTyping;
    }

    /// Who read them beside the signer.
    public StringProperty secondReader() {
        return secondReader;
    }

    /// Why it cannot be signed as things stand; empty when it can.
    public ObservableValue<String> whyNot() {
        return whyNot;
    }

    /// Whether this user signs minutes at all.
    public boolean maySign() {
        return user.actor().signs();
    }

    /// What the passphrase field is called: "Your passphrase, Anne Bennett".
    public String passphraseLabel() {
        return words("minutes.passphrase", user.name());
    }

    /// Why the chair signs over the gaps that are left.
    public StringProperty reason() {
        return reason;
    }

    /// Whether anything is typed as passphrase. The passphrase itself stays in its field.
    public BooleanProperty passphraseTyped() {
        return passphraseTyped;
    }

    /// What is wrong with the passphrase; empty when nothing is.
    public StringProperty wrongPassphrase() {
        return wrongPassphrase;
    }
}
