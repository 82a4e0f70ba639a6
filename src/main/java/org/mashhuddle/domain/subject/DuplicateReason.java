package org.mashhuddle.domain.subject;

/// In what two subjects are so alike that they may be one; the strongest stands first.
public enum DuplicateReason {
    /// The same NHS number or pupil number.
    NUMBER,
    /// The same name.
    NAME,
    /// Born on one day, with one name the same.
    BIRTH,
    /// The same address.
    ADDRESS
}
