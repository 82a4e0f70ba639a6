package org.mashhuddle.store.durable;

/// The answer to asking for a hub's files.
public sealed interface ProcessLock {

    /// They are ours until closed.
    record Held(OneProcess process) implements ProcessLock {}

    /// Somebody else has them; the sentence says who and since when.
    record Taken(String sentence) implements ProcessLock {}
}
