package org.mashhuddle.domain.referral;

import java.util.Optional;
import org.mashhuddle.domain.hub.OutcomeKind;

/// Which rule a clock follows (`domain.md` 2.4, 3.4-3.6).
public enum ClockKind {
    /// The hub's answer to a MASH rating.
    MASH_RATING(0),
    /// Decision on a referral: one working day.
    REFERRAL_DECISION(0),
    /// Return home interview: 72 hours.
    RETURN_INTERVIEW(0),
    /// From the decision for a section 47 enquiry to the child protection conference: 15 working
    /// days.
    CONFERENCE(3),
    /// Assessment: 45 working days from the referral.
    ASSESSMENT(5),
    /// Reasonable grounds decision of the National Referral Mechanism: 5 working days.
    NRM_REASONABLE_GROUNDS(1),
    /// Police protection ends after 72 hours.
    POLICE_PROTECTION(3),
    /// Detention without charge ends, see [Custody.Limit].
    DETENTION(0),
    /// Another area was asked to take over and has not acknowledged.
    TRANSFER_ACKNOWLEDGEMENT(0),
    /// Another panel or service was asked and has not answered.
    REFERRAL_ACCEPTANCE(0);

    private final int warnsDaysBefore;

    ClockKind(int warnsDaysBefore) {
        this.warnsDaysBefore = warnsDaysBefore;
    }

    /// The clock that an outcome of a decision starts, where it starts one.
    public static Optional<ClockKind> startedBy(OutcomeKind outcome) {
        return switch (outcome) {
            case SECTION_47 -> Optional.of(CONFERENCE);
            case ASSESSMENT -> Optional.of(ASSESSMENT);
            case NRM_REFERRAL -> Optional.of(NRM_REASONABLE_GROUNDS);
            case IMMEDIATE_PROTECTION -> Optional.of(POLICE_PROTECTION);
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

    /// So many working days before it runs out the subject comes onto the agenda.
    public int warnsDaysBefore() {
        return warnsDaysBefore;
    }

    /// Whether the clock waits for somebody's answer, so that its end is the subject's dated
    /// return.
    public boolean isAwaited() {
        return this == TRANSFER_ACKNOWLEDGEMENT || this == REFERRAL_ACCEPTANCE;
    }
}
