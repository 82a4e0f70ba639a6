package org.mashhuddle.ui.children.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.agenda.AgendaService;
import org.mashhuddle.ui.children.words.RecordWorkspace;
import org.mashhuddle.ui.kit.FormDrafts;

/// An agency asks for the subject to be on the agenda: which, who, and why.
public final class AskForm {

    private final RecordWorkspace desk;
    private final SubjectId subject;
    private final List<Agency> agencies;
    private final ObjectProperty<Optional<Agency>> agency = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty who = new SimpleStringProperty("");
    private final StringProperty why = new SimpleStringProperty("");
    private final ObjectProperty<SharingMark> mark = new SimpleObjectProperty<>(SharingMark.usual());
    private final StringProperty problem = new SimpleStringProperty("");

    public AskForm(RecordWorkspace desk, SubjectId subject, List<Agency> agencies) {
        this.desk = desk;
        this.subject = subject;
        this.agencies = agencies.stream().filter(one -> !one.retired()).toList();
        agency.subscribe(() -> problem.set(""));
        why.subscribe(() -> problem.set(""));
    }

    void keepIn(FormDrafts drafts) {
        agency.subscribe((_, _) -> drafts.note("agency", agencyId()));
        drafts.text("who", who).text("why", why).mark("mark", mark).field("agency", this::agencyId, this::again);
    }

    private String agencyId() {
        return agency.get().map(one -> one.id().value().toString()).orElse("");
    }

    private void again(String id) {
        agency.set(agencies.stream()
                .filter(one -> one.id().value().toString().equals(id))
                .findAny());
    }

    /// Asks, where nothing is missing.
    public void ask(Runnable done) {
        if (agency.get().isEmpty()) {
            problem.set(words("children.ask-agency-needed"));
        } else if (why.get().isBlank()) {
            problem.set(words("refusal.reason-missing"));
        } else {
            Agency asking = agency.get().get();
            desk.ask(
                    () -> asked(asking),
                    book -> {
                        done.run();
                        desk.tools().notices().say(said(book));
                    },
                    problem::set);
        }
    }

    private MeetingBook asked(Agency asking) {
        AgendaService agendas = desk.services().agendas();
        return agendas.add(
                desk.actor(), meeting(agendas), subject, asking.id(), who.get(), new MarkedText(why.get(), mark.get()));
    }

    /// Today's meeting; the next one, where that is over.
    private MeetingId meeting(AgendaService agendas) {
        LocalDate today = desk.session().today();
        MeetingId here = agendas.plan(desk.actor(), today);
        return switch (agendas.book(desk.actor().viewer(), here).meeting().state()) {
            case PLANNED, OPEN -> here;
            case CLOSED, NOT_HELD ->
                agendas.plan(desk.actor(), desk.services().meetings().nextMeeting(today));
        };
    }

    /// A meeting that goes on shows it as late; a later one is named by its day.
    private String said(MeetingBook book) {
        LocalDate day = book.meeting().heldOn();
        String on = day.equals(desk.session().today())
                ? words("children.asked-today")
                : DateWords.weekdayDate(day, desk.session().today());
        return book.agenda()
                .itemOf(subject)
                .map(item -> words("children.asked", on, item.number()))
                .orElse(words("children.asked-day", on));
    }

    /// The agencies that can ask.
    List<Agency> agencies() {
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

    /// What is missing or was refused.
    public StringProperty problem() {
        return problem;
    }

    @Override
    public String toString() {
        return "AskForm";
    }
}
