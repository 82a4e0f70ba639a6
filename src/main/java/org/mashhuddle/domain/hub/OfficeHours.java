package org.mashhuddle.domain.hub;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/// When the hub works on a working day, London time. A clock that counts working hours stands still
/// outside them (`domain.md` 3.4).
public record OfficeHours(LocalTime from, LocalTime until) {

    /// What a new hub begins with, 09:00 to 17:00; it lays down its own in Settings.
    public static OfficeHours seed() {
        return new OfficeHours(LocalTime.of(9, 0), LocalTime.of(17, 0));
    }

    /// Refuses a day that ends before it begins.
    public OfficeHours {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("Office hours end before they begin");
        }
    }

    /// The moment at which so many working hours have passed.
    public Instant after(Instant start, Duration length, WorkingCalendar calendar) {
        LocalDate day = LocalDate.ofInstant(start, Moment.LONDON);
        Instant at = start;
        Duration left = length;
        while (true) {
            if (calendar.isWorkingDay(day)) {
                Instant open = later(at, moment(day, from));
                Duration today = Duration.between(open, moment(day, until));
                if (today.compareTo(left) >= 0) {
                    return open.plus(left);
                }
                if (today.isPositive()) {
                    left = left.minus(today);
                }
            }
            day = day.plusDays(1);
            at = moment(day, LocalTime.MIDNIGHT);
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant moment(LocalDate day, LocalTime time) {
        return new DueTime(day.atTime(time)).instant();
    }
}
