package org.mashhuddle.ui.reports;

import java.time.LocalDate;
import java.time.Month;
import org.mashhuddle.domain.report.ReportPeriod;

/// The periods that are offered.
enum PeriodChoice {
    THIS_MONTH,
    LAST_MONTH,
    THIS_QUARTER,
    LAST_QUARTER,
    TWELVE_MONTHS,
    THIS_YEAR,
    LAST_YEAR;

    /// Which days it is; what has begun ends today.
    ReportPeriod on(LocalDate today) {
        ReportPeriod month = ReportPeriod.monthOf(today);
        ReportPeriod quarter = ReportPeriod.quarterOf(today);
        LocalDate april = april(today);
        return switch (this) {
            case THIS_MONTH -> new ReportPeriod(month.from(), today);
            case LAST_MONTH -> month.before();
            case THIS_QUARTER -> new ReportPeriod(quarter.from(), today);
            case LAST_QUARTER -> quarter.before();
            case TWELVE_MONTHS -> ReportPeriod.yearTo(today);
            case THIS_YEAR -> new ReportPeriod(april, today);
            case LAST_YEAR -> new ReportPeriod(april.minusYears(1), april.minusDays(1));
        };
    }

    /// The financial year begins on 1 April.
    private static LocalDate april(LocalDate today) {
        LocalDate april = LocalDate.of(today.getYear(), Month.APRIL, 1);
        return april.isAfter(today) ? april.minusYears(1) : april;
    }
}
