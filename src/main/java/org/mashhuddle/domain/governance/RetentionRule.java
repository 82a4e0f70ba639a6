package org.mashhuddle.domain.governance;

import java.time.LocalDate;

/// For how many years a class of record is kept, and on whose word.
public record RetentionRule(RetentionClass of, int years, String source) {

    /// The last day it is kept: what began on 29 February ends on 1 March where the year has none.
    ///
    /// @param start the birth, the death, or the last entry
    public LocalDate until(LocalDate start) {
        LocalDate same = start.plusYears(years);
        return same.getDayOfMonth() == start.getDayOfMonth() ? same : same.plusDays(1);
    }

    @Override
    public String toString() {
        return of + " " + years;
    }
}
