package org.mashhuddle.ui.agenda;

import static org.mashhuddle.ui.kit.Messages.words;

import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.service.Services;
import org.mashhuddle.ui.kit.Destination;

/// What is done to an agenda whole: frozen, unfrozen, its meeting opened.
record MeetingVerbs(Services services, Actor actor, Asking asking) {

    void freeze(MeetingBook book) {
        MeetingId id = book.meeting().id();
        asking.ask(
                () -> services.agendas().freeze(actor, id),
                words("agenda.was-frozen"),
                () -> unfreeze(book));
    }

    void unfreeze(MeetingBook book) {
        MeetingId id = book.meeting().id();
        int version = Math.max(1, book.agenda().versions().size());
        asking.tools()
                .dialogs()
                .reasonForUnfreezing(version)
                .ifPresent(why -> asking.ask(() -> services.agendas().unfreeze(actor, id, why)));
    }

    void openMeeting(MeetingBook book) {
        asking.tools()
                .background()
                .run(
                        () -> opened(book),
                        id -> asking.tools().navigator().go(new Destination.Meeting(id)),
                        asking.refused());
    }

    private MeetingId opened(MeetingBook book) {
        MeetingId id = book.meeting().id();
        if (book.meeting().state() == MeetingState.PLANNED) {
            services.meetings().open(actor, id);
        }
        return id;
    }

    @Override
    public String toString() {
        return "MeetingVerbs";
    }
}
