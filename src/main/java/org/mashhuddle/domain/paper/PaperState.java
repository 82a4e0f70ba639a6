package org.mashhuddle.domain.paper;

/// How a paper stands that has gone out.
public enum PaperState {
    /// It is out, and it is the one that counts.
    ISSUED,
    /// A later one has taken its place.
    SUPERSEDED,
    /// It was called back.
    RECALLED
}
