package org.mashhuddle.ui.actions;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.LeavingReason;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.party.Person;
import org.mashhuddle.domain.quickline.QuickLine;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionHistory;
import org.mashhuddle.domain.work.NotDone;
import org.mashhuddle.domain.work.Report;
import org.mashhuddle.domain.work.SaidBy;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.Journal;

/// What is typed to say something of an action. Who said so is never filled in: it would be wrong
/// to leave.
public final class ActionForm {

    private final ActionVerb verb;
    private final QuickLine reader;
    private ActionHistory history;
    private Optional<FormDrafts> drafts = Optional.empty();
    private final ObjectProperty<Optional<AgencyId>> agency = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty person = new SimpleStringProperty("");
    private final StringProperty said = new SimpleStringProperty("");
    private final ObjectProperty<SharingMark> mark = new SimpleObjectProperty<>(SharingMark.usual());
    private final ObjectProperty<Optional<NotDone>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty extra = new SimpleStringProperty("");
    private final StringProperty personError = new SimpleStringProperty("");
    private final StringProperty saidError = new SimpleStringProperty("");
    private final StringProperty extraError = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");

    ActionForm(ActionVerb verb, ActionHistory history, QuickLine reader) {
        this.verb = verb;
        this.history = history;
        this.reader = reader;
        person.subscribe(this::spoke);
        said.subscribe(() -> saidError.set(""));
        extra.subscribe(() -> extraError.set(""));
        kind.subscribe(() -> extraError.set(""));
    }

    /// Everything typed goes to the journal; what is found there is put back before it is shown.
    void keepIn(Journal journal, Runnable shown) {
        Action action = history.action();
        FormDrafts typed = new FormDrafts(
                        journal,
                        Optional.of(action.subject()),
                        "action-" + action.id().value() + "-" + verb.key(),
                        Long.toString(action.version()))
                .text("person", person)
                .text("said", said)
                .text("extra", extra)
                .perhaps("kind", kind, NotDone.class)
                .mark("mark", mark)
                .field("agency", this::agencyId, this::agencyAgain);
        agency.subscribe((_, _) -> typed.note("agency", agencyId()));
        drafts = Optional.of(typed);
        typed.open(shown);
    }

    private String agencyId() {
        return agency.get().map(one -> one.value().toString()).orElse("");
    }

    private void agencyAgain(String id) {
        agency.set(Optional.of(id).filter(one -> !one.isEmpty()).map(one -> new AgencyId(UUID.fromString(one))));
    }

    /// It is said, or left unsaid: what was typed is forgotten.
    void settle() {
        drafts.ifPresent(FormDrafts::settle);
    }

    /// "What you typed at 09:42 was put back."; empty where nothing was.
    String putBack() {
        return drafts.map(typed -> typed.sentence().get()).orElse("");
    }

    /// Whoever is in the directory speaks for their agency.
    private void spoke(String name) {
        personError.set("");
        reader.people().stream()
                .filter(one -> one.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .ifPresent(one -> agency.set(Optional.of(one.agency())));
    }

    /// What is being said.
    public ActionVerb verb() {
        return verb;
    }

    /// The action it is said of.
    ActionHistory history() {
        return history;
    }

    /// Somebody else came first: what was typed stays, and is said of the action as it now stands.
    void stands(ActionHistory theirs) {
        history = theirs;
        problem.set(words("actions.stale"));
    }

    /// The level that it is escalated to.
    int level() {
        return history.level() + 1;
    }

    /// Which agency the speaker belongs to.
    public ObjectProperty<Optional<AgencyId>> agency() {
        return agency;
    }

    /// Who said so.
    public StringProperty person() {
        return person;
    }

    /// What was said.
    public StringProperty said() {
        return said;
    }

    /// How far the words may be shared.
    public ObjectProperty<SharingMark> mark() {
        return mark;
    }

    /// Which kind of not done.
    public ObjectProperty<Optional<NotDone>> kind() {
        return kind;
    }

    /// To whom it is escalated, who carries it out, or when it is due: whichever the verb asks.
    public StringProperty extra() {
        return extra;
    }

    StringProperty personError() {
        return personError;
    }

    StringProperty saidError() {
        return saidError;
    }

    StringProperty extraError() {
        return extraError;
    }

    /// Why it was refused; empty while it was not.
    public StringProperty problem() {
        return problem;
    }

    /// The people whose names hold what is typed.
    List<String> people(String typed) {
        String part = typed.strip().toLowerCase(Locale.UK);
        return reader.people().stream()
                .map(Person::name)
                .filter(name -> !part.isEmpty() && name.toLowerCase(Locale.UK).contains(part))
                .filter(name -> !name.equalsIgnoreCase(typed.strip()))
                .toList();
    }

    /// Says beside each field what is wrong with it; whether nothing is.
    boolean willDo(LocalDateTime now) {
        personError.set(person.get().isBlank() ? words("refusal.speaker-missing") : "");
        saidError.set(saidProblem());
        extraError.set(extraProblem(now));
        return personError.get().isEmpty()
                && saidError.get().isEmpty()
                && extraError.get().isEmpty();
    }

    private String saidProblem() {
        return switch (verb) {
            case ACCEPT, COMPLETE, NAME -> "";
            case UPDATE, ESCALATE, DUE -> said.get().isBlank() ? words("refusal.reason-missing") : "";
            case NOT_DONE ->
                LeavingReason.problem(said.get())
                        .map(wrong -> switch (wrong) {
                            case EMPTY -> words("refusal.reason-missing");
                            case ENGAGEMENT_ALONE -> words("refusal.engagement-alone");
                        })
                        .orElse("");
        };
    }

    private String extraProblem(LocalDateTime now) {
        return switch (verb) {
            case ACCEPT, COMPLETE, UPDATE -> "";
            case NOT_DONE -> kind.get().isEmpty() ? words("actions.which-needed") : "";
            case ESCALATE, NAME -> extra.get().isBlank() ? words("refusal.name-missing") : "";
            case DUE -> due(now).isEmpty() ? words("actions.due-needed") : "";
        };
    }

    /// The due time that was typed: "fri 16:00".
    Optional<DueTime> due(LocalDateTime now) {
        return reader.read(extra.get(), now).due();
    }

    Report report() {
        return new Report(
                new SaidBy(agency.get(), person.get().strip()), said.get().strip(), mark.get());
    }
}
