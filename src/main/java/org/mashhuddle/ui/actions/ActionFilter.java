package org.mashhuddle.ui.actions;

/// Which actions are shown.
public enum ActionFilter {
    /// All that have not ended.
    OPEN,
    /// Late in themselves, or with their name.
    OVERDUE,
    /// Still to be done before the day is over; what was due earlier in the day is overdue.
    TODAY,
    /// Nobody is named who carries it out.
    NO_NAME,
    /// What has ended lately.
    ENDED
}
