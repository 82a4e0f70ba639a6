package org.mashhuddle.service.today;

import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.audit.AuditEvent;

/// What the hub has to do today, in one look.
public final class TodayService {

    private final ServiceContext kit;
    private final MeetingBookReader books;

    /// One for each open hub.
    public TodayService(ServiceContext kit, MeetingBookReader books) {
        this.kit = kit;
        this.books = books;
    }

    /// Today, as the viewer may see it.
    ///
    /// @param meeting today's, planned
    public Today today(Viewer viewer, MeetingId meeting) {
        Allowed.toOpenRecords(viewer);
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of("today.view"),
                        tx -> new TodayReader(tx, books, kit.today(), kit.now(), viewer.reader())
                                .of(meeting, viewer.user()));
    }
}
