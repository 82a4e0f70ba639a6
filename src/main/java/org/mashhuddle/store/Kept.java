package org.mashhuddle.store;

/// The answer to a save: it was kept, or somebody else had saved since it was read. Nothing is lost
/// either way; whoever saved holds both texts.
public sealed interface Kept<T> {

    /// Kept, as it now stands with its new version.
    record Done<T>(T value) implements Kept<T> {}

    /// Not kept; this is what stands instead.
    record Stale<T>(T theirs) implements Kept<T> {}
}
