package org.mashhuddle.ui.minutes;

/// How far the minutes are.
enum Stage {
    /// Being read, or refused.
    NOT_READ,
    /// The meeting was not opened yet.
    PLANNED,
    /// The meeting is being held.
    OPEN,
    /// Closed: to be read and signed.
    TO_SIGN,
    /// Signed.
    SIGNED;

    static Stage of(org.mashhuddle.service.minutes.MinutesOverview read) {
        if (read.signed().isPresent()) {
            return SIGNED;
        }
        return switch (read.book().meeting().state()) {
            case PLANNED, NOT_HELD -> PLANNED;
            case OPEN -> OPEN;
            case CLOSED -> TO_SIGN;
        };
    }
}
