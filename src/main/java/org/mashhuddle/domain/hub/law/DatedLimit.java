package org.mashhuddle.domain.hub.law;

import java.time.LocalDate;

/// How long something may take from a day on, until a later day says otherwise.
///
/// @param from the first day on which it holds
/// @param amount in the unit of what is limited
public record DatedLimit(TimeLimit what, LocalDate from, int amount) {

    /// Refuses a number that cannot be meant.
    public DatedLimit {
        if (!what.isPossible(amount)) {
            throw new IllegalArgumentException("Not possible: " + what);
        }
    }
}
