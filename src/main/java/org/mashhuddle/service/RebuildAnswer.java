package org.mashhuddle.service;

/// What became of writing a hub's file anew.
public sealed interface RebuildAnswer {

    /// It is done.
    ///
    /// @param before the size of the file, in bytes
    record Done(long before, long after) implements RebuildAnswer {}

    /// It was not done; the sentence says why.
    record Refused(String sentence) implements RebuildAnswer {}
}
