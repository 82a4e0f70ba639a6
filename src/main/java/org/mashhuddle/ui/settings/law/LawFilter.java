package org.mashhuddle.ui.settings.law;

import java.time.LocalDate;
import org.mashhuddle.domain.hub.law.LawRule;
import org.mashhuddle.domain.hub.law.LawState;

/// Which rules are shown.
enum LawFilter {
    ALL,
    IN_FORCE,
    NOT_YET,
    ENDED,
    /// Its makers should have looked at it before.
    OVERDUE;

    boolean shows(LawRule rule, LocalDate day) {
        return this == OVERDUE ? rule.isReviewOverdue(day) : shows(rule.stateOn(day));
    }

    boolean shows(LawState state) {
        return this == ALL || name().equals(state.name());
    }
}
