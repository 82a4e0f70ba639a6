package org.mashhuddle.service.core;

import java.time.LocalDate;
import java.util.Set;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.exchange.law.LawTable;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// The days an open hub works, as they stand now: a closure that is added takes effect at once.
public final class WorkingDays {

    private volatile WorkingCalendar calendar;
    private volatile TimeLimits limits;

    /// One for each open hub.
    public WorkingDays(WorkingCalendar calendar, TimeLimits limits) {
        this.calendar = calendar;
        this.limits = limits;
    }

    /// The days of a hub: these bank holidays, and the hub's own closures.
    public static WorkingDays of(OpenHub hub, Set<LocalDate> bankHolidays) {
        return hub.database()
                .read(
                        hub.user().actor().viewer(),
                        AuditEvent.of("calendar.view"),
                        tx -> new WorkingDays(
                                new WorkingCalendar(bankHolidays, tx.hub().closures()), limits(tx)));
    }

    /// The national lengths of this release, and those of the hub.
    private static TimeLimits limits(Tx tx) {
        return TimeLimits.of(LawTable.ofThisRelease(), tx.hub().limits());
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    /// How long each clock is, from which day on.
    public TimeLimits limits() {
        return limits;
    }

    public void limit(TimeLimits changed) {
        limits = changed;
    }

    public void closeOn(Set<LocalDate> closures) {
        calendar = new WorkingCalendar(calendar.bankHolidays(), closures);
    }
}
