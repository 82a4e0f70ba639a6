package org.mashhuddle.service.imports;

/// What becomes of a row of an extract: each has exactly one (`product.md`, rule 14).
enum RowFate {
    /// Not here before.
    NEW,
    /// Here before, and says something else now.
    CHANGED,
    /// As it was.
    SAME,
    /// New here, and of the past: it waits for no meeting.
    HISTORY,
    /// Of no use here, and why is said.
    LEFT_OUT,
    /// Cannot be taken, and why is said.
    REFUSED
}
