package org.mashhuddle.domain.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.mashhuddle.domain.hub.DateWords;

/// A stretch of days; both ends are in it.
public record ReportPeriod(LocalDate from, LocalDate until) {

    private static final int MONTHS_IN_QUARTER = 3;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);

    /// @throws IllegalArgumentException if it ends before it begins
    public ReportPeriod {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A period that ends before it begins");
        }
    }

    /// The calendar quarter that a day lies in.
    public static ReportPeriod quarterOf(LocalDate day) {
        LocalDate from = YearMonth.from(day)
                .minusMonths((day.getMonthValue() - 1) % MONTHS_IN_QUARTER)
                .atDay(1);
        return new ReportPeriod(from, from.plusMonths(MONTHS_IN_QUARTER).minusDays(1));
    }

    /// The month that a day lies in, to its last day.
    public static ReportPeriod monthOf(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return new ReportPeriod(month.atDay(1), month.atEndOfMonth());
    }

    /// Twelve months that end with this day.
    public static ReportPeriod yearTo(LocalDate day) {
        return new ReportPeriod(day.minusYears(1).plusDays(1), day);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /// From the first day of the two to the last.
    public ReportPeriod spanning(ReportPeriod other) {
        return new ReportPeriod(
                from.isBefore(other.from) ? from : other.from, until.isAfter(other.until) ? until : other.until);
    }

    /// The period just before it: as many whole months where it is made of whole months, as many days
    /// otherwise.
    public ReportPeriod before() {
        LocalDate last = from.minusDays(1);
        if (from.getDayOfMonth() == 1 && until.equals(YearMonth.from(until).atEndOfMonth())) {
            long months = ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(until)) + 1;
            return new ReportPeriod(from.minusMonths(months), last);
        }
        return new ReportPeriod(from.minusDays(ChronoUnit.DAYS.between(from, until) + 1), last);
    }

    /// The same days of the year before; the end of a February stays its end.
    public ReportPeriod yearEarlier() {
        boolean wholeMonth = until.equals(YearMonth.from(until).atEndOfMonth());
        LocalDate end = until.minusYears(1);
        return new ReportPeriod(
                from.minusYears(1), wholeMonth ? YearMonth.from(end).atEndOfMonth() : end);
    }

    /// "July to September 2026", for a quarter; a number would be another in a council, whose year begins in April.
    public String quarter() {
        return MONTH.format(from) + " to " + MONTH.format(until) + " " + until.getYear();
    }

    /// "01/09/2026 to 23/11/2026".
    public String inWords() {
        return DateWords.date(from) + " to " + DateWords.date(until);
    }
}
