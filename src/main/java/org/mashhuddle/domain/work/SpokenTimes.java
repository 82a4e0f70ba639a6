package org.mashhuddle.domain.work;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mashhuddle.domain.hub.DueTime;

/// Days and times as they are said in the room: "fri", "tomorrow", "27/11", "16:00", "4pm".
final class SpokenTimes {

    private static final Pattern TIME =
            Pattern.compile("(?i)^([01]?\\d|2[0-3]):([0-5]\\d)$|^(1[0-2]|[1-9])(?:[:.]([0-5]\\d))?(am|pm)$");
    private static final Pattern DATE = Pattern.compile("^(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?$");

    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.UK);

    private SpokenTimes() {}

    /// Without doubt: "27/11/2026 16:00".
    static String said(DueTime due) {
        return SAID.format(due.local());
    }

    static Optional<LocalTime> time(String word) {
        Matcher match = TIME.matcher(word);
        if (!match.matches()) {
            return Optional.empty();
        }
        if (match.group(1) != null) {
            return Optional.of(LocalTime.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))));
        }
        int hour = Integer.parseInt(match.group(3)) % 12 + (match.group(5).equalsIgnoreCase("pm") ? 12 : 0);
        return Optional.of(LocalTime.of(hour, match.group(4) == null ? 0 : Integer.parseInt(match.group(4))));
    }

    static Optional<LocalDate> day(String word, LocalDate today) {
        String lower = word.toLowerCase(Locale.UK);
        if (lower.equals("today") || lower.equals("tonight")) {
            return Optional.of(today);
        }
        if (lower.equals("tomorrow") || lower.equals("tmrw")) {
            return Optional.of(today.plusDays(1));
        }
        return weekday(lower, today).or(() -> date(word, today));
    }

    private static Optional<LocalDate> weekday(String lower, LocalDate today) {
        for (DayOfWeek each : DayOfWeek.values()) {
            String name = each.name().toLowerCase(Locale.UK);
            if (lower.equals(name)
                    || lower.equals(name.substring(0, 3))
                    || (lower.length() == 4 && name.startsWith(lower))) {
                int ahead = Math.floorMod(each.getValue() - today.getDayOfWeek().getValue(), 7);
                return Optional.of(today.plusDays(ahead == 0 ? 7 : ahead));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String word, LocalDate today) {
        Matcher match = DATE.matcher(word);
        if (!match.matches()) {
            return Optional.empty();
        }
        int day = Integer.parseInt(match.group(1));
        int month = Integer.parseInt(match.group(2));
        if (match.group(3) == null) {
            return real(today.getYear(), month, day)
                    .filter(on -> !on.isBefore(today))
                    .or(() -> real(today.getYear() + 1, month, day));
        }
        int year = Integer.parseInt(match.group(3));
        return real(match.group(3).length() == 2 ? 2000 + year : year, month, day);
    }

    private static Optional<LocalDate> real(int year, int month, int day) {
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }
}
