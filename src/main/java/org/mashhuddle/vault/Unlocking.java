package org.mashhuddle.vault;

/// The answer to a passphrase or a recovery key.
public sealed interface Unlocking {

    /// The hub's key; whoever gets it closes it.
    record Opened(DataKey key) implements Unlocking {}

    /// It stays shut.
    record Refused(Refusal why) implements Unlocking {}
}
