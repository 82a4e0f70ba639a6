package org.mashhuddle.domain.work;

/// Where an action stands (`domain.md` 3.8). Overdue is computed, never typed.
public enum ActionStatus {
    /// Set, not begun.
    OPEN(false),
    /// The agency has taken it.
    ACCEPTED(false),
    /// Begun: somebody told how it goes.
    IN_PROGRESS(false),
    /// Done.
    COMPLETED(true),
    /// Not possible: the circumstances have changed.
    CIRCUMSTANCES_CHANGED(true),
    /// The agency has not taken it. It does not end: it comes back.
    AGENCY_HAS_NOT_TAKEN_IT(false),
    /// Withdrawn by the chair.
    WITHDRAWN(true);

    private final boolean ended;

    ActionStatus(boolean ended) {
        this.ended = ended;
    }

    /// Whether it no longer returns to the agenda.
    public boolean hasEnded() {
        return ended;
    }
}
