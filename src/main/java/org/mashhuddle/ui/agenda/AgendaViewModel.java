package org.mashhuddle.ui.agenda;

import static org.mashhuddle.ui.kit.Messages.words;

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
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.Agenda;
import org.mashhuddle.domain.meeting.ItemId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.Services;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.RefusalWords;
import org.mashhuddle.ui.kit.Session;
import org.mashhuddle.ui.kit.Tools;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;

/// The agenda of a day: one value from the service, and the verbs that ask for the next.
public final class AgendaViewModel {

    private final Services services;
    private final Session session;
    private final Tools tools;
    private final InstantSource clock;
    private final Actor actor;
    private final Departures departures;
    private final ReadOnlyObjectWrapper<Optional<MeetingBook>> book =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<AgendaRow> rows = FXCollections.observableArrayList();
    private final ObservableList<LeftOffRow> leftOff = FXCollections.observableArrayList();
    private final ObservableList<Agenda.Frozen> versions = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Totals> totals = new ReadOnlyObjectWrapper<>(Totals.none());
    private final ObjectProperty<Optional<ItemId>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty problem = new SimpleStringProperty("");
    private final StringProperty saved = new SimpleStringProperty("");

    /// Opens the agenda of the day at once, proposed from the facts of now.
    public AgendaViewModel(
            Services services, Session session, LocalDate day, Tools tools, InstantSource clock) {
        this.services = services;
        this.session = session;
        this.tools = tools;
        this.clock = clock;
        this.actor = session.user().actor();
        this.departures =
                new Departures(services.agendas(), actor, tools, this::show, this::refused);
        ask(
                () -> {
                    MeetingId meeting = services.agendas().plan(actor, day);
                    return services.agendas().propose(actor, meeting);
                });
    }

    private void ask(Callable<MeetingBook> verb) {
        tools.background().run(verb, this::show, this::refused);
    }

    private void ask(Callable<MeetingBook> verb, String done, Runnable undo) {
        tools.background()
                .run(
                        verb,
                        next -> {
                            show(next);
                            tools.notices().say(done, undo);
                        },
                        this::refused);
    }

    private void show(MeetingBook next) {
        problem.set("");
        AgendaRows shown = new AgendaRows(next, clock.instant());
        Optional<ItemId> before = selected.get();
        book.set(Optional.of(next));
        rows.setAll(shown.all());
        leftOff.setAll(shown.leftOff());
        versions.setAll(next.agenda().versions());
        totals.set(shown.totals());
        selected.set(before.filter(id -> next.agenda().item(id).isPresent()).or(this::first));
        saved.set(words("saved", DateWords.seconds(clock.instant())));
    }

    private Optional<ItemId> first() {
        return items().stream().findFirst().map(AgendaRow.Item::id);
    }

    private List<AgendaRow.Item> items() {
        return rows.stream()
                .filter(AgendaRow.Item.class::isInstance)
                .map(AgendaRow.Item.class::cast)
                .toList();
    }

    private void refused(Exception failure) {
        problem.set(RefusalWords.of(failure));
    }

    /// Moves the selected item one up (-1) or down (+1).
    public void move(int by) {
        on(
                (meeting, item) ->
                        ask(() -> services.agendaOrder().move(actor, meeting, item.id(), by)));
    }

    /// Plans more or fewer minutes for the selected item.
    public void minutes(int by) {
        on(
                (meeting, item) ->
                        ask(
                                () ->
                                        services.agendaOrder()
                                                .minutes(
                                                        actor,
                                                        meeting,
                                                        item.id(),
                                                        item.minutes() + by)));
    }

    /// Asks why and until when, and defers the selected item.
    public void defer() {
        on((meeting, item) -> departures.defer(meeting, item, earliest()));
    }

    /// Asks why, and leaves the selected item off.
    public void leaveOff() {
        on((meeting, item) -> departures.leaveOff(meeting, item, earliest()));
    }

    /// Puts somebody who was left off back on the agenda.
    public void takeBack(SubjectId subject) {
        meeting().ifPresent(id -> ask(() -> services.agendas().takeBack(actor, id, subject)));
    }

    /// Freezes the agenda as a version.
    public void freeze() {
        meeting()
                .ifPresent(
                        id ->
                                ask(
                                        () -> services.agendas().freeze(actor, id),
                                        words("agenda.was-frozen"),
                                        this::unfreeze));
    }

    /// Asks for a reason and opens the frozen version again.
    public void unfreeze() {
        meeting()
                .ifPresent(
                        id ->
                                tools.dialogs()
                                        .reasonForUnfreezing(versions.size())
                                        .ifPresent(
                                                why ->
                                                        ask(
                                                                () ->
                                                                        services.agendas()
                                                                                .unfreeze(
                                                                                        actor, id,
                                                                                        why))));
    }

    /// Opens the meeting, unless it was already, and goes there.
    public void openMeeting() {
        meeting()
                .ifPresent(
                        id ->
                                tools.background()
                                        .run(
                                                () -> opened(id),
                                                _ ->
                                                        tools.navigator()
                                                                .go(new Destination.Meeting(id)),
                                                this::refused));
    }

    private MeetingId opened(MeetingId id) {
        boolean planned =
                book.get().filter(b -> b.meeting().state() == MeetingState.PLANNED).isPresent();
        if (planned) {
            services.meetings().open(actor, id);
        }
        return id;
    }

    /// Takes what another pane of this screen got from the service.
    public void refresh() {
        meeting().ifPresent(id -> ask(() -> services.agendas().propose(actor, id)));
    }

    /// The pane that adds a subject.
    public AddViewModel adding() {
        return new AddViewModel(
                services,
                session,
                tools,
                book.get().map(b -> b.hub().directory().agencies()).orElse(List.of()),
                meeting(),
                this::show);
    }

    /// The pane that takes in an extract.
    public ImportViewModel importing() {
        return new ImportViewModel(services.imports(), actor, tools, this::refresh);
    }

    private Optional<MeetingId> meeting() {
        return book.get().map(open -> open.meeting().id());
    }

    private LocalDate earliest() {
        return book.get().map(open -> open.agenda().day()).orElse(session.today()).plusDays(1);
    }

    private void on(BiConsumer<MeetingId, AgendaRow.Item> verb) {
        Optional<AgendaRow.Item> item =
                items().stream()
                        .filter(row -> selected.get().filter(row.id()::equals).isPresent())
                        .findFirst();
        meeting().ifPresent(id -> item.ifPresent(row -> verb.accept(id, row)));
    }

    /// Whether the agenda is frozen now.
    public ObservableValue<Boolean> frozen() {
        return book.map(open -> open.filter(b -> b.agenda().isFrozen()).isPresent());
    }

    /// What the band says of the last version; empty before the first.
    public ObservableValue<String> bandWords() {
        return book.map(open -> open.map(b -> AgendaRows.versionWords(b.agenda())).orElse(""));
    }

    /// "Daily MASH".
    public ObservableValue<String> title() {
        return book.map(open -> open.map(b -> b.meeting().type().label()).orElse(""));
    }

    /// "Tue 24 November 2026".
    public ObservableValue<String> day() {
        return book.map(open -> open.map(b -> DateWords.longDate(b.agenda().day())).orElse(""));
    }

    /// Groups and items, in order.
    public ObservableList<AgendaRow> rows() {
        return rows;
    }

    /// Those left off.
    public ObservableList<LeftOffRow> leftOffRows() {
        return leftOff;
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

    /// Why the last verb was refused; empty when it was not.
    public StringProperty problem() {
        return problem;
    }

    /// "Saved 08:53:40".
    public StringProperty saved() {
        return saved;
    }
}
