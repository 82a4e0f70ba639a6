package org.mashhuddle.domain.hub.law;

/// Whether a rule is law on a day.
public enum LawState {
    IN_FORCE,
    NOT_YET,
    ENDED
}
