package org.mashhuddle.ui.meeting.status;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.stream.Collectors;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.room.TimeLeft;

/// What the room would not come to at the pace so far.
///
/// @param count how many items
/// @param brief "3 not reached", for the status bar; empty for none
/// @param sentence "3 items would not be reached by 10:30"
/// @param names "15 Kayla TEST-ALDER, 16, 17 Kwik Fry": a restricted item is its number
public record NotReached(int count, String brief, String sentence, String names) {

    /// At this pace.
    static NotReached of(TimeLeft time) {
        List<AgendaItem> items = time.notReached();
        if (items.isEmpty()) {
            return nothing();
        }
        return new NotReached(
                items.size(),
                words("meeting.late.brief", items.size()),
                words("meeting.late.sentence", items.size(), DateWords.time(time.limit())),
                items.stream().map(item -> name(time.book(), item)).collect(Collectors.joining(", ")));
    }

    /// Every item is reached, or the meeting is over.
    static NotReached nothing() {
        return new NotReached(0, "", "", "");
    }

    private static String name(MeetingBook book, AgendaItem item) {
        return book.subject(item)
                .map(subject -> words("meeting.late.item", item.number(), AgendaLines.shortName(book, subject)))
                .orElseGet(() -> Integer.toString(item.number()));
    }

    @Override
    public String toString() {
        return "NotReached[" + count + "]";
    }
}
