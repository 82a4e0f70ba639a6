package org.mashhuddle.domain.hub;

/// What an outcome does, whatever the hub calls it (`domain.md` 3.7).
public enum OutcomeKind {
    /// This meeting does nothing further.
    NO_FURTHER_ACTION(true, false),
    /// Advice or signposting.
    ADVICE(true, false),
    /// Early help or family support.
    EARLY_HELP(true, false),
    /// The plan that there is goes on.
    CONTINUE_PLAN(true, false),
    /// Assessment under section 17.
    ASSESSMENT(true, false),
    /// A strategy discussion, at a date and time.
    STRATEGY_DISCUSSION(false, true),
    /// An enquiry under section 47.
    SECTION_47(false, false),
    /// The police investigate.
    POLICE_INVESTIGATION(false, false),
    /// Police protection.
    IMMEDIATE_PROTECTION(false, false),
    /// An emergency protection order of a court.
    EMERGENCY_ORDER(false, false),
    /// An initial child protection conference.
    CONFERENCE(false, false),
    /// A legal planning meeting.
    LEGAL(false, false),
    /// Referral to another panel: MACE, MARAC, MAPPA, Channel.
    PANEL_REFERRAL(false, false),
    /// Referral to the National Referral Mechanism.
    NRM_REFERRAL(false, false),
    /// Work on a person or a place that does harm.
    DISRUPTION(false, false),
    /// Transfer to another area; open until that area has acknowledged.
    TRANSFER(false, false),
    /// Information is awaited; the subject comes back on a date.
    INFORMATION_REQUESTED(false, true),
    /// The meeting looks again on a date.
    REVIEW(false, true),
    /// The daily meeting closes its own work on the subject, with a reason.
    CLOSE(true, false);

    private final boolean settles;
    private final boolean needsDate;

    OutcomeKind(boolean settles, boolean needsDate) {
        this.settles = settles;
        this.needsDate = needsDate;
    }

    /// Whether a decision of this kind alone ends this meeting's work on what brought the subject
    /// here.
    public boolean settles() {
        return settles;
    }

    /// Whether the outcome means nothing without a date.
    public boolean needsDate() {
        return needsDate;
    }

    /// Whether somebody who decides so fears significant harm: what nobody may have left off unread.
    public boolean isSerious() {
        return switch (this) {
            case STRATEGY_DISCUSSION,
                    SECTION_47,
                    POLICE_INVESTIGATION,
                    IMMEDIATE_PROTECTION,
                    EMERGENCY_ORDER,
                    CONFERENCE,
                    LEGAL,
                    NRM_REFERRAL -> true;
            case NO_FURTHER_ACTION,
                    ADVICE,
                    EARLY_HELP,
                    CONTINUE_PLAN,
                    ASSESSMENT,
                    PANEL_REFERRAL,
                    DISRUPTION,
                    TRANSFER,
                    INFORMATION_REQUESTED,
                    REVIEW,
                    CLOSE -> false;
        };
    }

    /// Whether the date is one on which the subject returns to this meeting.
    public boolean bringsBack() {
        return this == REVIEW || this == INFORMATION_REQUESTED;
    }
}
