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
    /// Looks after extracts, the details of children, requests, and how long records are kept.
    DATA_STEWARD,
    /// Looks after users, lists and backups; opens no child's record.
    ADMINISTRATOR,
    /// Reads the trail; opens no child's record.
    AUDITOR;

    /// Whether the role opens children's records in the course of its work.
    public boolean opensChildrensRecords() {
        return has(Permission.RECORDS);
    }

    /// Whether the role looks after users, lists and settings.
    public boolean administers() {
        return has(Permission.SETTINGS);
    }

    /// Whether the role reads the trail.
    public boolean readsTrail() {
        return has(Permission.AUDIT_TRAIL);
    }

    /// Whether the role may write in a meeting.
    public boolean writes() {
        return has(Permission.MEETINGS);
    }

    /// Whether the role hands papers out.
    public boolean issuesPapers() {
        return has(Permission.PAPERS);
    }

    /// Whether the role runs the meeting, and prints the agenda with everything that is in it.
    public boolean printsTheChairsCopy() {
        return has(Permission.CHAIRS_COPY);
    }

    /// Whether the role types what happened to a child: a referral, a child who went missing.
    public boolean recordsEvents() {
        return has(Permission.EVENTS);
    }

    /// Whether the role may sign minutes.
    public boolean signs() {
        return has(Permission.SIGNATURE);
    }

    /// Whether the role has this.
    public boolean has(Permission permission) {
        return permission.roles().contains(this);
    }
}
