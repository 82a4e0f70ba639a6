package org.mashhuddle.ui.agenda.plan;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.agenda.Availability;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.service.meeting.ScheduleService;
import org.mashhuddle.ui.agenda.row.AgendaRequests;

/// What each awaited agency says of its coming to this meeting.
public final class ComingViewModel {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.UK);
    private final ScheduleService schedule;
    private final Actor actor;
    private final AgendaRequests asking;
    private final MeetingBook book;
    private final StringProperty problem = new SimpleStringProperty("");

    public ComingViewModel(ScheduleService schedule, Actor actor, AgendaRequests asking, MeetingBook book) {
        this.schedule = schedule;
        this.actor = actor;
        this.asking = asking;
        this.book = book;
    }

    /// The agencies that make it quorate and those expected, in the hub's order.
    List<Agency> agencies() {
        return book.hub().directory().agencies().stream()
                .filter(one -> book.meeting().type().awaited().contains(one.id()))
                .toList();
    }

    /// What one has said.
    Optional<Availability> said(Agency agency) {
        return book.meeting().arrangements().of(agency.id());
    }

    /// It does not come.
    void absent(Agency agency) {
        keep(Availability.absent(agency.id()));
    }

    /// It comes at one time and leaves at another; either may be empty.
    void part(Agency agency, String from, String until) {
        try {
            keep(Availability.part(agency.id(), time(from), time(until)));
        } catch (DateTimeException e) {
            problem.set(words("coming.not-read"));
        }
    }

    private static Optional<LocalTime> time(String typed) {
        return typed.isBlank() ? Optional.empty() : Optional.of(LocalTime.parse(typed.strip(), TIME));
    }

    private void keep(Availability said) {
        problem.set("");
        MeetingId meeting = book.meeting().id();
        asking.ask(() -> schedule.expect(actor, meeting, said));
    }

    /// What cannot be read; empty while all can.
    StringProperty problem() {
        return problem;
    }
}
