package org.mashhuddle.domain.source;

/// What each row of an agency's own list tells of a child.
public enum ListKind {
    /// Somebody told the front door something.
    CONTACT,
    /// Somebody asked for a service.
    REFERRAL,
    /// The child was missing.
    MISSING
}
