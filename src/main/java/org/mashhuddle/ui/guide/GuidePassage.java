package org.mashhuddle.ui.guide;

import org.commonmark.node.Node;

/// A passage of the guide: a paragraph, a line of a list or a row of a table.
///
/// @param title of its page
/// @param heading it stands under; empty above the first
/// @param words as they are read, without marks
/// @param document its page as it was read
/// @param at the passage within the document
record GuidePassage(String title, String heading, String words, Node document, Node at) {

    /// Where it stands: "Agenda: How to".
    String place() {
        return heading.isEmpty() ? title : title + ": " + heading;
    }
}
