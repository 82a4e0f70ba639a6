package org.mashhuddle.vault.slot;

/// What came of reading a typed recovery key.
public sealed interface RecoveryReading {

    /// It is one; whether it opens this hub is another question.
    record Read(RecoveryKey key) implements RecoveryReading {}

    /// It is not.
    record Refused(RecoveryKeyProblem problem) implements RecoveryReading {}
}
