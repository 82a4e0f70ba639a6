package org.mashhuddle.domain.paper;

/// How a paper stands that has gone out.
public enum PaperState {
    /// It has its number, and nothing says that it was printed or saved.
    SEALED,
    /// It is out, and it is the one that counts.
    ISSUED,
    /// A later one has taken its place.
    SUPERSEDED,
    /// It was called back.
    RECALLED,
    /// It came back by itself.
    CAME_BACK,
    /// It was sealed, and never came out.
    NEVER_OUT
}
