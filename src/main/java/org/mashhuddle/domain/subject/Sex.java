package org.mashhuddle.domain.subject;

/// As recorded by the source.
public enum Sex {
    /// Female.
    FEMALE,
    /// Male.
    MALE,
    /// Recorded as neither.
    OTHER,
    /// Not known.
    NOT_KNOWN
}
