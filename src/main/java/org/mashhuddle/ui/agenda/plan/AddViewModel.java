package org.mashhuddle.ui.agenda.plan;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.Services;
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
    private final Consumer<ItemId> choose;
    private final FormDrafts typed;
    private final Destination here;
    private final Destination rows;
    private final ReadOnlyObjectWrapper<List<WhoToAdd>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty looked = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Subject>> subject = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Agency>> agency = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty who = new SimpleStringProperty("");
    private final StringProperty why = new SimpleStringProperty("");
    private final ObjectProperty<SharingMark> mark = new SimpleObjectProperty<>(SharingMark.usual());
    private final StringProperty problem = new SimpleStringProperty("");
    private final BooleanProperty finished = new SimpleBooleanProperty();

    /// @param choose gets the item that was added
    public AddViewModel(
            Services services,
            WorkSession session,
            AgendaRequests asking,
            List<Agency> agencies,
            Optional<MeetingBook> book,
            Consumer<ItemId> choose) {
        this.choose = choose;
        this.services = services;
        this.tools = asking.tools();
        this.actor = session.user().actor();
        this.today = session.today();
        this.agencies = agencies.stream().filter(agency -> !agency.retired()).toList();
        this.meeting = book.map(open -> open.meeting().id());
        LocalDate day = book.map(open -> open.agenda().day()).orElse(today);
        this.rows = new Destination.Agenda(day, meeting, Optional.empty(), Destination.Agenda.First.ROWS);
        this.here = new Destination.Agenda(day, meeting, Optional.empty(), Destination.Agenda.First.ADDING);
        this.added = asking.show();
        this.typed = keptIn(asking.journal());
    }

    private FormDrafts keptIn(Journal journal) {
        FormDrafts kept = journal.adding(meeting)
                .text("who", who)
                .text("why", why)
                .mark("mark", mark)
                .field("agency", this::agencyId, this::agencyAgain)
                .field("find", () -> "", looked::set);
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
            found.set(List.of());
            return;
        }
        tools.background()
                .latest(
                        "agenda.search",
                        () -> services.search().find(actor.viewer(), words).hits(),
                        hits -> found.set(WhoToAdd.of(hits, words, actor, today)),
                        failure -> problem.set(RefusalWords.of(failure)));
    }

    /// Types in somebody who is in no record yet, with what was looked for; the way back leads here.
    void newcomer(String words) {
        typed.note("find", words);
        tools.navigator()
                .go(new Destination.Children(Optional.empty(), Optional.of(here), Destination.Children.Intent.ADDING));
    }

    /// Somebody was typed in elsewhere: it is they who are to be added, and at once where agency and
    /// reason were said before.
    public void bring(SubjectId newcomer) {
        tools.background()
                .run(
                        () -> services.records().open(actor.viewer(), newcomer).subject(),
                        one -> {
                            subject.set(Optional.of(one));
                            if (whatIsMissing().isEmpty()) {
                                add();
                            }
                        },
                        failure -> problem.set(RefusalWords.of(failure)));
    }

    /// What was looked for before somebody was typed in; empty where nobody was.
    String looked() {
        return looked.get();
    }

    /// How a subject reads in the field: "Jordan TEST-ALDER, 15, born 12/08/2011".
    String said(Subject one) {
        return new WhoToAdd.Known(one, today).said();
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
                            added.accept(book);
                            book.agenda().items().stream()
                                    .filter(item -> item.subject().equals(chosen.id()))
                                    .findFirst()
                                    .ifPresent(item -> choose.accept(item.id()));
                            finished.set(true);
                        },
                        failure -> problem.set(RefusalWords.of(failure)));
    }

    /// Types what happened to the one picked; the way back leads to the agenda.
    public void happened() {
        problem.set(subject.get().isEmpty() ? words("add.who-needed") : "");
        subject.get()
                .ifPresent(one -> tools.navigator()
                        .go(new Destination.Children(
                                Optional.of(one.id()), Optional.of(rows), Destination.Children.Intent.HAPPENED)));
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

    /// Those found, and the one who is in no record.
    ReadOnlyObjectProperty<List<WhoToAdd>> found() {
        return found.getReadOnlyProperty();
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
