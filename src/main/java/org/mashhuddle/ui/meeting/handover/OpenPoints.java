package org.mashhuddle.ui.meeting.handover;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.agenda.Adjournment;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.meeting.chair.ItemChair;
import org.mashhuddle.domain.minutes.Gap;
import org.mashhuddle.domain.minutes.GapKind;
import org.mashhuddle.ui.meeting.close.GapLine;

/// Where a meeting is, and what of the items it came to is not finished.
///
/// @param room "Item 4, Yusuf TEST-BIRCH, since 09:41"
/// @param minutes "J. Okoro until 10:05, then P. Shah"
/// @param away who is not in the room and was, or is out for this item
/// @param toHear "9 items, the next: item 5, Amira TEST-BIRCH"
/// @param gaps of the items that the room came to
/// @param canTake whether this user may take the minutes over
record OpenPoints(
        String room,
        String chair,
        String minutes,
        List<String> away,
        String toHear,
        List<GapLine> gaps,
        boolean canTake) {

    /// Copies the lists.
    OpenPoints {
        away = List.copyOf(away);
        gaps = List.copyOf(gaps);
    }

    static OpenPoints of(MeetingBook book, List<Gap> all, UserId user, boolean writes, Instant now) {
        boolean open = book.meeting().state() == MeetingState.OPEN;
        boolean other = book.meeting().minuteTakers().now().filter(user::equals).isEmpty();
        return new OpenPoints(
                room(book),
                chair(book, now),
                book.meeting()
                        .minuteTakers()
                        .words(
                                book.hub().directory()::name,
                                at -> Adjournment.moment(at, book.meeting().heldOn())),
                away(book),
                toHear(book),
                GapLine.of(all.stream().filter(gap -> isBegun(book, gap)).toList(), book),
                writes && open && other);
    }

    private static Optional<AgendaItem> at(MeetingBook book) {
        return book.meeting().roomAt().flatMap(book.agenda()::item);
    }

    private static String room(MeetingBook book) {
        Optional<Adjournment> adjourned = book.meeting().times().standing();
        if (adjourned.isPresent()) {
            return words(
                    "handover.adjourned",
                    Adjournment.moment(adjourned.get().at(), book.meeting().heldOn()));
        }
        return at(book).map(item -> room(book, item)).orElseGet(() -> words("handover.nowhere"));
    }

    private static String room(MeetingBook book, AgendaItem item) {
        Discussion said = book.discussion(item);
        String place = item(book, item);
        if (said.state() == DiscussionState.PAUSED) {
            return words("handover.paused", place);
        }
        return said.room().isEmpty()
                ? place
                : words(
                        "handover.since",
                        place,
                        DateWords.time(said.room().getLast().from()));
    }

    private static String item(MeetingBook book, AgendaItem item) {
        return words(
                "gap.item",
                item.number(),
                book.subject(item).map(book::name).orElseGet(() -> words("meeting.restricted")));
    }

    private static String chair(MeetingBook book, Instant now) {
        String meetings =
                book.meeting().chair().map(book.hub().directory()::name).orElseGet(() -> words("handover.nobody"));
        return at(book).map(item -> ItemChair.of(book, item, now).turns())
                .filter(turns -> !turns.isEmpty())
                .map(List::getLast)
                .map(turn -> switch (turn.held()) {
                    case MEETING_CHAIR -> meetings;
                    case NOBODY -> words("handover.nobody");
                    case ANOTHER ->
                        words("handover.item-chair", turn.who().orElseThrow().name());
                })
                .orElse(meetings);
    }

    private static List<String> away(MeetingBook book) {
        if (book.meeting().attendance().stream().allMatch(one -> one.presences().isEmpty())) {
            return List.of(words("handover.nobody-came"));
        }
        Optional<AgendaItem> item = at(book);
        return book.meeting().attendance().stream()
                .filter(one -> !one.isHere() && !one.presences().isEmpty())
                .map(one -> item.filter(there -> one.facts().outFor().contains(there.id()))
                                .isPresent()
                        ? words("handover.out", one.name())
                        : left(one))
                .toList();
    }

    private static String left(Attendance one) {
        return Stream.of(one.presences().getLast())
                .flatMap(last -> last.until().stream())
                .map(at -> words("handover.left", one.name(), DateWords.time(at)))
                .findFirst()
                .orElse(one.name());
    }

    private static String toHear(MeetingBook book) {
        List<AgendaItem> waiting = book.agenda().items().stream()
                .filter(item -> book.discussion(item).state() == DiscussionState.WAITING)
                .toList();
        String next = waiting.isEmpty() ? "" : item(book, waiting.getFirst());
        return words("handover.waits", waiting.size(), next);
    }

    /// What the room has not come to is not late, but for what was typed there and not entered; of the meeting as a
    /// whole all counts.
    private static boolean isBegun(MeetingBook book, Gap gap) {
        return gap.kind() == GapKind.ACTION_NOT_ENTERED
                || gap.kind() == GapKind.ANSWER_NOT_ENTERED
                || gap.item()
                        .flatMap(book.agenda()::item)
                        .filter(item -> book.discussion(item).state() == DiscussionState.WAITING)
                        .isEmpty();
    }

    @Override
    public String toString() {
        return "OpenPoints[" + gaps.size() + " gaps]";
    }
}
