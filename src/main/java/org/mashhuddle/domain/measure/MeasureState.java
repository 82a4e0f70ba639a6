package org.mashhuddle.domain.measure;

import java.util.Arrays;
import java.util.List;

/// How far something has come (`domain.md` 3.6 and 3.9).
public enum MeasureState {
    /// The mechanism was considered.
    NRM_CONSIDERED("considered", true, false),
    /// A first responder referred the child, as a victim.
    NRM_REFERRED("referred", true, false),
    /// It was not used, with the reason.
    NRM_NOT_REFERRED("not referred", true, true),
    /// Decided by a local panel, in an area of the devolved pilot.
    DEVOLVED("with the devolved panel", true, false),
    /// Reasonable grounds to believe that the child is a victim.
    REASONABLE_POSITIVE("reasonable grounds: positive", true, false),
    /// No reasonable grounds were found.
    REASONABLE_NEGATIVE("reasonable grounds: negative", true, false),
    /// Conclusive grounds: the child is a victim.
    CONCLUSIVE_POSITIVE("conclusive grounds: positive", true, false),
    /// No conclusive grounds were found.
    CONCLUSIVE_NEGATIVE("conclusive grounds: negative", true, false),
    /// An option was considered.
    CONSIDERED("considered", false, false),
    /// It was applied for.
    APPLIED_FOR("applied for", false, false),
    /// It is in force, until a day where that is known.
    IN_FORCE("in force", false, false),
    /// A court or an officer refused it.
    REFUSED("refused", false, false),
    /// It is not used, with the reason.
    NOT_USED("not used", false, true),
    /// It was in force, and is no more.
    ENDED("ended", false, false);

    private final String words;
    private final boolean nrm;
    private final boolean because;

    MeasureState(String words, boolean nrm, boolean because) {
        this.words = words;
        this.nrm = nrm;
        this.because = because;
    }

    public String words() {
        return words;
    }

    /// Whether it is a step of the National Referral Mechanism.
    public boolean isNrm() {
        return nrm;
    }

    /// Whether it is a decision on the grounds to believe that the child is a victim.
    public boolean isGrounds() {
        return switch (this) {
            case REASONABLE_POSITIVE, REASONABLE_NEGATIVE, CONCLUSIVE_POSITIVE, CONCLUSIVE_NEGATIVE -> true;
            case NRM_CONSIDERED,
                    NRM_REFERRED,
                    NRM_NOT_REFERRED,
                    DEVOLVED,
                    CONSIDERED,
                    APPLIED_FOR,
                    IN_FORCE,
                    REFUSED,
                    NOT_USED,
                    ENDED -> false;
        };
    }

    /// Whether a day stands by which it has to be done, not only one on which it is looked at again.
    public boolean hasLastDay() {
        return this == IN_FORCE || this == NRM_REFERRED || this == DEVOLVED;
    }

    /// Whether it needs a reason.
    public boolean needsReason() {
        return because;
    }

    /// Whether a later step of the same has answered this one, so that nothing waits for it any more. That the
    /// mechanism was considered again, or another referral not made, is no decision on one that was. A refusal, or
    /// another application, says nothing of an order that is in force already.
    boolean isAnsweredBy(MeasureState later) {
        return switch (this) {
            case IN_FORCE -> later == IN_FORCE || later == NOT_USED || later == ENDED;
            case APPLIED_FOR -> later != CONSIDERED;
            case NRM_REFERRED -> later == DEVOLVED || later.isGrounds();
            case DEVOLVED -> later.isGrounds();
            case REASONABLE_POSITIVE -> later == CONCLUSIVE_POSITIVE || later == CONCLUSIVE_NEGATIVE;
            case NRM_CONSIDERED,
                    NRM_NOT_REFERRED,
                    REASONABLE_NEGATIVE,
                    CONCLUSIVE_POSITIVE,
                    CONCLUSIVE_NEGATIVE,
                    CONSIDERED,
                    REFUSED,
                    NOT_USED,
                    ENDED -> true;
        };
    }

    /// Those of the mechanism, or those of an option, in their order.
    public static List<MeasureState> of(boolean nrm) {
        return Arrays.stream(values()).filter(each -> each.nrm == nrm).toList();
    }
}
