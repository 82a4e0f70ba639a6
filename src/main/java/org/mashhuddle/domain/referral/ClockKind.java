package org.mashhuddle.domain.referral;

import java.util.Optional;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.hub.law.TimeLimit;

/// Which rule a clock follows (`domain.md` 2.4, 3.4-3.6).
public enum ClockKind {
    /// The hub's answer to a MASH rating.
    MASH_RATING,
    /// Decision on a referral.
    REFERRAL_DECISION,
    /// Return home interview.
    RETURN_INTERVIEW,
    /// From the decision for a section 47 enquiry to the child protection conference.
    CONFERENCE,
    /// Assessment, from the referral.
    ASSESSMENT,
    /// Reasonable grounds decision of the National Referral Mechanism.
    NRM_REASONABLE_GROUNDS,
    /// Police protection ends.
    POLICE_PROTECTION,
    /// An emergency protection order ends.
    EMERGENCY_ORDER,
    /// Detention without charge ends, see [Custody.Limit].
    DETENTION,
    /// Another area was asked to take over and has not acknowledged.
    TRANSFER_ACKNOWLEDGEMENT,
    /// Another panel or service was asked and has not answered.
    REFERRAL_ACCEPTANCE;

    /// The clock that an outcome of a decision starts, where it starts one.
    public static Optional<ClockKind> startedBy(OutcomeKind outcome) {
        return switch (outcome) {
            case SECTION_47 -> Optional.of(CONFERENCE);
            case ASSESSMENT -> Optional.of(ASSESSMENT);
            case NRM_REFERRAL -> Optional.of(NRM_REASONABLE_GROUNDS);
            case IMMEDIATE_PROTECTION -> Optional.of(POLICE_PROTECTION);
            case EMERGENCY_ORDER -> Optional.of(EMERGENCY_ORDER);
            case TRANSFER -> Optional.of(TRANSFER_ACKNOWLEDGEMENT);
            case PANEL_REFERRAL -> Optional.of(REFERRAL_ACCEPTANCE);
            case NO_FURTHER_ACTION,
                    ADVICE,
                    EARLY_HELP,
                    CONTINUE_PLAN,
                    STRATEGY_DISCUSSION,
                    POLICE_INVESTIGATION,
                    CONFERENCE,
                    LEGAL,
                    DISRUPTION,
                    INFORMATION_REQUESTED,
                    REVIEW,
                    CLOSE -> Optional.empty();
        };
    }

    /// How long it runs; nothing for a rating, whose hours are the hub's own.
    public Optional<TimeLimit> length() {
        return switch (this) {
            case MASH_RATING -> Optional.empty();
            case REFERRAL_DECISION -> Optional.of(TimeLimit.REFERRAL_DECISION);
            case RETURN_INTERVIEW -> Optional.of(TimeLimit.RETURN_INTERVIEW);
            case CONFERENCE -> Optional.of(TimeLimit.CONFERENCE);
            case ASSESSMENT -> Optional.of(TimeLimit.ASSESSMENT);
            case NRM_REASONABLE_GROUNDS -> Optional.of(TimeLimit.NRM_REASONABLE_GROUNDS);
            case POLICE_PROTECTION -> Optional.of(TimeLimit.POLICE_PROTECTION);
            case EMERGENCY_ORDER -> Optional.of(TimeLimit.EMERGENCY_ORDER);
            case DETENTION -> Optional.of(TimeLimit.DETENTION);
            case TRANSFER_ACKNOWLEDGEMENT -> Optional.of(TimeLimit.TRANSFER_ACKNOWLEDGEMENT);
            case REFERRAL_ACCEPTANCE -> Optional.of(TimeLimit.REFERRAL_ACCEPTANCE);
        };
    }

    /// How many working days before it runs out the subject comes onto the agenda; nothing where that is on its
    /// last day, for then it is the subject's dated return or runs within a day.
    Optional<TimeLimit> near() {
        return switch (this) {
            case CONFERENCE -> Optional.of(TimeLimit.CONFERENCE_NEAR);
            case ASSESSMENT -> Optional.of(TimeLimit.ASSESSMENT_NEAR);
            case NRM_REASONABLE_GROUNDS -> Optional.of(TimeLimit.NRM_REASONABLE_GROUNDS_NEAR);
            case POLICE_PROTECTION, EMERGENCY_ORDER -> Optional.of(TimeLimit.POLICE_PROTECTION_NEAR);
            case MASH_RATING,
                    REFERRAL_DECISION,
                    RETURN_INTERVIEW,
                    DETENTION,
                    TRANSFER_ACKNOWLEDGEMENT,
                    REFERRAL_ACCEPTANCE -> Optional.empty();
        };
    }

    /// Whether the clock waits for somebody's answer, so that its end is the subject's dated
    /// return.
    public boolean isAwaited() {
        return this == TRANSFER_ACKNOWLEDGEMENT || this == REFERRAL_ACCEPTANCE;
    }
}
