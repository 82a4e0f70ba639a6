package org.mashhuddle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.reference.BankHolidays;
import org.mashhuddle.service.core.OpenHub;
import org.mashhuddle.service.core.WorkingDays;

/// The working days of a hub: bank holidays around this year, and its own closures.
final class HubCalendar {

    private static final int YEARS_BACK = 2;
    private static final int YEARS_AHEAD = 3;

    private HubCalendar() {}

    static WorkingDays of(OpenHub hub, Clock clock) {
        return WorkingDays.of(hub, () -> around(clock));
    }

    /// What the first opening would wait for, done once for nothing: reading the rules of the holidays takes a program
    /// that begins half a second of the processor.
    static void warmUp() {
        around(Clock.systemUTC());
    }

    private static Set<LocalDate> around(Clock clock) {
        int year = LocalDate.now(clock.withZone(Moment.LONDON)).getYear();
        return BankHolidays.england(year - YEARS_BACK, year + YEARS_AHEAD);
    }
}
