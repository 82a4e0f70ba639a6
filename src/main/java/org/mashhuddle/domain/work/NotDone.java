package org.mashhuddle.domain.work;

/// The two kinds of not done, which are never mixed (`domain.md` 1.5).
public enum NotDone {
    /// It can no longer be done, or need not be: it ends.
    CIRCUMSTANCES_CHANGED(ActionStatus.CIRCUMSTANCES_CHANGED),
    /// The agency has not taken it: it comes back to the meeting, and can be escalated.
    AGENCY_HAS_NOT_TAKEN_IT(ActionStatus.AGENCY_HAS_NOT_TAKEN_IT);

    private final ActionStatus status;

    NotDone(ActionStatus status) {
        this.status = status;
    }

    ActionStatus status() {
        return status;
    }
}
