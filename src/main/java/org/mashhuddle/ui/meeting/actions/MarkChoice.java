package org.mashhuddle.ui.meeting.actions;

/// Somebody, or an agency, that a mark of the quick line can mean.
///
/// @param typed the mark as it stands in the line: "@patel"
/// @param mark the one that means nobody else: "@ap"
/// @param words how the choice reads: "A. Patel · Police · here"
public record MarkChoice(String typed, String mark, String words) {

    /// The line with the mark in the place of what was typed, ready for the next word.
    String in(String line) {
        int at = (" " + line + " ").lastIndexOf(" " + typed + " ");
        return at < 0
                ? line
                : line.substring(0, at) + mark + " "
                        + line.substring(at + typed.length()).stripLeading();
    }

    @Override
    public String toString() {
        return "MarkChoice[withheld]";
    }
}
