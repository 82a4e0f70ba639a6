package org.mashhuddle.service;

import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.store.Deed;

/// What the hub has to do today, in one look.
public final class TodayService {

    private final Kit kit;
    private final BookReading books;

    /// One for each open hub.
    public TodayService(Kit kit, BookReading books) {
        this.kit = kit;
        this.books = books;
    }

    /// Today, as the viewer may see it.
    ///
    /// @param meeting today's, planned
    public Today today(Viewer viewer, MeetingId meeting) {
        Allowed.toOpenRecords(viewer);
        return kit.database()
                .read(viewer, Deed.of("today.view"), tx -> new TodayReading(tx, books, kit.today()).of(meeting));
    }
}
