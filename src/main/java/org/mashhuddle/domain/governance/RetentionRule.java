package org.mashhuddle.domain.governance;

import java.time.LocalDate;

/// For how many years a class of record is kept, and on whose word.
public record RetentionRule(RetentionClass of, int years, String source) {

    /// The last day it is kept.
    ///
    /// @param start the birth, or the last entry
    public LocalDate until(LocalDate start) {
        return start.plusYears(years);
    }

    @Override
    public String toString() {
        return of + " " + years;
    }
}
