package org.mashhuddle.ui.agenda;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.agenda.Standing;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.service.agenda.AgendaOrderService;
import org.mashhuddle.ui.agenda.row.AgendaRequests;
import org.mashhuddle.ui.agenda.row.AgendaRow;
import org.mashhuddle.ui.agenda.row.UndoStack;

/// What the chair's hand does to an agenda: places and minutes, each of which can be taken back.
final class ManualOrder {

    private final AgendaOrderService order;
    private final Actor actor;
    private final AgendaRequests asking;
    private final UndoStack undoing;

    ManualOrder(AgendaOrderService order, Actor actor, AgendaRequests asking, UndoStack undoing) {
        this.order = order;
        this.actor = actor;
        this.asking = asking;
        this.undoing = undoing;
    }

    /// Moves items and their families one up (-1) or down (+1), each within its section.
    void move(MeetingBook book, List<ItemId> items, int by) {
        moved(book, () -> order.move(actor, book.meeting().id(), items, by));
    }

    /// Whether items may be dropped beside another.
    static boolean canDrop(MeetingBook book, List<ItemId> items, ItemId target) {
        Agenda agenda = book.agenda();
        Optional<AgendaItem> there = agenda.item(target);
        return !agenda.isFrozen()
                && there.isPresent()
                && !items.isEmpty()
                && !agenda.families(items).contains(target)
                && items.stream()
                        .allMatch(id -> agenda.item(id)
                                .filter(item -> item.section() == there.get().section())
                                .isPresent());
    }

    /// Puts items before or after another of their section.
    void drop(MeetingBook book, List<ItemId> items, ItemId target, boolean after) {
        MeetingId id = book.meeting().id();
        if (canDrop(book, items, target)) {
            moved(
                    book,
                    after
                            ? () -> order.moveAfter(actor, id, items, target)
                            : () -> order.moveBefore(actor, id, items, target));
        }
    }

    private void moved(MeetingBook book, Callable<MeetingBook> verb) {
        MeetingId id = book.meeting().id();
        List<Standing> before = book.agenda().standings();
        asking.ask(verb, next -> {
            long version = next.agenda().version();
            if (!next.agenda().standings().equals(before)) {
                undoing.offer(() -> asking.ask(() -> order.moveBack(actor, id, before, version)));
            }
        });
    }

    /// Plans so many minutes more or fewer for an item.
    void minutes(MeetingBook book, AgendaRow.Item item, int by) {
        MeetingId id = book.meeting().id();
        int before = item.minutes();
        asking.ask(() -> order.minutes(actor, id, item.id(), before + by), next -> {
            long version = next.agenda().version();
            undoing.offer(() -> asking.ask(() -> order.minutesBack(actor, id, item.id(), before, version)));
        });
    }
}
