package org.mashhuddle.ui.papers;

/// The sides of the queue.
public enum PaperTab {
    /// Can go now.
    DUE,
    /// Waits for the signature, or is kept back.
    NOT_OUT,
    /// Has gone.
    ISSUED,
    /// Was called back.
    RECALLED
}
