package org.mashhuddle.ui.agenda.plan;

import java.time.LocalDate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.meeting.OnDay;
import org.mashhuddle.ui.agenda.row.AgendaRequests;
import org.mashhuddle.ui.kit.Destination;

/// The meetings of the day of an agenda: the usual ones of each type, and ad-hoc ones.
public final class DayMeetings {

    private final Services services;
    private final Actor actor;
    private final AgendaRequests asking;
    private final ObservableList<OnDay> all = FXCollections.observableArrayList();

    public DayMeetings(Services services, Actor actor, AgendaRequests asking) {
        this.services = services;
        this.actor = actor;
        this.asking = asking;
    }

    public void read(MeetingBook book) {
        LocalDate day = book.agenda().day();
        asking.tools()
                .background()
                .latest(
                        "agenda.day",
                        () -> services.schedule().onDay(actor.viewer(), day),
                        all::setAll,
                        asking.refused());
    }

    /// Goes to the agenda of another meeting; it is planned when it is not yet.
    public void go(OnDay which, LocalDate day) {
        asking.tools()
                .background()
                .run(
                        () -> which.meeting()
                                .orElseGet(() -> services.schedule().plan(actor, which.type(), day)),
                        meeting -> asking.tools().navigator().go(new Destination.Agenda(day, meeting)),
                        asking.refused());
    }

    public ObservableList<OnDay> all() {
        return all;
    }
}
