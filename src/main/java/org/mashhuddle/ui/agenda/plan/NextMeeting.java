package org.mashhuddle.ui.agenda.plan;

import java.time.LocalDate;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.service.Services;

/// The meeting that hears what comes after one that is over.
///
/// @param today nobody plans a meeting of a day that has passed
public record NextMeeting(Services services, Actor actor, LocalDate today) {

    /// Whether its agenda stands as it was.
    public static boolean isOver(MeetingBook book) {
        return switch (book.meeting().state()) {
            case PLANNED, OPEN -> false;
            case CLOSED, NOT_HELD -> true;
        };
    }

    /// The next of the same type, planned when it is not there yet; after an ad-hoc one, or where its day has passed
    /// too, the main one.
    public MeetingId after(MeetingBook over) {
        Meeting meeting = over.meeting();
        LocalDate next =
                services.schedule().nextAfter(actor.viewer(), meeting.id()).toLocalDate();
        boolean passed = next.isBefore(today);
        if (meeting.arrangements().isAdHoc() || passed || isMain(meeting.type())) {
            return services.agendas().next(actor, passed ? today : next);
        }
        return services.schedule().plan(actor, meeting.type().id(), next);
    }

    private boolean isMain(MeetingType type) {
        return services.schedule().types(actor.viewer()).getFirst().id().equals(type.id());
    }

    @Override
    public String toString() {
        return "NextMeeting[" + today + "]";
    }
}
