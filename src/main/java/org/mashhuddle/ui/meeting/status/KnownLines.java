package org.mashhuddle.ui.meeting.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;

/// The list at the left, written once: of sixty rows two or three change with the next child, and one with
/// the clock.
final class KnownLines {

    /// What a row was written from.
    private record From(AgendaItem item, Discussion said, long spent, AgendaLine.Place place) {
        @Override
        public String toString() {
            return "From[withheld]";
        }
    }

    private record Written(From from, AgendaLine.Row row) {
        @Override
        public String toString() {
            return "Written[withheld]";
        }
    }

    private Map<ItemId, Written> rows = Map.of();
    private Map<SubjectId, Subject> subjects = Map.of();

    List<AgendaLine> lines(MeetingBook book, Optional<ItemId> writing, Instant now) {
        // A name says more where another has the same one: it hangs on all that stand in the list.
        if (!subjects.equals(book.subjects())) {
            rows = Map.of();
        }
        subjects = book.subjects();
        AgendaLines writer = new AgendaLines(book, writing, now);
        Map<ItemId, Discussion> said = new HashMap<>();
        book.discussions().forEach(each -> said.putIfAbsent(each.item(), each));
        Map<ItemId, Written> fresh = new HashMap<>();
        List<AgendaLine> lines = new ArrayList<>();
        String heading = "";
        for (AgendaItem item : book.agenda().items()) {
            String next = writer.heading(item);
            if (!next.equals(heading)) {
                lines.add(new AgendaLine.Heading(next));
                heading = next;
            }
            Discussion discussion = Optional.ofNullable(said.get(item.id())).orElseGet(() -> book.discussion(item));
            From from = new From(item, discussion, AgendaLines.minutes(discussion.spent(now)), writer.place(item));
            Written row = Optional.ofNullable(rows.get(item.id()))
                    .filter(known -> known.from().equals(from))
                    .orElseGet(() -> new Written(from, writer.row(item)));
            fresh.put(item.id(), row);
            lines.add(row.row());
        }
        rows = fresh;
        return lines;
    }
}
