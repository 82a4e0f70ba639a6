package org.mashhuddle.ui.agenda;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Optional;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.referral.ClockId;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.ui.agenda.row.AgendaRequests;
import org.mashhuddle.ui.agenda.row.AgendaRow;
import org.mashhuddle.ui.kit.ChairChoice;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.RatingChoice;
import org.mashhuddle.ui.kit.dialog.StillMissing;

/// What is done to an agenda whole: frozen, unfrozen, its meeting opened.
record MeetingVerbs(Services services, Actor actor, AgendaRequests asking) {

    /// The agenda of this place, proposed from the facts of now.
    MeetingBook proposed(Destination.Agenda where) {
        MeetingId meeting = where.meeting().orElseGet(() -> services.agendas().plan(actor, where.on()));
        return services.agendas().propose(actor, meeting);
    }

    void freeze(MeetingBook book) {
        MeetingId id = book.meeting().id();
        asking.ask(() -> services.agendas().freeze(actor, id), words("agenda.was-frozen"), () -> unfreeze(book));
    }

    void unfreeze(MeetingBook book) {
        MeetingId id = book.meeting().id();
        int version = Math.max(1, book.agenda().versions().size());
        FormDrafts typed = asking.journal().at("unfreeze." + id.value());
        asking.tools()
                .dialogs()
                .reasonForUnfreezing(version, typed)
                .ifPresent(why -> asking.ask(typed, () -> services.agendas().unfreeze(actor, id, why), _ -> {}));
    }

    /// Opens a record; the way back leads to its row. A restricted one stays closed.
    ///
    /// @param recording whether it is to be typed at once what happened
    void openRecord(MeetingBook book, AgendaRow.Item row, boolean recording) {
        if (row.who().withheld()) {
            asking.tools().notices().say(words("agenda.restricted-why"));
            return;
        }
        Destination back = new Destination.Agenda(
                book.agenda().day(),
                Optional.of(book.meeting().id()),
                Optional.of(row.id()),
                Destination.Agenda.First.ROWS);
        asking.tools()
                .navigator()
                .go(new Destination.Children(
                        Optional.of(row.subject()),
                        Optional.of(back),
                        recording ? Destination.Children.Intent.HAPPENED : Destination.Children.Intent.READING));
    }

    /// Asks how a clock was met, says so, and proposes again.
    void met(MeetingBook book, AgendaRow.Item row, AgendaRow.Clock clock) {
        FormDrafts typed = asking.journal()
                .at("met." + row.subject().value() + "." + clock.kind().name());
        asking.tools()
                .dialogs()
                .howMet(row.who().name(), clock.words(), typed)
                .ifPresent(how -> asking.ask(
                        typed,
                        () -> {
                            services.clocks().met(actor, running(row, clock), how);
                            return services.agendas()
                                    .propose(actor, book.meeting().id());
                        },
                        _ -> asking.tools()
                                .notices()
                                .say(words("agenda.clock-was-met", row.who().name()))));
    }

    /// Asks how what waits about the subject of a row is rated, and why.
    void rate(MeetingBook book, AgendaRow.Item row) {
        new RatingChoice(services, asking.tools(), asking.journal(), asking.show(), _ -> {}, asking.refused())
                .ask(book.meeting().id(), row.subject(), row.who().name());
    }

    /// Asks when it was confirmed that the child of a row is missing still, and by whom.
    void stillMissing(MeetingBook book, AgendaRow.Item row) {
        new StillMissing(services, asking.tools(), asking.journal(), asking.show(), asking.refused())
                .ask(book.meeting().id(), row.subject(), row.who().name());
    }

    private ClockId running(AgendaRow.Item row, AgendaRow.Clock clock) {
        return services.clocks().of(actor.viewer(), row.subject()).stream()
                .filter(each -> each.met().isEmpty() && each.kind() == clock.kind())
                .findFirst()
                .map(RunningClock::id)
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
    }

    void openMeeting(MeetingBook book) {
        MeetingId id = book.meeting().id();
        switch (book.meeting().state()) {
            case PLANNED ->
                ChairChoice.of(services, asking.tools(), book.meeting()).open(id, () -> {}, asking.refused());
            case OPEN, NOT_HELD -> asking.tools().navigator().go(new Destination.Meeting(id));
            case CLOSED -> asking.tools().navigator().go(new Destination.Minutes(id));
        }
    }

    @Override
    public String toString() {
        return "MeetingVerbs";
    }
}
