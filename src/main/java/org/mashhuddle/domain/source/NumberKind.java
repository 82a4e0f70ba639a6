package org.mashhuddle.domain.source;

/// The kinds of number that other systems know a child by, beside the child's own NHS number and
/// pupil number.
public enum NumberKind {
    /// One number for a child across services; often, and not always, the NHS number.
    SINGLE_UNIQUE_ID,
    /// Another NHS number than the child's own.
    NHS_NUMBER,
    /// Another pupil number than the child's own.
    UPN,
    /// A pupil number that the child had.
    FORMER_UPN,
    /// Whatever the extract calls it.
    OTHER
}
