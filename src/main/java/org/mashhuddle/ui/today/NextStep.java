package org.mashhuddle.ui.today;

/// The one thing to do next with today's meeting.
public enum NextStep {
    /// Nothing is frozen yet.
    BUILD_AGENDA,
    /// The agenda stands.
    OPEN_MEETING,
    /// The meeting is held.
    GO_ON,
    /// Every item was spoken of.
    CLOSE,
    /// The meeting is closed.
    SIGN,
    /// The minutes are signed.
    READ_MINUTES
}
