package org.mashhuddle.ui.papers;

/// The sides of the queue.
public enum PaperTab {
    /// Waits for its time; what needs someone stands below it.
    DUE,
    /// Needs someone: kept back, over its time, or sealed and never brought out.
    NOT_OUT,
    /// Has gone.
    ISSUED,
    /// Was called back, came back, or never came out.
    RECALLED;

    /// Whether a line that belongs to a side is shown on this one.
    boolean shows(PaperTab of) {
        return this == of || (this == DUE && of == NOT_OUT);
    }
}
