package org.mashhuddle.domain.hub.law;

import java.time.LocalDate;
import java.util.Optional;

/// From when until when a rule is law.
///
/// @param start whether that day is known
/// @param from the day, where it is known
/// @param until the first day on which it is law no more; none while it has no end
public record InForce(Start start, Optional<LawDay> from, Optional<LawDay> until) {

    /// What is known of the day from which a rule is law.
    public enum Start {
        /// It is known.
        KNOWN,
        /// Nobody has made one: it is not law.
        NOT_SET,
        /// It is law; since when was not checked.
        NOT_CHECKED
    }

    /// How it stands on a day.
    public LawState on(LocalDate day) {
        if (until.filter(end -> !day.isBefore(end.first())).isPresent()) {
            return LawState.ENDED;
        }
        boolean waits = start == Start.NOT_SET
                || from.filter(begins -> day.isBefore(begins.first())).isPresent();
        return waits ? LawState.NOT_YET : LawState.IN_FORCE;
    }
}
