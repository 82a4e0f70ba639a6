package org.mashhuddle.ui.agenda;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.ui.agenda.plan.AddViewModel;
import org.mashhuddle.ui.agenda.plan.AgendaPrint;
import org.mashhuddle.ui.agenda.plan.CallViewModel;
import org.mashhuddle.ui.agenda.plan.ComingViewModel;
import org.mashhuddle.ui.agenda.plan.DayMeetings;
import org.mashhuddle.ui.agenda.plan.OrderViewModel;
import org.mashhuddle.ui.agenda.plan.WaitViewModel;
import org.mashhuddle.ui.agenda.returns.ReturnsViewModel;
import org.mashhuddle.ui.agenda.row.AgendaRequests;
import org.mashhuddle.ui.agenda.row.AgendaRow;
import org.mashhuddle.ui.agenda.triage.RulesViewModel;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// What is opened over the rows of an agenda or beside them, each with a view model of its own; and
/// the copies to print.
public final class AgendaPanes {

    private final Services services;
    private final WorkSession session;
    private final Actor actor;
    private final AgendaRequests asking;
    private final ObservableValue<Optional<MeetingBook>> book;
    private final After after;

    /// What happens when a pane is done.
    ///
    /// @param refresh proposes again
    /// @param failed gets the sentence to show when a file could not be written
    /// @param choose chooses an item
    record After(Runnable refresh, Consumer<String> failed, Consumer<ItemId> choose) {}

    AgendaPanes(
            Services services,
            WorkSession session,
            AgendaRequests asking,
            ObservableValue<Optional<MeetingBook>> book,
            After after) {
        this.services = services;
        this.session = session;
        this.actor = session.user().actor();
        this.asking = asking;
        this.book = book;
        this.after = after;
    }

    /// The pane that adds a subject.
    public AddViewModel adding() {
        return new AddViewModel(services, session, asking, agencies().getValue(), book.getValue(), after.choose());
    }

    /// The meetings of the same day.
    DayMeetings day() {
        return new DayMeetings(services, actor, asking);
    }

    /// The pane that calls an ad-hoc meeting.
    ///
    /// @param chosen the items whose subjects it begins with
    CallViewModel calling(List<ItemId> chosen) {
        List<Subject> subjects = book.getValue().stream()
                .flatMap(open -> open.agenda().items().stream()
                        .filter(item -> chosen.contains(item.id()))
                        .flatMap(item -> open.subject(item).stream()))
                .toList();
        Destination here = book.getValue()
                .map(open -> new Destination.Agenda(
                        open.agenda().day(),
                        Optional.of(open.meeting().id()),
                        Optional.empty(),
                        Destination.Agenda.First.CALLING))
                .orElseGet(() -> new Destination.Agenda(session.today(), Destination.Agenda.First.CALLING));
        return new CallViewModel(services, session, asking, agencies().getValue(), subjects, here);
    }

    /// What agencies say beforehand of their coming.
    Optional<ComingViewModel> coming() {
        return book.getValue().map(open -> new ComingViewModel(services.schedule(), actor, asking, open));
    }

    /// What can wait when the plan is longer than the room.
    Optional<WaitViewModel> waiting(List<AgendaRow.Item> items, int over) {
        return book.getValue().map(open -> new WaitViewModel(services.agendas(), actor, asking, open, items, over));
    }

    /// What agencies have returned before the meeting.
    public Optional<ReturnsViewModel> returns() {
        return book.getValue().map(open -> new ReturnsViewModel(services, asking.journal(), asking.tools(), open));
    }

    /// The rules that put the items in order.
    public Optional<OrderViewModel> ordering() {
        return book.getValue().map(open -> new OrderViewModel(services.agendaOrder(), actor, asking, open));
    }

    /// The hub's own rules on what arrives, for this type of meeting.
    Optional<RulesViewModel> rules() {
        return book.getValue()
                .map(open -> new RulesViewModel(
                        services.triage(),
                        asking.journal(),
                        asking.tools(),
                        open.meeting().type(),
                        after.refresh()));
    }

    /// Goes to the papers of the meeting, where a copy of the frozen agenda waits for the chair and for each
    /// agency.
    public void printAgenda() {
        book.getValue().ifPresent(open -> {
            if (open.agenda().isFrozen()) {
                asking.tools()
                        .navigator()
                        .go(new Destination.Papers(Optional.of(open.meeting().id())));
            } else {
                after.failed().accept(RefusalWords.of(Refusal.Kind.AGENDA_NOT_FROZEN));
            }
        });
    }

    /// Saves the attendance and confidentiality sheet, to print.
    public void printAttendance() {
        book.getValue().ifPresent(printing()::attendance);
    }

    /// Saves the blank pages for when the laptop fails, to print.
    public void printContingency() {
        book.getValue().ifPresent(printing()::contingency);
    }

    private AgendaPrint printing() {
        return new AgendaPrint(services.papers(), actor, asking.tools(), after.failed());
    }

    /// The agencies of the hub.
    public ObservableValue<List<Agency>> agencies() {
        return book.map(open -> open.map(b -> b.hub().directory().agencies()).orElse(List.of()));
    }
}
