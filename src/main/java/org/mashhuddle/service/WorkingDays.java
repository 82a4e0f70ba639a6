package org.mashhuddle.service;

import org.mashhuddle.domain.hub.WorkingCalendar;

import java.time.LocalDate;
import java.util.Set;

/// The days an open hub works, as they stand now: a closure that is added takes effect at once.
public final class WorkingDays {

    private volatile WorkingCalendar calendar;

    /// One for each open hub.
    public WorkingDays(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    void closeOn(Set<LocalDate> closures) {
        calendar = new WorkingCalendar(calendar.bankHolidays(), closures);
    }
}
