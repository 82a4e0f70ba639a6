package org.mashhuddle.domain.quickline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mashhuddle.domain.hub.DueTime;

/// Days and times as they are said in the room: "fri", "tomorrow", "27/11", "16:00", "4pm".
public final class SpokenTimes {

    private static final Pattern TIME =
            Pattern.compile("(?i)^([01]?\\d|2[0-3]):([0-5]\\d)$|^(1[0-2]|[1-9])(?:[:.]([0-5]\\d))?(am|pm)$");
    private static final Pattern DATE = Pattern.compile("^(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?$");

    /// With its year a date is one by points and strokes too; without, "16.30" is a time.
    private static final Pattern WHOLE = Pattern.compile("^(\\d{1,2})[.-](\\d{1,2})[.-](\\d{4})$");

    /// As spreadsheets and other systems write it.
    private static final Pattern YEAR_FIRST = Pattern.compile("^(\\d{4})-(\\d{2})-(\\d{2})$");

    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern END = Pattern.compile("[.,;:!?]+$");

    /// As people say it, beside the first three or four letters.
    private static final Map<String, String> SHORT = Map.of("weds", "wednesday", "thurs", "thursday");

    /// How far back a date without a year is still taken to be the one that was.
    private static final int MONTHS_BACK = 6;

    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.UK);

    private SpokenTimes() {}

    /// Without doubt: "27/11/2026 16:00".
    public static String said(DueTime due) {
        return SAID.format(due.local());
    }

    public static Optional<LocalTime> time(String word) {
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

    /// A word as it is compared: small, without what ends a clause.
    public static String plain(String word) {
        return END.matcher(word.toLowerCase(Locale.UK)).replaceFirst("");
    }

    public static Optional<LocalDate> day(String lower, LocalDate today) {
        if (lower.equals("today")) {
            return Optional.of(today);
        }
        if (lower.equals("tomorrow") || lower.equals("tmrw")) {
            return Optional.of(today.plusDays(1));
        }
        return weekday(lower, today).or(() -> date(lower, today));
    }

    /// A date with its month in words.
    public record Written(int length, LocalDate day) {}

    /// "26 nov", "1st December 2026".
    public static Optional<Written> written(String day, String month, String year, LocalDate today) {
        Matcher number = ORDINAL.matcher(day);
        Optional<Month> named = Stream.of(Month.values())
                .filter(each -> month.length() >= 3
                        && each.name().toLowerCase(Locale.UK).startsWith(month))
                .findFirst();
        if (!number.matches() || named.isEmpty()) {
            return Optional.empty();
        }
        int on = Integer.parseInt(number.group(1));
        int of = named.get().getValue();
        return YEAR.matcher(year).matches()
                ? real(Integer.parseInt(year), of, on).map(date -> new Written(3, date))
                : without(on, of, today).map(date -> new Written(2, date));
    }

    public static Optional<LocalDate> weekday(String lower, LocalDate today) {
        for (DayOfWeek each : DayOfWeek.values()) {
            String name = each.name().toLowerCase(Locale.UK);
            if (lower.equals(name)
                    || lower.equals(name.substring(0, 3))
                    || (lower.length() == 4 && name.startsWith(lower))
                    || SHORT.getOrDefault(lower, "").equals(name)) {
                int ahead = Math.floorMod(each.getValue() - today.getDayOfWeek().getValue(), 7);
                return Optional.of(today.plusDays(ahead == 0 ? 7 : ahead));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String word, LocalDate today) {
        Matcher whole = WHOLE.matcher(word);
        if (whole.matches()) {
            return real(number(whole, 3), number(whole, 2), number(whole, 1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(word);
        return yearFirst.matches()
                ? real(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3))
                : byStrokes(word, today);
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static Optional<LocalDate> byStrokes(String word, LocalDate today) {
        Matcher match = DATE.matcher(word);
        if (!match.matches()) {
            return Optional.empty();
        }
        int day = number(match, 1);
        int month = number(match, 2);
        if (match.group(3) == null) {
            // "24/7" is how long somebody is there.
            return word.equals("24/7") ? Optional.empty() : without(day, month, today);
        }
        int year = number(match, 3);
        return real(match.group(3).length() == 2 ? 2000 + year : year, month, day);
    }

    /// Without a year it is the nearest: what was some months ago was, and does not come next year, nor next December
    /// where it is January.
    private static Optional<LocalDate> without(int day, int month, LocalDate today) {
        LocalDate back = today.minusMonths(MONTHS_BACK);
        return IntStream.rangeClosed(-1, 1)
                .boxed()
                .flatMap(years -> real(today.getYear() + years, month, day).stream())
                .filter(on -> !on.isBefore(back) && on.isBefore(today.plusMonths(12)))
                .findFirst()
                .or(() -> real(today.getYear(), month, day));
    }

    private static Optional<LocalDate> real(int year, int month, int day) {
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }
}
