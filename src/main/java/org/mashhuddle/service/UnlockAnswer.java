package org.mashhuddle.service;

import java.time.Duration;
import java.util.OptionalLong;

/// The answer to a passphrase.
public sealed interface UnlockAnswer {

    /// The hub is open.
    ///
    /// @param alteredAt the first entry of the trail that somebody altered outside the program
    record Opened(Session session, OptionalLong alteredAt) implements UnlockAnswer {}

    /// Wrong passphrase.
    ///
    /// @param left until the next try; zero while tries are free
    record Wrong(Duration left) implements UnlockAnswer {}

    /// Too early: a wait is still running.
    record Waiting(Duration left) implements UnlockAnswer {}

    /// The hub cannot be opened, whatever the passphrase; the sentence says why.
    record Unusable(String sentence) implements UnlockAnswer {}
}
