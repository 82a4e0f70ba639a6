package org.mashhuddle.service.core;

import java.time.LocalDate;
import java.util.Set;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.store.audit.AuditEvent;

/// The days an open hub works, as they stand now: a closure that is added takes effect at once.
public final class WorkingDays {

    private volatile WorkingCalendar calendar;

    /// One for each open hub.
    public WorkingDays(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /// The days of a hub: these bank holidays, and the hub's own closures.
    public static WorkingDays of(OpenHub hub, Set<LocalDate> bankHolidays) {
        return new WorkingDays(new WorkingCalendar(
                bankHolidays,
                hub.database()
                        .read(
                                hub.user().actor().viewer(),
                                AuditEvent.of("calendar.view"),
                                tx -> tx.hub().closures())));
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    public void closeOn(Set<LocalDate> closures) {
        calendar = new WorkingCalendar(calendar.bankHolidays(), closures);
    }
}
