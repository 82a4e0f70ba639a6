package org.mashhuddle.ui.agenda;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.Services;
import org.mashhuddle.ui.agenda.plan.NextMeeting;
import org.mashhuddle.ui.agenda.plan.WaitViewModel;
import org.mashhuddle.ui.agenda.row.AgendaRequests;
import org.mashhuddle.ui.agenda.row.AgendaRow;
import org.mashhuddle.ui.agenda.row.AgendaRows;
import org.mashhuddle.ui.agenda.row.Totals;
import org.mashhuddle.ui.agenda.row.UndoStack;
import org.mashhuddle.ui.agenda.row.WhyHere;
import org.mashhuddle.ui.agenda.triage.ChangedViewModel;
import org.mashhuddle.ui.agenda.triage.LeftOffViewModel;
import org.mashhuddle.ui.agenda.triage.TriageListModel;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.table.Neighbour;

/// The agenda of a day: one value from the service, and the verbs that ask for the next.
public final class AgendaViewModel {

    private final Services services;
    private final WorkSession session;
    private final InstantSource clock;
    private final Actor actor;
    private final AgendaRequests asking;
    private final UndoStack undoing;
    private final Departures departures;
    private final ManualOrder hand;
    private final MeetingVerbs verbs;
    private final AgendaPanes panes;
    private final ClosedAgenda closed;
    private final ReadOnlyObjectWrapper<Optional<MeetingBook>> book = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<AgendaRow> rows = FXCollections.observableArrayList();
    private final LeftOffViewModel leftOff;
    private final ChangedViewModel changed;
    private final TriageListModel triage;
    private final ObservableList<Agenda.Frozen> versions = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Totals> totals = new ReadOnlyObjectWrapper<>(Totals.none());
    private final ObjectProperty<Optional<ItemId>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<ItemId>> marked = new SimpleObjectProperty<>(List.of());
    private final StringProperty problem = new SimpleStringProperty("");
    private final StringProperty saved = new SimpleStringProperty("");
    private Runnable onceOpen = () -> {};
    private final Destination.Agenda at;
    private Optional<SubjectId> newcomer;

    /// Opens the agenda at once, proposed from the facts of now.
    public AgendaViewModel(Services services, Destination.Agenda at, Workspace tools) {
        this.services = services;
        this.session = tools.session();
        this.clock = tools.clock();
        this.actor = session.user().actor();
        this.asking = AgendaRequests.of(services, tools, this::show, problem::set);
        this.undoing = new UndoStack(tools.notices());
        this.leftOff = new LeftOffViewModel(services, actor, asking, book);
        NextMeeting next = new NextMeeting(services, actor, session.today());
        this.closed = new ClosedAgenda(services, asking, book, next, problem::set);
        this.changed = new ChangedViewModel(services, actor, asking, book, next);
        this.triage = new TriageListModel(services, actor, asking, book);
        this.departures = new Departures(services.agendas(), actor, asking, undoing);
        this.verbs = new MeetingVerbs(services, actor, asking);
        this.panes = new AgendaPanes(
                services, session, asking, book, new AgendaPanes.After(this::refresh, problem::set, this::choose));
        this.hand = new ManualOrder(services.agendaOrder(), actor, asking, undoing);
        this.at = at;
        this.newcomer = at.newcomer();
        selected.set(at.item());
        asking.ask(() -> services.agendas()
                .propose(actor, at.meeting().orElseGet(() -> services.agendas().next(actor, at.on()))));
    }

    private void show(MeetingBook next) {
        problem.set("");
        AgendaRows shown = new AgendaRows(next, clock.instant());
        Optional<ItemId> before = selected.get();
        List<ItemId> together = marked.get();
        List<ItemId> order = ids();
        book.set(Optional.of(next));
        rows.setAll(shown.all());
        leftOff.show(shown.leftOff());
        changed.read();
        triage.read();
        versions.setAll(next.agenda().versions());
        totals.set(shown.totals());
        choose(before.flatMap(lead -> Neighbour.of(lead, order, ids())).or(this::first), together);
        saved.set(words("saved", DateWords.seconds(clock.instant())));
        Runnable waits = onceOpen;
        onceOpen = () -> {};
        waits.run();
    }

    private Optional<ItemId> first() {
        return ids().stream().findFirst();
    }

    private List<ItemId> ids() {
        return items().stream().map(AgendaRow.Item::id).toList();
    }

    /// Does something as soon as the agenda is there.
    void onceOpen(Runnable deed) {
        if (book.get().isPresent()) {
            deed.run();
        } else {
            onceOpen = deed;
        }
    }

    /// Where one is, to come back there: whoever was brought is not brought again.
    Optional<Destination> place() {
        return Optional.<Destination>of(
                        new Destination.Agenda(at.on(), at.meeting(), at.item(), Destination.Agenda.First.ROWS))
                .filter(_ -> at.first() == Destination.Agenda.First.ADDING);
    }

    /// Whom somebody typed in elsewhere to add here, told once.
    Optional<SubjectId> newcomer() {
        Optional<SubjectId> told = newcomer;
        newcomer = Optional.empty();
        return told;
    }

    private void choose(Optional<ItemId> lead, List<ItemId> together) {
        List<ItemId> kept = together.stream().filter(ids()::contains).toList();
        boolean with = lead.filter(kept::contains).isPresent();
        marked.set(List.of());
        selected.set(lead);
        marked.set(with ? kept : lead.stream().toList());
    }

    /// Chooses an item that verbs are about; those chosen together with it stay so.
    public void choose(ItemId item) {
        choose(Optional.of(item), marked.get());
    }

    private List<AgendaRow.Item> items() {
        return rows.stream()
                .filter(AgendaRow.Item.class::isInstance)
                .map(AgendaRow.Item.class::cast)
                .toList();
    }

    /// Moves the chosen items one up (-1) or down (+1).
    public void move(int by) {
        selected.get().ifPresent(lead -> book.get().ifPresent(b -> hand.move(b, together(lead), by)));
    }

    /// The items chosen together with this one, and their families, in their order: the hand moves them as one.
    public List<ItemId> together(ItemId item) {
        List<ItemId> chosen = marked.get().contains(item) ? marked.get() : List.of(item);
        return book.get().map(open -> open.agenda().families(chosen)).orElse(chosen);
    }

    /// Whether items may be dropped beside a row.
    public boolean canDrop(List<ItemId> items, AgendaRow.Item beside) {
        return book.get()
                .filter(b -> ManualOrder.canDrop(b, items, beside.id()))
                .isPresent();
    }

    /// Drops items before a row, or after it.
    public void drop(List<ItemId> items, AgendaRow.Item beside, boolean after) {
        book.get().ifPresent(b -> hand.drop(b, items, beside.id(), after));
    }

    /// Plans more or fewer minutes for the selected item.
    public void minutes(int by) {
        on((open, item) -> hand.minutes(open, item, by));
    }

    /// Takes the last move, minutes or leaving back.
    public void undo() {
        undoing.undo();
    }

    /// Why the selected item is there.
    public Optional<WhyHere> whyHere() {
        return chosen().flatMap(row ->
                book.get().flatMap(b -> b.agenda().item(row.id())).map(item -> WhyHere.of(row, item.placed())));
    }

    /// Opens the record of the selected item; the way back leads to its row.
    public void openRecord() {
        open(false);
    }

    /// Opens it to type what happened, or to read.
    void open(boolean typing) {
        chosen().ifPresent(row -> book.get().ifPresent(b -> verbs.openRecord(b, row, typing)));
    }

    public void clockMet(AgendaRow.Clock clock) {
        book.get().ifPresent(b -> chosen().ifPresent(row -> verbs.met(b, row, clock)));
    }

    /// Asks how urgent the selected item is, and why.
    public void rate() {
        on(verbs::rate);
    }

    /// Asks when it was confirmed that the selected child is missing still, and by whom.
    public void stillMissing() {
        on(verbs::stillMissing);
    }

    /// Asks why and until when, and defers the selected item.
    public void defer() {
        on((open, item) -> departures.defer(open, item, earliest()));
    }

    /// Asks why, and leaves the selected item off.
    public void leaveOff() {
        on((open, item) -> departures.leaveOff(open, item, earliest()));
    }

    /// Freezes the agenda as a version.
    public void freeze() {
        book.get().ifPresent(verbs::freeze);
    }

    /// Asks for a reason and opens the frozen version again.
    public void unfreeze() {
        book.get().ifPresent(verbs::unfreeze);
    }

    /// Opens the meeting, unless it was already, and goes there.
    public void openMeeting() {
        book.get().ifPresent(verbs::openMeeting);
    }

    /// What can wait when the plan is longer than the room.
    public Optional<WaitViewModel> waiting() {
        return panes.waiting(items(), totals.get().over());
    }

    /// Whether this user makes the agenda; who does not reads it, and prints it.
    boolean writes() {
        return actor.writes();
    }

    /// Whether this user changes it now: that of a meeting that is over stands as it was.
    boolean changes() {
        return writes() && !closed.isOver();
    }

    /// What is said and done where the meeting is over.
    public ClosedAgenda closed() {
        return closed;
    }

    /// What is opened over the rows or beside them.
    public AgendaPanes panes() {
        return panes;
    }

    /// Takes what another pane of this screen got from the service.
    public void refresh() {
        meeting().ifPresent(id -> asking.ask(() -> services.agendas().propose(actor, id)));
    }

    private Optional<MeetingId> meeting() {
        return book.get().map(open -> open.meeting().id());
    }

    private LocalDate earliest() {
        return book.get()
                .map(open -> open.agenda().day())
                .orElse(session.today())
                .plusDays(1);
    }

    private void on(BiConsumer<MeetingBook, AgendaRow.Item> verb) {
        problem.set("");
        book.get().ifPresent(open -> chosen().ifPresent(row -> verb.accept(open, row)));
    }

    Optional<AgendaRow.Item> chosen() {
        return items().stream()
                .filter(row -> selected.get().filter(row.id()::equals).isPresent())
                .findFirst();
    }

    /// The meeting with its agenda; nothing until it is read.
    ObservableValue<Optional<MeetingBook>> book() {
        return book.getReadOnlyProperty();
    }

    /// What stands where there are no rows: nothing until it is known that there are none.
    public ObservableValue<String> nothing() {
        return book.map(open -> open.isPresent() ? words("agenda.nothing") : "");
    }

    /// How far the meeting is.
    ObservableValue<MeetingState> state() {
        return book.map(now -> now.map(open -> open.meeting().state()).orElse(MeetingState.PLANNED));
    }

    /// Whether the agenda is frozen now.
    public ObservableValue<Boolean> frozen() {
        return book.map(open -> open.filter(b -> b.agenda().isFrozen()).isPresent());
    }

    /// What the band says of the last version; empty before the first, and once the meeting is over.
    public ObservableValue<String> bandWords() {
        return book.map(open -> open.filter(b -> !NextMeeting.isOver(b))
                .map(b -> AgendaRows.versionWords(b.agenda()))
                .orElse(""));
    }

    /// "Daily MASH".
    public ObservableValue<String> title() {
        return book.map(open -> open.map(b -> b.meeting().name()).orElse(""));
    }

    /// "Tue 24 November 2026".
    public ObservableValue<String> day() {
        return book.map(
                open -> open.map(b -> DateWords.longDate(b.agenda().day())).orElse(""));
    }

    /// Groups and items, in order.
    public ObservableList<AgendaRow> rows() {
        return rows;
    }

    /// Those left off.
    public LeftOffViewModel leftOff() {
        return leftOff;
    }

    /// All that came since the last meeting.
    public TriageListModel triage() {
        return triage;
    }

    /// What changed at its source since it was decided on.
    public ChangedViewModel changed() {
        return changed;
    }

    /// The versions.
    public ObservableList<Agenda.Frozen> versions() {
        return versions;
    }

    /// The foot.
    public ReadOnlyObjectProperty<Totals> totals() {
        return totals.getReadOnlyProperty();
    }

    /// The item that verbs are about.
    public ObjectProperty<Optional<ItemId>> selected() {
        return selected;
    }

    /// The items chosen together, in order.
    public ObjectProperty<List<ItemId>> marked() {
        return marked;
    }

    /// Why the last verb was refused; empty when it was not.
    public StringProperty problem() {
        return problem;
    }

    /// "Saved 08:53:40".
    public StringProperty saved() {
        return saved;
    }
}
