package org.mashhuddle.service.agenda;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.agenda.OrderRule;
import org.mashhuddle.domain.agenda.Standing;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// The order and the time of an agenda: by the rules of its type of meeting, and by the chair's
/// hand, which stays when the agenda is proposed again.
public final class AgendaOrderService {

    private final ServiceContext kit;
    private final MeetingBookReader books;

    /// One for each open hub.
    public AgendaOrderService(ServiceContext kit, MeetingBookReader books) {
        this.kit = kit;
        this.books = books;
    }

    /// Moves an item up (-1) or down (+1) within its section.
    public MeetingBook move(Actor actor, MeetingId meeting, ItemId item, int by) {
        return moved(actor, meeting, agenda -> agenda.moved(item, by));
    }

    /// Moves several items together, one place up (-1) or down (+1) within their section.
    public MeetingBook move(Actor actor, MeetingId meeting, List<ItemId> items, int by) {
        return moved(actor, meeting, agenda -> agenda.moved(items, by));
    }

    /// Moves items before another one of the same section.
    public MeetingBook moveBefore(Actor actor, MeetingId meeting, List<ItemId> items, ItemId target) {
        return moved(actor, meeting, agenda -> agenda.movedBefore(items, target));
    }

    /// Moves items after another one of the same section.
    public MeetingBook moveAfter(Actor actor, MeetingId meeting, List<ItemId> items, ItemId target) {
        return moved(actor, meeting, agenda -> agenda.movedAfter(items, target));
    }

    /// Takes a move back: the items stand where they stood.
    ///
    /// @param version of the agenda after the move; a later one is left as it is
    public MeetingBook moveBack(Actor actor, MeetingId meeting, List<Standing> earlier, long version) {
        return moved(actor, meeting, agenda -> unchanged(agenda, version).standing(earlier));
    }

    /// Plans the earlier minutes again.
    ///
    /// @param version of the agenda after the change; a later one is left as it is
    public MeetingBook minutesBack(Actor actor, MeetingId meeting, ItemId item, int minutes, long version) {
        return change(
                actor,
                AuditEvent.of("agenda.minutes", meeting.value()),
                meeting,
                (_, agenda) -> unchanged(agenda, version).with(item, each -> each.planned(minutes)));
    }

    private static Agenda unchanged(Agenda agenda, long version) {
        if (agenda.version() != version) {
            throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
        }
        return agenda;
    }

    /// Plans other minutes for an item.
    public MeetingBook minutes(Actor actor, MeetingId meeting, ItemId item, int minutes) {
        return change(
                actor,
                AuditEvent.of("agenda.minutes", meeting.value()),
                meeting,
                (_, agenda) -> agenda.with(item, each -> each.planned(minutes)));
    }

    /// The rules by which a meeting of this type orders its items.
    public List<OrderRule> rules(Viewer viewer, MeetingId meeting) {
        Allowed.toOpenRecords(viewer);
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of("order.view"),
                        tx -> tx.hub()
                                .order(MeetingBookReader.meeting(tx, meeting)
                                        .type()
                                        .id()));
    }

    /// Changes the rules for this meeting's type and puts this agenda in their order; what was
    /// moved by hand goes back to its place.
    public MeetingBook orderBy(Actor actor, MeetingId meeting, List<OrderRule> rules) {
        return change(actor, AuditEvent.of("agenda.order", meeting.value()), meeting, (whole, agenda) -> {
            Meeting held = MeetingBookReader.meeting(whole, meeting);
            whole.hub().keepOrder(held.type().id(), rules);
            return agenda.inOrderOf(books.proposal(whole, held, kit.now()));
        });
    }

    private MeetingBook moved(Actor actor, MeetingId meeting, UnaryOperator<Agenda> move) {
        return change(actor, AuditEvent.of("agenda.move", meeting.value()), meeting, (_, agenda) -> move.apply(agenda));
    }

    private MeetingBook change(Actor actor, AuditEvent deed, MeetingId id, BiFunction<Tx, Agenda, Agenda> change) {
        Allowed.toWrite(actor);
        return kit.database().writeForTheRecord(actor, deed, (tx, whole) -> {
            AgendaService.mustNotBeOver(whole, id);
            Agenda agenda = MeetingBookReader.agenda(whole, MeetingBookReader.meeting(whole, id));
            if (agenda.isFrozen()) {
                throw new Refusal(Refusal.Kind.AGENDA_FROZEN);
            }
            AgendaService.keep(whole, change.apply(whole, agenda));
            return books.visible(tx, id);
        });
    }
}
