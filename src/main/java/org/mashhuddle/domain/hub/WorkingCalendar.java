package org.mashhuddle.domain.hub;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/// Which days the hub works: Monday to Friday less bank holidays of England and the hub's own
/// closures.
public record WorkingCalendar(Set<LocalDate> bankHolidays, Set<LocalDate> closures) {

    /// Copies the dates.
    public WorkingCalendar {
        bankHolidays = Set.copyOf(bankHolidays);
        closures = Set.copyOf(closures);
    }

    /// Weekdays only: no holidays known.
    public static WorkingCalendar weekdays() {
        return new WorkingCalendar(Set.of(), Set.of());
    }

    /// Whether the hub works on this day.
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !bankHolidays.contains(day)
                && !closures.contains(day);
    }

    /// The first working day after this one.
    public LocalDate next(LocalDate day) {
        return plus(day, 1);
    }

    /// The last working day before this one.
    public LocalDate previous(LocalDate day) {
        LocalDate earlier = day.minusDays(1);
        while (!isWorkingDay(earlier)) {
            earlier = earlier.minusDays(1);
        }
        return earlier;
    }

    /// So many working days after this day; the day itself is not counted.
    public LocalDate plus(LocalDate day, int workingDays) {
        LocalDate later = day;
        int left = workingDays;
        while (left > 0) {
            later = later.plusDays(1);
            if (isWorkingDay(later)) {
                left--;
            }
        }
        return later;
    }

    /// By when a person has a right to be answered: the same date so many months later, or the last day of that
    /// month; where that is a weekend or a bank holiday, the day after it that is neither. A closure of the
    /// hub's own takes nobody's right.
    public LocalDate monthsAfter(LocalDate day, int months) {
        WorkingCalendar lawful = new WorkingCalendar(bankHolidays, Set.of());
        LocalDate due = day.plusMonths(months);
        return lawful.isWorkingDay(due) ? due : lawful.next(due);
    }

    /// Working days from one day to a later one: 0 on the same day.
    public int between(LocalDate from, LocalDate to) {
        int days = 0;
        for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
            if (isWorkingDay(day.plusDays(1))) {
                days++;
            }
        }
        return days;
    }
}
