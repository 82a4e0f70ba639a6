package org.mashhuddle.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.MeetingBook;

/// The way from item to item.
public record ItemNavigation(MeetingBook book) {

    /// Where one begins: at the room, else at the first item.
    Optional<AgendaItem> start() {
        return book.meeting()
                .roomAt()
                .flatMap(book.agenda()::item)
                .or(() -> book.agenda().items().stream().findFirst());
    }

    /// The item before this one.
    Optional<AgendaItem> before(ItemId item) {
        return byNumber(item, -1);
    }

    /// The item after this one.
    Optional<AgendaItem> after(ItemId item) {
        return byNumber(item, 1);
    }

    /// The next item the room still has to talk about: the ones after this first, then those held
    /// over or passed by. None when all are done.
    public Optional<AgendaItem> stillOpenAfter(ItemId item) {
        List<AgendaItem> items = book.agenda().items();
        int here = items.stream().map(AgendaItem::id).toList().indexOf(item);
        return items.stream()
                .skip(here + 1L)
                .filter(this::isWaiting)
                .findFirst()
                .or(() -> items.stream()
                        .filter(each -> !each.id().equals(item))
                        .filter(this::isOpen)
                        .findFirst());
    }

    /// The meeting with another discussion in the place of the item's.
    MeetingBook with(Discussion kept) {
        List<Discussion> all = new ArrayList<>(book.discussions());
        all.removeIf(each -> each.item().equals(kept.item()));
        all.add(kept);
        return new MeetingBook(
                book.meeting(),
                book.agenda(),
                all,
                book.actions(),
                book.earlier(),
                book.subjects(),
                book.links(),
                book.hub(),
                book.asItWas());
    }

    private boolean isWaiting(AgendaItem item) {
        return isOpen(item) && book.discussion(item).state() != DiscussionState.HELD_OVER;
    }

    private boolean isOpen(AgendaItem item) {
        return book.discussion(item).state() != DiscussionState.DONE
                && !book.discussion(item).isCarriedOver();
    }

    private Optional<AgendaItem> byNumber(ItemId item, int by) {
        return book.agenda()
                .item(item)
                .flatMap(here -> book.agenda().items().stream()
                        .filter(each -> each.number() == here.number() + by)
                        .findFirst());
    }

    @Override
    public String toString() {
        return "Walk[" + book + "]";
    }
}
