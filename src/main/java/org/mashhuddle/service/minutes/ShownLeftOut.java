package org.mashhuddle.service.minutes;

import java.util.List;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.LeftOut;

/// What the minutes do not hold, of subjects that somebody may see.
final class ShownLeftOut {

    private ShownLeftOut() {}

    static List<LeftOut> of(MeetingBook book, MeetingBook visible, Reader reader) {
        return LeftOut.of(book).stream()
                .filter(one -> isShown(one, visible))
                .map(one -> one.readBy(reader))
                .toList();
    }

    private static boolean isShown(LeftOut one, MeetingBook visible) {
        return one.item()
                .flatMap(visible.agenda()::item)
                .map(item -> visible.subject(item).isPresent())
                .orElse(one.item().isEmpty());
    }
}
