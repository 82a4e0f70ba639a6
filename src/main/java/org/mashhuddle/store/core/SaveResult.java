package org.mashhuddle.store.core;

/// The answer to a save: it was kept, or somebody else had saved since it was read. Nothing is lost
/// either way; whoever saved holds both texts.
public sealed interface SaveResult<T> {

    /// Kept, as it now stands with its new version.
    record Done<T>(T value) implements SaveResult<T> {}

    /// Not kept; this is what stands instead.
    record Stale<T>(T theirs) implements SaveResult<T> {}
}
