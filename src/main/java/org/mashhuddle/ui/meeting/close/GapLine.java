package org.mashhuddle.ui.meeting.close;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.Gap;
import org.mashhuddle.domain.minutes.GapKind;
import org.mashhuddle.domain.subject.Subject;

/// Something missing, and where.
///
/// @param key the number key that goes there; 0 where there is none
/// @param said "No decision"
/// @param where "Item 6, Oluwaseun TEST-HORNBEAM-WILLOW"
public record GapLine(int key, String said, String where, GapKind kind, Optional<ItemId> item) {

    /// Whether the chair must fill it, or sign over it with a reason.
    public boolean stopsSigning() {
        return kind.stopsSigning();
    }

    /// Those of a meeting, in their order.
    public static List<GapLine> of(List<Gap> gaps, MeetingBook book) {
        List<GapLine> lines = new ArrayList<>();
        for (Gap gap : gaps) {
            int place = lines.size() + 1;
            lines.add(new GapLine(
                    place <= 9 ? place : 0, words("gap." + gap.kind()), where(gap, book), gap.kind(), gap.item()));
        }
        return lines;
    }

    private static String where(Gap gap, MeetingBook book) {
        if (gap.item().isEmpty()) {
            return words("gap.meeting");
        }
        Optional<Subject> subject =
                gap.item().flatMap(book.agenda()::item).map(AgendaItem::subject).map(book.subjects()::get);
        String name = subject.map(book::name).orElseGet(() -> words("meeting.restricted"));
        return gap.detail().isBlank()
                ? words("gap.item", gap.number(), name)
                : words("gap.item-detail", gap.number(), name, gap.detail());
    }

    @Override
    public String toString() {
        return "GapLine[" + key + "]";
    }
}
