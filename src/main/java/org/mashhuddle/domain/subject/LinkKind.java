package org.mashhuddle.domain.subject;

/// How two subjects belong together.
public enum LinkKind {
    /// Brothers and sisters.
    SIBLING,
    /// Live in one household.
    HOUSEHOLD,
    /// Friends or peers.
    PEER,
    /// Go to one school.
    SCHOOL,
    /// The one is reported to exploit the other.
    REPORTED_TO_EXPLOIT,
    /// Seen at a place.
    SEEN_AT
}
