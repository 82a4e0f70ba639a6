package org.mashhuddle.vault.slot;

/// Why typed text is no recovery key.
public enum RecoveryKeyProblem {
    /// Fewer than 56 letters and digits.
    TOO_SHORT,
    /// More than 56.
    TOO_LONG,
    /// A character that no recovery key has, such as U or a full stop.
    STRANGE_CHARACTER,
    /// The right length, but at least one character is not as on the paper.
    CHECKSUM
}
