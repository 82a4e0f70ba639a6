package org.mashhuddle.domain.hub;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Dates and times as they are written here: `24/11/2026`, `Tue 24 November 2026`, 24-hour clock,
/// London.
public final class DateWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("dd/MM", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter TWICE = DateTimeFormatter.ofPattern("HH:mm '('z')'", Locale.UK);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK);

    private DateWords() {}

    /// `24/11/2026`.
    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /// `Tue 24 November 2026`.
    public static String longDate(LocalDate day) {
        return LONG.format(day);
    }

    /// `Tuesday 24 November 2026`.
    public static String fullDate(LocalDate day) {
        return FULL.format(day);
    }

    /// `November 2026`.
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /// `20/11` in the same year, `20/11/2025` otherwise.
    public static String shortDate(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? DAY_MONTH.format(day) : date(day);
    }

    /// `Mon 23/11`, with the year when it is another one.
    public static String weekdayDate(LocalDate day, LocalDate today) {
        return WEEKDAY.format(day) + " " + shortDate(day, today);
    }

    /// `09:48`.
    public static String time(Instant at) {
        return TIME.format(LocalDateTime.ofInstant(at, Moment.LONDON));
    }

    /// `09:48`; `01:48 (BST)` and `01:25 (GMT)` in the hour that the clock shows twice when it goes back, since the
    /// later would read as the earlier.
    public static String onTheClock(Instant at) {
        ZonedDateTime there = at.atZone(Moment.LONDON);
        boolean twice = Moment.LONDON
                        .getRules()
                        .getValidOffsets(there.toLocalDateTime())
                        .size()
                > 1;
        return twice ? TWICE.format(there) : TIME.format(there);
    }

    /// `09:48:07`.
    public static String seconds(Instant at) {
        return SECONDS.format(LocalDateTime.ofInstant(at, Moment.LONDON));
    }

    /// `24/11/2026 10:58`.
    public static String dateTime(Instant at) {
        return date(LocalDate.ofInstant(at, Moment.LONDON)) + " " + time(at);
    }

    /// `06:12` today, `Mon 16:20` within a week, `Mon 16/11 16:20` before; the day alone where only
    /// that is known.
    public static String moment(Moment moment, LocalDate today) {
        return switch (moment) {
            case Moment.Exactly exact -> (dayBefore(moment.day(), today) + " " + time(exact.at())).strip();
            case Moment.OnDay day -> weekdayDate(day.day(), today) + ", time not known";
        };
    }

    private static String dayBefore(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return "";
        }
        return day.isAfter(today.minusDays(7)) && day.isBefore(today) ? WEEKDAY.format(day) : weekdayDate(day, today);
    }

    /// `Today 14:00`, `Wed 25/11 12:00`.
    public static String due(DueTime due, LocalDate today) {
        LocalDate day = due.local().toLocalDate();
        String time = TIME.format(due.local());
        return day.equals(today) ? "Today " + time : weekdayDate(day, today) + " " + time;
    }

    /// The same within a sentence: `today 14:00`.
    public static String dueWithin(DueTime due, LocalDate today) {
        return due(due, today).replace("Today", "today");
    }

    /// `2 h 17`, `21 h`, `35 min`, `3 days`: the two largest units that matter.
    public static String duration(Duration length) {
        Duration size = length.abs();
        if (size.toHours() >= 96) {
            return size.toDays() + " days";
        }
        if (size.toHours() >= 10) {
            return size.toHours() + " h";
        }
        if (size.toHours() >= 1) {
            return size.toHours()
                    + " h"
                    + (size.toMinutesPart() == 0 ? "" : " " + String.format(Locale.UK, "%02d", size.toMinutesPart()));
        }
        return size.toMinutes() + " min";
    }

    /// "3rd".
    public static String ordinal(int number) {
        if (number % 100 >= 11 && number % 100 <= 13) {
            return number + "th";
        }
        return number
                + switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
