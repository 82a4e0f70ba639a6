package org.mashhuddle.ui.actions;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.quickline.QuickLine;
import org.mashhuddle.domain.work.ActionHistory;
import org.mashhuddle.domain.work.ActionId;
import org.mashhuddle.domain.work.NotDone;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.actions.ActionBook;
import org.mashhuddle.service.actions.ActionService;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Journal;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.table.Neighbour;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// Every action across meetings: shown, found, and what becomes of it said.
public final class ActionsViewModel {

    private record Read(ActionBook book, QuickLine reader) {}

    private final ActionService actions;
    private final Workspace tools;
    private final InstantSource clock;
    private final Actor actor;
    private final ActionVerbs telling;
    private final ActionPrint printing;
    private final Journal journal;
    private final ActionList list = new ActionList(this::arrange);
    private final ObjectProperty<Optional<ActionId>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ActionPane>> pane = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ActionForm>> form = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty problem = new SimpleStringProperty("");
    private final StringProperty saved = new SimpleStringProperty("");
    private Optional<Read> read = Optional.empty();
    private int ended = ActionService.LAST_ENDED;

    /// Reads every action at once.
    ///
    /// @param at which action is selected first; the first of the list when none is given
    public ActionsViewModel(Services services, Destination.Actions at, Workspace tools) {
        this.actions = services.actions();
        this.tools = tools;
        this.clock = tools.clock();
        this.actor = tools.session().user().actor();
        this.telling = new ActionVerbs(actions, actor);
        this.journal = Journal.of(services.drafts(), tools);
        this.printing = new ActionPrint(services, tools, problem::set);
        selected.subscribe(now -> choose(now));
        load(found -> {
            arrange();
            at.action()
                    .filter(id -> list.find(id).isPresent())
                    .or(() -> at.agency().flatMap(list::firstOf))
                    .ifPresent(id -> selected.set(Optional.of(id)));
        });
    }

    private void load(Consumer<Read> then) {
        tools.background()
                .run(
                        () -> new Read(actions.book(actor.viewer(), ended), actions.quickLine(actor.viewer())),
                        found -> {
                            read = Optional.of(found);
                            saved.set(words("saved", DateWords.seconds(clock.instant())));
                            then.accept(found);
                        },
                        this::failed);
    }

    /// Reads every action that ended, not the last alone.
    public void readAllEnded() {
        ended = Integer.MAX_VALUE;
        load(_ -> arrange());
    }

    private void failed(Exception wrong) {
        problem.set(RefusalWords.of(wrong));
    }

    private void arrange() {
        if (read.isEmpty()) {
            return;
        }
        List<ActionId> before = list.ids();
        list.arrange(read.get().book(), clock.instant());
        Optional<ActionId> next = selected.get()
                .flatMap(one -> Neighbour.of(one, before, list.ids()))
                .or(list::first);
        selected.set(next);
        choose(next);
    }

    /// Shows one action beside the list, and looks up why it was agreed.
    private void choose(Optional<ActionId> chosen) {
        Optional<ActionHistory> history = chosen.flatMap(list::find);
        if (form.get().filter(open -> isOf(open, chosen)).isEmpty()) {
            form.set(Optional.empty());
        }
        pane.set(history.map(each -> paneOf(each, "")));
        history.ifPresent(each -> tools.background()
                .latest(
                        "action",
                        () -> actions.because(actor.viewer(), each.action().id()),
                        why -> pane.set(Optional.of(paneOf(each, why))),
                        this::failed));
    }

    private static boolean isOf(ActionForm open, Optional<ActionId> chosen) {
        return chosen.filter(open.history().action().id()::equals).isPresent();
    }

    private ActionPane paneOf(ActionHistory history, String because) {
        return new PaneWords(read.orElseThrow().book(), clock.instant()).of(history, because);
    }

    /// Begins to say something of the selected action, where it can be said.
    public void begin(ActionVerb verb) {
        begin(verb, Optional.empty());
    }

    /// Begins to say that it was not done, in this way.
    public void begin(NotDone kind) {
        begin(ActionVerb.NOT_DONE, Optional.of(kind));
    }

    private void begin(ActionVerb verb, Optional<NotDone> kind) {
        pane.get().filter(_ -> writes()).ifPresent(shown -> {
            if (shown.verbs().contains(verb)) {
                open(shown, verb, kind, "");
            } else if (shown.verbs().contains(ActionVerb.UPDATE)) {
                open(shown, ActionVerb.UPDATE, Optional.empty(), words("actions.already." + verb.key()));
            } else {
                String number = shown.line().history().action().number();
                tools.notices().say(words("actions.has-ended", number));
            }
        });
    }

    // Whoever pressed a letter for what cannot be said any more types on: the next letters would be commands.
    private void open(ActionPane shown, ActionVerb verb, Optional<NotDone> kind, String instead) {
        ActionForm fresh =
                new ActionForm(verb, shown.line().history(), read.orElseThrow().reader(), this::onTheWall);
        fresh.kind.set(kind);
        tools.notices().dismiss();
        fresh.keepIn(journal, () -> {
            fresh.problem().set(instead);
            form.set(Optional.of(fresh));
        });
    }

    /// Leaves it unsaid.
    public void leave() {
        form.get().ifPresent(ActionForm::settle);
        form.set(Optional.empty());
    }

    /// Keeps what was typed, where nothing is missing.
    public void confirm() {
        form.get().filter(ActionForm::validate).ifPresent(open -> tell(open, open.read()));
    }

    private void tell(ActionForm open, ActionForm.Said said) {
        tools.background()
                .run(
                        () -> telling.tell(open, said),
                        acted -> answer(open, acted),
                        wrong -> open.problem().set(RefusalWords.of(wrong)));
    }

    private void answer(ActionForm open, SaveResult<ActionHistory> acted) {
        switch (acted) {
            case SaveResult.Saved<ActionHistory> saved -> {
                open.settle();
                form.set(Optional.empty());
                tools.notices()
                        .say(words(
                                "actions.was." + open.verb().key(),
                                saved.value().action().number()));
            }
            case SaveResult.Stale<ActionHistory> stale -> open.stands(stale.theirs());
        }
        boolean reopened = acted instanceof SaveResult.Saved<ActionHistory> && open.verb() == ActionVerb.REOPEN;
        load(_ -> arrange(reopened));
    }

    /// What is open again is shown where it now stands.
    private void arrange(boolean reopened) {
        if (reopened) {
            list.filter().set(ActionFilter.OPEN);
        }
        arrange();
    }

    private LocalDateTime onTheWall() {
        return LocalDateTime.ofInstant(clock.instant(), Moment.LONDON);
    }

    /// Looks up the list of one agency, to be rung through; the trail and the
    /// actions keep that it was copied.
    public void ringList(AgencyId agency, Consumer<String> copy) {
        tools.background()
                .run(
                        () -> actions.ringList(actor.viewer(), agency),
                        text -> {
                            copy.accept(text);
                            tools.notices()
                                    .say(words(
                                            "actions.copied",
                                            read.orElseThrow()
                                                    .book()
                                                    .directory()
                                                    .label(agency)));
                        },
                        this::failed);
    }

    /// Writes what an agency is reminded of, to be pasted into a message to it; the trail and the
    /// actions keep that it was copied.
    public void remind(AgencyId agency, Consumer<String> copy) {
        tools.background()
                .run(
                        () -> actions.remind(actor, agency),
                        reminder -> {
                            String label = read.orElseThrow().book().directory().label(agency);
                            if (reminder.isEmpty()) {
                                tools.notices().say(words("actions.nothing-due", label));
                                return;
                            }
                            copy.accept(reminder.text());
                            tools.notices()
                                    .say(words("actions.reminded", label, reminder.actions(), reminder.unnamed()));
                            load(_ -> arrange());
                        },
                        this::failed);
    }

    /// The same for the agency of the selected action.
    void remindOfSelected(Consumer<String> copy) {
        pane.get().flatMap(shown -> shown.line().history().action().agency()).ifPresent(agency -> remind(agency, copy));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Moment.LONDON);
    }

    /// The agencies that have something open.
    public List<Agency> agencies() {
        return read.stream()
                .flatMap(found -> found.book().directory().agencies().stream()
                        .filter(agency -> found.book().hasOpen(agency.id())))
                .toList();
    }

    /// Every agency of the hub.
    public List<Agency> allAgencies() {
        return read.map(found -> found.book().directory().agencies()).orElse(List.of());
    }

    /// Goes to the meeting in which the selected action was set.
    public void openMeeting() {
        pane.get()
                .map(shown -> shown.line().history().action().meeting())
                .ifPresent(meeting -> tools.navigator().go(new Destination.Meeting(meeting)));
    }

    /// Opens the papers, where action lists go out.
    public void printLists() {
        tools.navigator().go(new Destination.Papers(Optional.empty()));
    }

    /// Whether whoever is at work may print what is shown.
    boolean prints() {
        return printing.isAllowed();
    }

    /// Prints the rows that are shown, for one's own file.
    public void printShown() {
        printing.print(list.shown());
    }

    /// Saves the rows that are shown as a paper, for one's own file.
    public void saveShown() {
        printing.save(list.shown());
    }

    /// Opens the record of the child; the way back leads to the action.
    public void openRecord() {
        pane.get()
                .map(shown -> shown.line().history().action())
                .ifPresent(action ->
                        tools.navigator().go(new Destination.Children(Optional.of(action.subject()), place())));
    }

    /// The action that is chosen, to come back to it.
    Optional<Destination> place() {
        return Optional.of(new Destination.Actions(Optional.empty(), selected.get()));
    }

    /// The list: what is shown, found and put in order.
    public ActionList list() {
        return list;
    }

    /// Whether this user keeps what is said of an action.
    boolean writes() {
        return actor.writes();
    }

    /// The action that verbs are about.
    public ObjectProperty<Optional<ActionId>> selected() {
        return selected;
    }

    /// What stands beside the list.
    public ReadOnlyObjectProperty<Optional<ActionPane>> pane() {
        return pane.getReadOnlyProperty();
    }

    /// What is being said; none while nothing is.
    public ReadOnlyObjectProperty<Optional<ActionForm>> form() {
        return form.getReadOnlyProperty();
    }

    /// Why the last look was refused.
    public StringProperty problem() {
        return problem;
    }

    /// "Saved 11:08:02".
    public StringProperty saved() {
        return saved;
    }
}
