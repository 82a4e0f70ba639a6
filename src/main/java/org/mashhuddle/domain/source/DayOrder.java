package org.mashhuddle.domain.source;

/// Which number is the day, where a file writes dates as `03/04/2026` or `26-11-24`.
public enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /// A year of two digits stands before the month and the day; it says nothing of years of four.
    YEAR_FIRST,
    /// Nothing says so.
    IN_DOUBT
}
