package org.mashhuddle.ui.actions;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.LeavingReason;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Person;
import org.mashhuddle.domain.quickline.QuickLine;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionEvent;
import org.mashhuddle.domain.work.ActionHistory;
import org.mashhuddle.domain.work.NotDone;
import org.mashhuddle.domain.work.Report;
import org.mashhuddle.domain.work.SaidBy;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.Journal;
import org.mashhuddle.ui.kit.form.Field;
import org.mashhuddle.ui.kit.form.Form;
import org.mashhuddle.ui.kit.form.FormRow;
import org.mashhuddle.ui.kit.form.Look;

/// What is typed to say something of an action. Who said so is never filled in: it would be wrong
/// to leave.
public final class ActionForm extends Form<ActionForm.Said> {

    /// What is said of an action.
    ///
    /// @param extra to whom it is escalated, who carries it out, or when it is due
    /// @param reminder the one that is taken back
    public record Said(
            Report report, Optional<NotDone> kind, String extra, Optional<ActionEvent.ReminderSet> reminder) {
        @Override
        public String toString() {
            return "Said[withheld]";
        }
    }

    private final ActionVerb verb;
    private final QuickLine reader;
    private final Supplier<LocalDateTime> now;
    private ActionHistory history;
    final Field<Optional<NotDone>> kind;
    final Field<String> extra;
    final Field<Optional<ActionEvent.ReminderSet>> reminder;
    final Field<String> person;
    final Field<Optional<Agency>> agency;
    final Field<String> said;
    final Field<SharingMark> mark;

    /// @param now on the clock of the wall
    ActionForm(ActionVerb verb, ActionHistory history, QuickLine reader, Supplier<LocalDateTime> now) {
        super(new Title(
                "action",
                place(verb, history),
                heading(verb, history, now.get().toLocalDate()),
                words("actions.confirm." + verb.key())));
        this.verb = verb;
        this.history = history;
        this.reader = reader;
        this.now = now;
        kind = onlyIf(verb == ActionVerb.NOT_DONE, kind());
        extra = onlyIf(verb.asks(), extra());
        reminder = onlyIf(verb == ActionVerb.REMIND_BACK && history.reminders().size() > 1, reminder());
        agency = agency("agency", words("actions.which-agency"), reader.agencies())
                .spoken(words("actions.which-agency"));
        List<String> names = reader.people().stream().map(Person::name).toList();
        person = onlyIf(
                verb != ActionVerb.REMIND_BACK,
                offers("person", this::people, names)
                        .label(words(verb.isTold() ? "actions.ask-who" : "actions.ask-whom"))
                        .required(words(verb.isTold() ? "refusal.speaker-missing" : "refusal.name-missing"))
                        .beside(agency));
        said = said(verb);
        mark = mark("mark", reader.agencies());
        person.text().subscribe(this::spoke);
    }

    /// Of a reminder nobody has said anything: it is what they will hear, or what came of it.
    private Field<String> said(ActionVerb about) {
        Field<String> field = area("said").id("action-words").check(this::saidProblem);
        return switch (about) {
            case REMIND -> field.label(words("actions.ask-words-remind")).prompt(words("actions.words-prompt-remind"));
            case REMIND_BACK ->
                field.label(words("actions.ask-words-remind-back")).prompt(words("actions.words-prompt-remind-back"));
            case ACCEPT, UPDATE, COMPLETE, NOT_DONE, ESCALATE, NAME, DUE, REOPEN ->
                field.label(words("actions.ask-words")).prompt(words("actions.words-prompt"));
        };
    }

    private static String place(ActionVerb verb, ActionHistory history) {
        return "action-" + history.action().id().value() + "-" + verb.key();
    }

    private static String heading(ActionVerb verb, ActionHistory history, LocalDate today) {
        return switch (verb) {
            case ESCALATE -> words("actions.form.escalate", history.level() + 1);
            case REMIND_BACK -> takenBack(history.reminders(), today);
            case ACCEPT, UPDATE, COMPLETE, NOT_DONE, NAME, DUE, REMIND, REOPEN -> words("actions.form." + verb.key());
        };
    }

    /// Names the one that is meant where no other stands.
    private static String takenBack(List<ActionEvent.ReminderSet> standing, LocalDate today) {
        if (standing.size() != 1) {
            return words("actions.form.remind-back");
        }
        ActionEvent.ReminderSet one = standing.getFirst();
        return words("actions.form.remind-back-one", DateWords.weekdayDate(one.on(), today), one.to());
    }

    /// Which of several reminders is taken back; where one stands it is that.
    private Field<Optional<ActionEvent.ReminderSet>> reminder() {
        List<ActionEvent.ReminderSet> all =
                history.reminders().stream().distinct().toList();
        Function<ActionEvent.ReminderSet, String> code = one -> one.on() + "/" + one.to();
        Look.Menu look = new Look.Menu(
                "fth-bell",
                words("actions.which-reminder"),
                choices(
                        all,
                        code,
                        one -> words(
                                "actions.one-reminder",
                                DateWords.weekdayDate(one.on(), now.get().toLocalDate()),
                                one.to())));
        return menu("reminder", look, all, code)
                .label(words("actions.which-reminder"))
                .required(words("actions.which-reminder-needed"));
    }

    private Field<Optional<NotDone>> kind() {
        List<NotDone> both = Arrays.asList(NotDone.values());
        return openSegments("kind", both, one -> switch (one) {
                    case CIRCUMSTANCES_CHANGED -> words("actions.kind-changed");
                    case AGENCY_HAS_NOT_TAKEN_IT -> words("actions.kind-not-taken");
                })
                .required(words("actions.which-needed"));
    }

    private Field<String> extra() {
        Field<String> field = text("extra");
        return switch (verb) {
            case ESCALATE ->
                field.label(words("actions.ask-to"))
                        .hint(words("actions.ask-to-hint"))
                        .required(words("refusal.name-missing"));
            case NAME ->
                field.label(words("actions.ask-name"))
                        .hint(words("actions.ask-name-hint"))
                        .required(words("refusal.name-missing"));
            case DUE ->
                field.label(words("actions.ask-due"))
                        .hint(words("actions.ask-due-hint"))
                        .check(_ -> due().isEmpty() ? words("actions.due-needed") : "");
            case REMIND ->
                field.label(words("actions.ask-day"))
                        .hint(words("actions.ask-day-hint"))
                        .check(_ -> due().isEmpty() ? words("actions.day-needed") : "");
            case ACCEPT, UPDATE, COMPLETE, NOT_DONE, REMIND_BACK, REOPEN -> field;
        };
    }

    @Override
    public List<FormRow> rows() {
        List<Field<?>> asked =
                fields().stream().filter(field -> field != agency).toList();
        return asked.stream().map(field -> (FormRow) new FormRow.Fields(field)).toList();
    }

    /// Which of the two it is may have been said already.
    @Override
    protected Optional<Field<?>> begins() {
        if (verb == ActionVerb.REMIND_BACK) {
            return history.reminders().size() > 1 ? Optional.empty() : Optional.of(said);
        }
        return verb.asks() || (verb == ActionVerb.NOT_DONE && kind.isEmpty()) ? Optional.empty() : Optional.of(person);
    }

    @Override
    public void fill(Said value) {
        kind.set(value.kind());
        extra.set(value.extra());
        reminder.set(value.reminder());
        person.set(value.report().said().person());
        agency.set(value.report().said().agency().flatMap(this::agencyOf));
        said.set(value.report().words());
        mark.set(value.report().mark());
    }

    @Override
    public Said read() {
        SaidBy by = new SaidBy(agency.get().map(Agency::id), person.get());
        return new Said(new Report(by, said.get(), mark.get()), kind.get(), extra.get(), meant());
    }

    private Optional<ActionEvent.ReminderSet> meant() {
        return reminder.get().or(() -> history.reminders().stream().findFirst());
    }

    private Optional<Agency> agencyOf(AgencyId id) {
        return reader.agencies().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// Everything typed goes to the journal; what is found there is put back before it is shown.
    void keepIn(Journal journal, Runnable shown) {
        Action action = history.action();
        String base = Long.toString(action.version());
        open(new FormDrafts(journal, Optional.of(action.subject()), title().place(), base), shown);
    }

    /// Whoever is in the directory speaks for their agency.
    private void spoke(String name) {
        reader.people().stream()
                .filter(one -> one.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .flatMap(one -> agencyOf(one.agency()))
                .ifPresent(one -> agency.set(Optional.of(one)));
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
        problem().set(words("actions.stale"));
    }

    /// The people whose names hold what is typed.
    private List<String> people(String typed) {
        String part = typed.strip().toLowerCase(Locale.UK);
        return reader.people().stream()
                .map(Person::name)
                .filter(name -> !part.isEmpty() && name.toLowerCase(Locale.UK).contains(part))
                .filter(name -> !name.equalsIgnoreCase(typed.strip()))
                .toList();
    }

    private String saidProblem(String typed) {
        return switch (verb) {
            case ACCEPT, COMPLETE, NAME, REMIND, REMIND_BACK -> "";
            case UPDATE, ESCALATE, DUE, REOPEN -> typed.isBlank() ? words("refusal.reason-missing") : "";
            case NOT_DONE ->
                LeavingReason.problem(typed)
                        .map(wrong -> switch (wrong) {
                            case EMPTY -> words("refusal.reason-missing");
                            case ENGAGEMENT_ALONE -> words("refusal.engagement-alone");
                        })
                        .orElse("");
        };
    }

    /// The due time that was typed: "fri 16:00".
    Optional<DueTime> due() {
        return reader.read(extra.get(), now.get()).due();
    }
}
