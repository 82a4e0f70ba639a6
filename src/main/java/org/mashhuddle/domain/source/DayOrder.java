package org.mashhuddle.domain.source;

/// Which of two numbers is the day, where a file writes dates as `03/04/2026`.
public enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /// Nothing says so.
    IN_DOUBT
}
