package org.mashhuddle.domain.access;

/// What a user may do here. A user may hold several.
public enum Role {
    /// Runs the meeting and signs the minutes.
    CHAIR,
    /// Stands in for the chair, with the reason recorded.
    DEPUTY_CHAIR,
    /// Types while people speak.
    MINUTE_TAKER,
    /// Hands out agreed plans and action lists.
    BUSINESS_SUPPORT,
    /// Looks after users, lists and backups; opens no child's record.
    ADMINISTRATOR,
    /// Reads the trail; opens no child's record.
    AUDITOR;

    /// Whether the role opens children's records in the course of its work.
    public boolean opensChildrensRecords() {
        return this != ADMINISTRATOR && this != AUDITOR;
    }

    /// Whether the role looks after users, lists and settings.
    public boolean administers() {
        return this == ADMINISTRATOR;
    }

    /// Whether the role reads the trail.
    public boolean readsTrail() {
        return this == ADMINISTRATOR || this == AUDITOR;
    }

    /// Whether the role may write in a meeting.
    public boolean writes() {
        return this == CHAIR || this == DEPUTY_CHAIR || this == MINUTE_TAKER;
    }

    /// Whether the role hands papers out.
    public boolean issuesPapers() {
        return writes() || this == BUSINESS_SUPPORT;
    }

    /// Whether the role runs the meeting, and prints the agenda with everything that is in it.
    public boolean printsTheChairsCopy() {
        return writes();
    }

    /// Whether the role types what happened to a child: a referral, a child who went missing.
    public boolean recordsEvents() {
        return writes() || this == BUSINESS_SUPPORT;
    }

    /// Whether the role may sign minutes.
    public boolean signs() {
        return this == CHAIR || this == DEPUTY_CHAIR;
    }
}
