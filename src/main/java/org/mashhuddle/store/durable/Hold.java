package org.mashhuddle.store.durable;

/// The answer to asking for a hub's files.
public sealed interface Hold {

    /// They are ours until closed.
    record Held(OneProcess process) implements Hold {}

    /// Somebody else has them; the sentence says who and since when.
    record Taken(String sentence) implements Hold {}
}
