package org.mashhuddle.domain.hub.law;

import java.time.LocalDate;
import java.time.YearMonth;

/// A day of the law, or its month where a source says no more. A month counts from its first day.
///
/// @param first the day, or the first one of the month
public record LawDay(LocalDate first, boolean wholeMonth) {

    public static LawDay of(LocalDate day) {
        return new LawDay(day, false);
    }

    public static LawDay of(YearMonth month) {
        return new LawDay(month.atDay(1), true);
    }
}
