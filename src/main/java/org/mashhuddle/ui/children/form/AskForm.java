package org.mashhuddle.ui.children.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.Optional;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.service.agenda.AgendaService;
import org.mashhuddle.ui.kit.form.Field;

/// An agency asks for the subject to be on the agenda: which, who, and why.
public final class AskForm extends SideForm<AskForm.Request> {

    /// What is asked.
    public record Request(AgencyId agency, String who, MarkedText why) {
        @Override
        public String toString() {
            return "Request";
        }
    }

    public final Field<Optional<Agency>> agency =
            agency("agency", words("add.which-agency"), host.agencies()).label(words("add.agency"));
    public final Field<String> who = text("who").label(words("add.who")).prompt(words("add.who-prompt"));
    public final Field<String> why = text("why").label(words("dialog.why")).hint(words("dialog.why-hint"));
    public final Field<SharingMark> mark = mark("mark", host.agencies()).label(words("sharing.reason"));

    public AskForm(Host host) {
        super(host, new Title("ask", "ask", words("children.ask-heading"), words("children.ask")));
    }

    @Override
    protected String missing() {
        if (agency.get().isEmpty()) {
            return words("children.ask-agency-needed");
        }
        return why.isEmpty() ? words("refusal.reason-missing") : "";
    }

    @Override
    public void fill(Request request) {
        agency.set(host.agencies().stream()
                .filter(one -> one.id().equals(request.agency()))
                .findFirst());
        who.set(request.who());
        why.set(request.why().words());
        mark.set(request.why().mark());
    }

    @Override
    public Request read() {
        return new Request(agency.get().orElseThrow().id(), who.get(), new MarkedText(why.get(), mark.get()));
    }

    @Override
    void save(Request request) {
        AgendaService agendas = services().agendas();
        ask(
                () -> agendas.add(actor(), meeting(agendas), host.id(), request.agency(), request.who(), request.why()),
                book -> done(said(book)));
    }

    /// Today's meeting; the next one, where that is over.
    private MeetingId meeting(AgendaService agendas) {
        LocalDate today = host.desk().session().today();
        MeetingId here = agendas.next(actor(), today);
        return switch (agendas.book(actor().viewer(), here).meeting().state()) {
            case PLANNED, OPEN -> here;
            case CLOSED, NOT_HELD -> agendas.next(actor(), today.plusDays(1));
        };
    }

    /// A meeting that goes on shows it as late; a later one is named by its day.
    private String said(MeetingBook book) {
        LocalDate today = host.desk().session().today();
        LocalDate day = book.meeting().heldOn();
        String on = day.equals(today) ? words("children.asked-today") : DateWords.weekdayDate(day, today);
        return book.agenda()
                .itemOf(host.id())
                .map(item -> words("children.asked", on, item.number()))
                .orElse(words("children.asked-day", on));
    }
}
