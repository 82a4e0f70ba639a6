package org.mashhuddle.ui.agenda.plan;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.search.Hit;
import org.mashhuddle.ui.agenda.row.AgendaRequests;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.Journal;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// Adds a subject because an agency asks for it: who is looked for, who asks, and why.
public final class AddViewModel {

    private final Services services;
    private final Workspace tools;
    private final Actor actor;
    private final LocalDate today;
    private final List<Agency> agencies;
    private final Optional<MeetingId> meeting;
    private final Consumer<MeetingBook> added;
    private final FormDrafts typed;
    private final Destination here;
    private final ObservableList<Subject> found = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Subject>> subject = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Agency>> agency = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty who = new SimpleStringProperty("");
    private final StringProperty why = new SimpleStringProperty("");
    private final ObjectProperty<SharingMark> mark = new SimpleObjectProperty<>(SharingMark.usual());
    private final StringProperty problem = new SimpleStringProperty("");
    private final BooleanProperty finished = new SimpleBooleanProperty();

    public AddViewModel(
            Services services,
            WorkSession session,
            AgendaRequests asking,
            List<Agency> agencies,
            Optional<MeetingBook> book) {
        this.services = services;
        this.tools = asking.tools();
        this.actor = session.user().actor();
        this.today = session.today();
        this.agencies = agencies.stream().filter(agency -> !agency.retired()).toList();
        this.meeting = book.map(open -> open.meeting().id());
        LocalDate day = book.map(open -> open.agenda().day()).orElse(today);
        this.here = new Destination.Agenda(day, meeting, Optional.empty(), Destination.Agenda.First.ROWS);
        this.added = asking.show();
        this.typed = keptIn(asking.journal());
    }

    private FormDrafts keptIn(Journal journal) {
        String place = "add." + meeting.map(id -> id.value().toString()).orElse("");
        FormDrafts kept = journal.at(place)
                .text("who", who)
                .text("why", why)
                .mark("mark", mark)
                .field("agency", this::agencyId, this::agencyAgain);
        agency.subscribe((_, _) -> kept.note("agency", agencyId()));
        return kept.resume();
    }

    private String agencyId() {
        return agency.get().map(one -> one.id().value().toString()).orElse("");
    }

    private void agencyAgain(String id) {
        agency.set(agencies.stream()
                .filter(one -> one.id().value().toString().equals(id))
                .findAny());
    }

    /// What is typed and not asked yet.
    FormDrafts typed() {
        return typed;
    }

    /// Looks for children, people and places by part of a name or a number.
    public void search(String words) {
        if (words.isBlank()) {
            found.clear();
            return;
        }
        tools.background()
                .latest(
                        "agenda.search",
                        () -> services.search().find(actor.viewer(), words).hits().stream()
                                .map(Hit::subject)
                                .toList(),
                        found::setAll,
                        failure -> problem.set(RefusalWords.of(failure)));
    }

    /// How a subject reads in the list: "Jordan TEST-ALDER, 15".
    public String said(Subject one) {
        String age = one.ageInWords(today);
        return age.isEmpty() ? one.displayName() : one.displayName() + ", " + age;
    }

    /// Adds, when it is known who, by which agency, and why.
    public void add() {
        problem.set(whatIsMissing());
        if (!problem.get().isEmpty() || meeting.isEmpty()) {
            return;
        }
        Subject chosen = subject.get().orElseThrow();
        Agency asking = agency.get().orElseThrow();
        tools.background()
                .run(
                        () -> services.agendas()
                                .add(
                                        actor,
                                        meeting.get(),
                                        chosen.id(),
                                        asking.id(),
                                        who.get(),
                                        new MarkedText(why.get(), mark.get())),
                        book -> {
                            typed.settle();
                            finished.set(true);
                            added.accept(book);
                        },
                        failure -> problem.set(RefusalWords.of(failure)));
    }

    /// Types what happened to the one picked; the way back leads to the agenda.
    public void happened() {
        problem.set(subject.get().isEmpty() ? words("add.who-needed") : "");
        subject.get()
                .ifPresent(one ->
                        tools.navigator().go(new Destination.Children(Optional.of(one.id()), Optional.of(here), true)));
    }

    private String whatIsMissing() {
        if (subject.get().isEmpty()) {
            return words("add.who-needed");
        }
        if (agency.get().isEmpty()) {
            return words("add.agency-needed");
        }
        return why.get().isBlank() ? words("reason.empty") : "";
    }

    /// Those found.
    public ObservableList<Subject> found() {
        return found;
    }

    /// The one picked.
    public ObjectProperty<Optional<Subject>> subject() {
        return subject;
    }

    /// The agencies that can ask.
    public List<Agency> agencies() {
        return agencies;
    }

    /// The agency that asks.
    public ObjectProperty<Optional<Agency>> agency() {
        return agency;
    }

    /// The person who asks; may stay empty.
    public StringProperty who() {
        return who;
    }

    /// Why, in one line.
    public StringProperty why() {
        return why;
    }

    /// How far the reason may be shared.
    public ObjectProperty<SharingMark> mark() {
        return mark;
    }

    /// What is missing or was refused; empty while nothing is.
    public StringProperty problem() {
        return problem;
    }

    /// Whether it was added.
    public BooleanProperty finished() {
        return finished;
    }
}
