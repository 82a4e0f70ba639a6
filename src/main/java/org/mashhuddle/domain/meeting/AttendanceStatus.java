package org.mashhuddle.domain.meeting;

/// How somebody takes part in a meeting (`domain.md` 3.10).
public enum AttendanceStatus {
    /// In the room.
    IN_PERSON(true),
    /// By video, having confirmed to be alone and not recording.
    BY_VIDEO(true),
    /// By telephone, having confirmed the same.
    BY_PHONE(true),
    /// Sent apologies.
    APOLOGIES(false),
    /// Sent apologies and information.
    APOLOGIES_WITH_INFORMATION(false),
    /// In for the items that are about them or theirs, and out for the others (`domain.md` 3.10).
    FOR_AN_ITEM(true),
    /// Watches, having signed the confidentiality statement; does not count for quorum.
    OBSERVER(true),
    /// Invited; nothing heard.
    NO_RESPONSE(false);

    private final boolean present;

    AttendanceStatus(boolean present) {
        this.present = present;
    }

    /// Whether the person can be in the room.
    public boolean canBePresent() {
        return present;
    }

    /// Whether the person sent apologies.
    public boolean excuses() {
        return this == APOLOGIES || this == APOLOGIES_WITH_INFORMATION;
    }

    /// Whether the person's agency counts as present.
    public boolean countsForQuorum() {
        return present && this != OBSERVER;
    }
}
