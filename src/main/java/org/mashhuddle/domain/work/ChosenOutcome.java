package org.mashhuddle.domain.work;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.OutcomeId;
import org.mashhuddle.domain.hub.OutcomeKind;

/// One outcome of a decision. The label is copied: a list that changes later does not change what
/// was decided.
///
/// @param when the date and time it carries: when the strategy discussion is, when the subject
///   comes back
public record ChosenOutcome(OutcomeId outcome, String label, OutcomeKind kind, Optional<LocalDateTime> when) {

    /// Whether a date is missing that it means nothing without.
    public boolean lacksDate() {
        return kind.needsDate() && when.isEmpty();
    }

    /// "Strategy discussion, today 14:00".
    public String inWords(LocalDate today) {
        return when.map(at -> label + ", " + DateWords.dueWithin(new DueTime(at), today))
                .orElse(label);
    }
}
