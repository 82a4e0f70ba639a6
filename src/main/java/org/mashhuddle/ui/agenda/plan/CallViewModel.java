package org.mashhuddle.ui.agenda.plan;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.Services;
import org.mashhuddle.ui.agenda.row.AgendaRequests;
import org.mashhuddle.ui.kit.ChairChoice;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.Journal;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// Calls an ad-hoc meeting now: about whom, of which type, and why.
public final class CallViewModel {

    private final Services services;
    private final Workspace tools;
    private final Actor actor;
    private final LocalDate today;
    private final List<Agency> agencies;
    private final FormDrafts typed;
    private final Destination here;
    /// Whom it was about before somebody was typed in elsewhere.
    private final List<SubjectId> before = new ArrayList<>();

    private final ObservableList<Subject> subjects = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<List<WhoToAdd>>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<MeetingType> types = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<MeetingType>> type = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty looked = new SimpleStringProperty("");
    private final StringProperty why = new SimpleStringProperty("");
    private final ObjectProperty<SharingMark> mark = new SimpleObjectProperty<>(SharingMark.usual());
    private final StringProperty problem = new SimpleStringProperty("");

    /// @param chosen about whom it is so far
    /// @param here where this pane stands
    public CallViewModel(
            Services services,
            WorkSession session,
            AgendaRequests asking,
            List<Agency> agencies,
            List<Subject> chosen,
            Destination here) {
        this.here = here;
        this.services = services;
        this.tools = asking.tools();
        this.actor = session.user().actor();
        this.today = session.today();
        this.agencies = agencies;
        this.typed = keptIn(asking.journal());
        chosen.forEach(this::add);
        tools.background()
                .run(
                        () -> services.schedule().types(actor.viewer()),
                        held -> {
                            types.setAll(held);
                            type.set(held.stream().findFirst());
                        },
                        this::failed);
    }

    private FormDrafts keptIn(Journal journal) {
        FormDrafts kept = journal.calling()
                .text("why", why)
                .mark("mark", mark)
                .field("find", () -> "", looked::set)
                .field("about", this::ids, this::again);
        kept.resume();
        if (!looked.get().isEmpty()) {
            before.forEach(this::fetch);
            // Kept for the way back alone: the next call is not about them.
            kept.note("about", "");
            kept.note("find", "");
        }
        return kept;
    }

    private void failed(Exception failure) {
        problem.set(RefusalWords.of(failure));
    }

    /// What is typed, while nobody has called the meeting.
    FormDrafts typed() {
        return typed;
    }

    /// Looks for children, people and places by part of a name or a number.
    void search(String words) {
        found.set(Optional.empty());
        if (words.isBlank()) {
            return;
        }
        tools.background()
                .latest(
                        "call.search",
                        () -> services.search().find(actor.viewer(), words).hits(),
                        hits -> found.set(Optional.of(WhoToAdd.of(hits, words, actor, today))),
                        this::failed);
    }

    /// How a subject reads in the list: "Jordan TEST-ALDER, 15, born 12/08/2011".
    String said(Subject one) {
        return new WhoToAdd.Known(one, today).said();
    }

    /// Types in somebody who is in no record yet; the way back leads here, to those who were chosen before.
    void newcomer(String words) {
        typed.note("about", ids());
        typed.note("find", words);
        tools.navigator()
                .go(new Destination.Children(Optional.empty(), Optional.of(here), Destination.Children.Intent.ADDING));
    }

    /// Somebody was typed in elsewhere: it is about them too.
    public void bring(SubjectId newcomer) {
        looked.set("");
        fetch(newcomer);
    }

    private void fetch(SubjectId one) {
        tools.background()
                .run(() -> services.records().open(actor.viewer(), one).subject(), this::add, this::failed);
    }

    /// What was looked for before somebody was typed in, where nobody was after all.
    String looked() {
        return looked.get();
    }

    private String ids() {
        return subjects.stream().map(one -> one.id().value().toString()).collect(Collectors.joining(" "));
    }

    private void again(String ids) {
        before.addAll(Stream.of(ids.split(" "))
                .filter(id -> !id.isEmpty())
                .map(id -> new SubjectId(UUID.fromString(id)))
                .toList());
    }

    /// Somebody more.
    void add(Subject one) {
        if (subjects.stream().noneMatch(each -> each.id().equals(one.id()))) {
            subjects.add(one);
        }
    }

    /// Not this one after all.
    void remove(Subject one) {
        subjects.remove(one);
    }

    /// Calls the meeting, opens it, and goes there.
    void open() {
        if (subjects.isEmpty() || type.get().isEmpty()) {
            problem.set(words("call.who-needed"));
            return;
        }
        problem.set("");
        List<SubjectId> ids = subjects.stream().map(Subject::id).toList();
        MeetingType of = type.get().get();
        MarkedText because = new MarkedText(why.get(), mark.get());
        new ChairChoice(services, tools, words("call.chaired", of.label()))
                .ask(
                        chairs -> tools.background()
                                .run(
                                        () -> {
                                            MeetingId called =
                                                    services.schedule().call(actor, of.id(), ids, because);
                                            services.meetings().open(actor, called, chairs);
                                            return called;
                                        },
                                        called -> {
                                            typed.settle();
                                            tools.navigator().go(new Destination.Meeting(called));
                                        },
                                        this::failed),
                        this::failed);
    }

    /// About whom.
    ObservableList<Subject> subjects() {
        return subjects;
    }

    /// Those found; nothing while they are looked for.
    ReadOnlyObjectProperty<Optional<List<WhoToAdd>>> found() {
        return found.getReadOnlyProperty();
    }

    /// The types it can be of, the main one first.
    ObservableList<MeetingType> types() {
        return types;
    }

    /// Of which type: whose quorum and statements count.
    ObjectProperty<Optional<MeetingType>> type() {
        return type;
    }

    /// Why, in one line; may stay empty.
    StringProperty why() {
        return why;
    }

    /// How far the reason may be shared.
    ObjectProperty<SharingMark> mark() {
        return mark;
    }

    /// The agencies that it may be given to.
    List<Agency> agencies() {
        return agencies;
    }

    /// What is missing or was refused; empty while nothing is.
    StringProperty problem() {
        return problem;
    }
}
