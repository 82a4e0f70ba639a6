package org.mashhuddle.domain.meeting;

/// Where a meeting stands. Signing is the minutes' affair.
public enum MeetingState {
    /// Has an agenda, not opened.
    PLANNED,
    /// Being held.
    OPEN,
    /// Closed; what is added now says so.
    CLOSED,
    /// Planned, and not held, with a reason.
    NOT_HELD
}
