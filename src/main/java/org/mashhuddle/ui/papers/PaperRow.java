package org.mashhuddle.ui.papers;

/// One row of the queue: the head of a group, or a paper.
public sealed interface PaperRow {

    /// "Due today", "Not out, needs someone".
    record Heading(String words) implements PaperRow {}

    /// A paper.
    record Line(PaperLine paper) implements PaperRow {}
}
