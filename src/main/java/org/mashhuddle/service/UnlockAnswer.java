package org.mashhuddle.service;

import java.time.Duration;

/// The answer to a passphrase.
public sealed interface UnlockAnswer {

    /// The hub is open.
    record Opened(Session session) implements UnlockAnswer {}

    /// Wrong passphrase.
    ///
    /// @param left until the next try; zero while tries are free
    record Wrong(Duration left) implements UnlockAnswer {}

    /// Too early: a wait is still running.
    record Waiting(Duration left) implements UnlockAnswer {}

    /// The hub cannot be opened, whatever the passphrase; the sentence says why.
    record Unusable(String sentence) implements UnlockAnswer {}
}
