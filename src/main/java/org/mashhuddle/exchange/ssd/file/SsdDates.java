package org.mashhuddle.exchange.ssd.file;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.source.DayOrder;

/// The forms of a date that extracts come with, as SQL Server, Excel and people in the UK write
/// them: `2026-11-24`, `2026-11-24 06:12:00.000`, `20261124`, `24/11/2026`, `24.11.26 22:40`,
/// `24-Nov-2026`, `Nov 24 2026 6:12AM`, `Tuesday 24th of November 2026`, and the `46350.28` that Excel
/// makes of one.
public final class SsdDates {

    private static final String TIME =
            "(?:(?:[T ,]|\\s+at)\\s*([0-9]{1,2})[:.]([0-9]{2})(?:[:.]([0-9]{2})(?:[.,:]([0-9]{1,9}))?)?"
                    + "\\s*([AaPp][Mm])?(?:\\s*(?:hrs|hours|h))?)?";
    private static final String YEAR = "([0-9]{4}|[0-9]{2})";
    private static final Pattern ISO =
            Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})" + TIME + "\\s*(Z|[+-][0-9]{2}:?[0-9]{2})?");
    private static final Pattern COMPACT = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})" + TIME);
    private static final Pattern RUN_TOGETHER = Pattern.compile("([0-9]{8})([0-9]{2})([0-9]{2})([0-9]{2})?");
    private static final Pattern NUMBERS = Pattern.compile("([0-9]{1,2})([/.-])([0-9]{1,2})\\2" + YEAR + TIME);
    private static final String MARKS = "/.-";
    private static final Pattern DAY_NAMED =
            Pattern.compile("([0-9]{1,2})(?:[- /]|\\s+of\\s+)([A-Za-z]{3,9})[- ,/]\\s?" + YEAR + TIME);
    private static final Pattern MONTH_NAMED =
            Pattern.compile("([A-Za-z]{3,9})\\s+([0-9]{1,2}),?\\s+([0-9]{4})" + TIME);
    /// Excel counts days from here; what stands behind the point, or the comma, is the part of the day that is over.
    private static final LocalDate FIRST_OF_EXCEL = LocalDate.of(1899, 12, 30);
    private static final Pattern COUNTED = Pattern.compile("([1-9][0-9]{4})(?:[.,]([0-9]{1,12}))?");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?i)^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[,.]?\\s+)?(?:the\\s+)?");
    private static final Pattern NAMED_WEEKDAY = Pattern.compile("(?i)^(mon|tue|wed|thu|fri|sat|sun)[a-z]*[,.]?\\s.*");
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Pattern ORDINAL = Pattern.compile("(?i)(?<=[0-9])(?:st|nd|rd|th)\\b");
    /// As SQL Server reads a year of two digits: up to this one it is of this century.
    private static final int LAST_OF_CENTURY = 49;
    private static final int MINUTES_OF_A_DAY = 24 * 60;
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final int MONTHS_IN_YEAR = 12;

    private SsdDates() {}

    /// Empty if the text is no date in one of the forms, a day that does not exist, or one whose
    /// day and month are in doubt. A time of exactly midnight counts as no time: that is how a
    /// system writes a date it keeps in a date-and-time column.
    public static Optional<Moment> read(String text, DayOrder order) {
        try {
            String plain = plain(text);
            if (SqlServerDate.is(plain)) {
                return Optional.of(moment(SqlServerDate.day(plain), SqlServerDate.time(plain), null));
            }
            return numbered(plain, order).or(() -> named(plain)).or(() -> counted(plain));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// Without the day of the week, and 24 for 24th.
    private static String plain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLetter(text.charAt(at))) {
                return ORDINAL.matcher(WEEKDAY.matcher(text).replaceFirst("")).replaceAll("");
            }
        }
        return text;
    }

    /// Whether the text names another day of the week than the one of the date that is read from it.
    public static boolean isOtherWeekday(String text, LocalDate day) {
        Matcher named = NAMED_WEEKDAY.matcher(text);
        return named.matches()
                && WEEKDAYS.indexOf(named.group(1).toLowerCase(Locale.ROOT)) + 1
                        != day.getDayOfWeek().getValue();
    }

    /// Two numbers and a year: where no mark stands behind the first number, as in most extracts, it is none.
    private static Optional<Matcher> numbers(String text) {
        String plain = plain(text);
        if (plain.length() < 3 || (MARKS.indexOf(plain.charAt(1)) < 0 && MARKS.indexOf(plain.charAt(2)) < 0)) {
            return Optional.empty();
        }
        return Optional.of(NUMBERS.matcher(plain)).filter(Matcher::matches);
    }

    /// A date as the number that Excel makes of it, to the minute.
    private static Optional<Moment> counted(String text) {
        Matcher count = COUNTED.matcher(text);
        if (!count.matches()) {
            return Optional.empty();
        }
        LocalDate day = FIRST_OF_EXCEL.plusDays(number(count.group(1)));
        String over = count.group(2);
        long minute = over == null ? 0 : Math.round(Double.parseDouble("0." + over) * MINUTES_OF_A_DAY);
        LocalDateTime local = day.atStartOfDay().plusMinutes(minute);
        return Optional.of(
                minute == 0
                        ? new Moment.OnDay(day)
                        : new Moment.Exactly(local.atZone(Moment.LONDON).toInstant()));
    }

    private static Optional<Moment> numbered(String text, DayOrder order) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            LocalDate day = day(iso.group(1), iso.group(2), iso.group(3));
            return Optional.of(moment(day, iso, 4, iso.group(9)));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return Optional.of(moment(day(compact.group(1), compact.group(2), compact.group(3)), compact, 4, null));
        }
        Matcher together = RUN_TOGETHER.matcher(text);
        if (together.matches()) {
            String seconds = together.group(3) + ":" + Objects.requireNonNullElse(together.group(4), "00");
            return numbered(together.group(1) + " " + together.group(2) + ":" + seconds, order);
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        if (order == DayOrder.YEAR_FIRST && numbers.group(4).length() == 2) {
            return Optional.of(moment(day(numbers.group(1), numbers.group(3), numbers.group(4)), numbers, 5, null));
        }
        if (isInDoubt(text) && order != DayOrder.DAY_FIRST && order != DayOrder.MONTH_FIRST) {
            return Optional.empty();
        }
        boolean monthFirst = (order == DayOrder.MONTH_FIRST && isInDoubt(text)) || says(text, DayOrder.MONTH_FIRST);
        String month = numbers.group(monthFirst ? 1 : 3);
        String day = numbers.group(monthFirst ? 3 : 1);
        return Optional.of(moment(day(numbers.group(4), month, day), numbers, 5, null));
    }

    private static Optional<Moment> named(String text) {
        Matcher day = DAY_NAMED.matcher(text);
        if (day.matches()) {
            return month(day.group(2)).map(month -> moment(day(day.group(3), month, day.group(1)), day, 4, null));
        }
        Matcher month = MONTH_NAMED.matcher(text);
        return month.matches()
                ? month(month.group(1)).map(name -> moment(day(month.group(3), name, month.group(2)), month, 4, null))
                : Optional.empty();
    }

    /// "11" for Nov and November.
    private static Optional<String> month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return MONTHS.stream()
                .filter(month -> month.equals(lower)
                        || month.substring(0, 3).equals(lower)
                        || (lower.equals("sept") && month.equals("september")))
                .findFirst()
                .map(month -> String.valueOf(MONTHS.indexOf(month) + 1));
    }

    /// Two numbers and a year, of which either number may be the month, and it matters which.
    public static boolean isInDoubt(String text) {
        return numbers(text)
                .filter(found -> number(found.group(1)) <= MONTHS_IN_YEAR
                        && number(found.group(3)) <= MONTHS_IN_YEAR
                        && number(found.group(1)) != number(found.group(3)))
                .isPresent();
    }

    /// Three numbers of two digits: the year may be the last, or the first.
    public static boolean hasShortYear(String text) {
        return numbers(text).filter(found -> found.group(4).length() == 2).isPresent();
    }

    /// Whether hyphens part its numbers: nobody here writes a year of two digits first and strokes behind it.
    static boolean hasHyphens(String text) {
        return numbers(text).filter(found -> found.group(2).equals("-")).isPresent();
    }

    /// Whether this date can only be read in this order, as long as its year stands last.
    public static boolean says(String text, DayOrder order) {
        return numbers(text).filter(found -> says(found, order)).isPresent();
    }

    private static boolean says(Matcher found, DayOrder order) {
        boolean firstIsDay = number(found.group(1)) > MONTHS_IN_YEAR && number(found.group(3)) <= MONTHS_IN_YEAR;
        boolean secondIsDay = number(found.group(3)) > MONTHS_IN_YEAR && number(found.group(1)) <= MONTHS_IN_YEAR;
        return switch (order) {
            case DAY_FIRST -> firstIsDay;
            case MONTH_FIRST -> secondIsDay;
            case YEAR_FIRST, IN_DOUBT -> false;
        };
    }

    /// 1900-01-01 is what SQL Server makes of an empty text, 9999-12-31 what some systems write for
    /// "still open".
    public static boolean isPlausible(Moment moment, Instant now) {
        int year = moment.day().getYear();
        return year > 1900 && year < LocalDate.ofInstant(now, Moment.LONDON).getYear() + 50;
    }

    /// Whether it does not lie ahead.
    public static boolean isPast(Moment moment, Instant now) {
        return switch (moment) {
            case Moment.Exactly exactly -> !exactly.at().isAfter(now);
            case Moment.OnDay onDay -> !onDay.day().isAfter(LocalDate.ofInstant(now, Moment.LONDON));
        };
    }

    public static boolean isBefore(Moment one, Moment other) {
        if (one instanceof Moment.Exactly a && other instanceof Moment.Exactly b) {
            return a.at().isBefore(b.at());
        }
        return one.day().isBefore(other.day());
    }

    private static LocalDate day(String year, String month, String day) {
        int century = year.length() > 2 ? 0 : Integer.parseInt(year) > LAST_OF_CENTURY ? 1900 : 2000;
        return LocalDate.of(century + Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    /// @param first the group of the hour; minutes, seconds, their fraction, AM or PM follow
    private static Moment moment(LocalDate day, Matcher found, int first, @Nullable String offset) {
        LocalTime time = LocalTime.of(
                        hour(number(found.group(first)), found.group(first + 4)),
                        number(found.group(first + 1)),
                        number(found.group(first + 2)))
                .plusNanos(nanos(found.group(first + 3)));
        return moment(day, time, offset);
    }

    private static Moment moment(LocalDate day, LocalTime exact, @Nullable String offset) {
        LocalTime time = exact.truncatedTo(ChronoUnit.MICROS);
        if (time.equals(LocalTime.MIDNIGHT)) {
            return new Moment.OnDay(day);
        }
        return new Moment.Exactly(instant(LocalDateTime.of(day, time), offset));
    }

    private static int hour(int said, @Nullable String half) {
        if (half == null) {
            return said;
        }
        if (said < 1 || said > MONTHS_IN_YEAR) {
            throw new DateTimeException("no hour of half a day");
        }
        return said % 12 + (half.equalsIgnoreCase("pm") ? 12 : 0);
    }

    // atZone: a time in the spring gap moves later, one in the autumn overlap is the earlier of the
    // two.
    private static Instant instant(LocalDateTime local, @Nullable String offset) {
        return offset == null ? local.atZone(Moment.LONDON).toInstant() : local.toInstant(ZoneOffset.of(offset));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static long nanos(@Nullable String fraction) {
        return fraction == null ? 0 : Long.parseLong((fraction + "000000000").substring(0, 9));
    }
}
