package org.mashhuddle.domain.meeting;

/// Where the discussion of one item stands.
public enum DiscussionState {
    /// Not reached.
    WAITING,
    /// Being discussed.
    OPEN,
    /// The clock of the item is stopped.
    PAUSED,
    /// To be returned to in this meeting.
    HELD_OVER,
    /// Discussed.
    DONE
}
