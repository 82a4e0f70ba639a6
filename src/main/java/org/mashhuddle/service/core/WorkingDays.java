package org.mashhuddle.service.core;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.exchange.law.LawTable;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// The days an open hub works, as they stand now: a closure that is added takes effect at once.
public final class WorkingDays {

    private final Supplier<Set<LocalDate>> bankHolidays;
    private final Object making = new Object();
    private volatile Set<LocalDate> closures;
    private volatile Optional<WorkingCalendar> calendar = Optional.empty();
    private volatile TimeLimits limits;

    WorkingDays(Supplier<Set<LocalDate>> bankHolidays, Set<LocalDate> closures, TimeLimits limits) {
        this.bankHolidays = bankHolidays;
        this.closures = closures;
        this.limits = limits;
    }

    /// One for each open hub.
    public WorkingDays(WorkingCalendar calendar, TimeLimits limits) {
        this(calendar::bankHolidays, calendar.closures(), limits);
    }

    /// The days of a hub: these bank holidays, and the hub's own closures.
    ///
    /// @param bankHolidays asked when somebody first asks for a day, since reckoning them takes its
    ///   time; a search for a child never does
    public static WorkingDays of(OpenHub hub, Supplier<Set<LocalDate>> bankHolidays) {
        return hub.database()
                .read(
                        hub.user().actor().viewer(),
                        AuditEvent.of("calendar.view"),
                        tx -> new WorkingDays(bankHolidays, tx.hub().closures(), limits(tx)));
    }

    /// The national lengths of this release, and those of the hub.
    private static TimeLimits limits(Tx tx) {
        return TimeLimits.of(LawTable.ofThisRelease(), tx.hub().limits());
    }

    public WorkingCalendar calendar() {
        return calendar.orElseGet(this::made);
    }

    /// How long each clock is, from which day on.
    public TimeLimits limits() {
        return limits;
    }

    public void limit(TimeLimits changed) {
        limits = changed;
    }

    public void closeOn(Set<LocalDate> changed) {
        synchronized (making) {
            closures = changed;
            calendar = Optional.empty();
        }
    }

    private WorkingCalendar made() {
        synchronized (making) {
            WorkingCalendar there = calendar.orElseGet(() -> new WorkingCalendar(bankHolidays.get(), closures));
            calendar = Optional.of(there);
            return there;
        }
    }
}
