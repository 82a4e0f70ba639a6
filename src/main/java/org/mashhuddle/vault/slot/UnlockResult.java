package org.mashhuddle.vault.slot;

import org.mashhuddle.vault.DataKey;

/// The answer to a passphrase or a recovery key.
public sealed interface UnlockResult {

    /// The hub's key; whoever gets it closes it.
    record Opened(DataKey key) implements UnlockResult {}

    /// It stays shut.
    record Refused(SlotRefusal why) implements UnlockResult {}
}
