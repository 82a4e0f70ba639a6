package org.mashhuddle.reference;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Bank holidays of England, by the Jollyday library.
public final class BankHolidays {

    private BankHolidays() {}

    /// The bank holidays of these years, both included. Whoever comes second waits for the first and finds the rules
    /// read.
    public static synchronized Set<LocalDate> england(int from, int until) {
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
        return IntStream.rangeClosed(from, until)
                .boxed()
                .flatMap(year -> manager.getHolidays(Year.of(year), "eng").stream())
                .map(holiday -> holiday.getDate())
                .collect(Collectors.toUnmodifiableSet());
    }
}
