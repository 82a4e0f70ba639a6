package org.mashhuddle.domain.hub.law;

/// What a rule is to a meeting.
public enum LawKind {
    /// What sharing may rest on.
    LAWFUL_BASIS,
    /// How it is to be done.
    GUIDANCE,
    /// An offence, an order of a court, a notice of the police.
    OFFENCE,
    /// By when something must be done, or what is the least of it.
    CLOCK
}
