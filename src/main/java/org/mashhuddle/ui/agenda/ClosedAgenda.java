package org.mashhuddle.ui.agenda;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.ui.agenda.plan.NextMeeting;
import org.mashhuddle.ui.agenda.row.AgendaRequests;
import org.mashhuddle.ui.agenda.row.AgendaRows;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// The agenda of a meeting that is over stands as it was, and leads to the one that hears what comes now.
public final class ClosedAgenda {

    private final Services services;
    private final AgendaRequests asking;
    private final ObservableValue<Optional<MeetingBook>> book;
    private final NextMeeting next;
    private final Consumer<String> problem;

    ClosedAgenda(
            Services services,
            AgendaRequests asking,
            ObservableValue<Optional<MeetingBook>> book,
            NextMeeting next,
            Consumer<String> problem) {
        this.services = services;
        this.asking = asking;
        this.book = book;
        this.next = next;
        this.problem = problem;
    }

    boolean isOver() {
        return book.getValue().filter(NextMeeting::isOver).isPresent();
    }

    /// What is said of a meeting that is over; empty before that.
    ObservableValue<String> words() {
        return book.map(open -> open.filter(NextMeeting::isOver)
                .map(over -> AgendaRows.overWords(over.meeting()))
                .orElse(""));
    }

    /// Says why nothing is added any more, where the meeting is over.
    boolean refuses() {
        if (isOver()) {
            problem.accept(RefusalWords.of(Refusal.Kind.AGENDA_OVER));
        }
        return isOver();
    }

    /// Goes to the agenda that hears what comes now.
    public void goOn() {
        book.getValue()
                .ifPresent(over -> asking.tools()
                        .background()
                        .run(
                                () -> services.agendas().book(next.actor().viewer(), next.after(over)),
                                there -> asking.tools()
                                        .navigator()
                                        .go(new Destination.Agenda(
                                                there.agenda().day(),
                                                there.meeting().id())),
                                asking.refused()));
    }
}
