package org.mashhuddle.domain.hub.law;

import java.util.List;

/// Law and guidance as somebody sees it, in words.
///
/// @param which of the rules they are: "In force 72"
/// @param about whose rules they are, and when they were checked
public record ShownLaw(String which, String about, List<Group> groups) {

    /// Copies the groups.
    public ShownLaw {
        groups = List.copyOf(groups);
    }

    /// Rules of one kind under their head.
    public record Group(String head, List<Line> lines) {
        /// Copies the lines.
        public Group {
            lines = List.copyOf(lines);
        }

        @Override
        public String toString() {
            return "Group[" + lines.size() + "]";
        }
    }

    /// A rule, or a clock of the hub's own.
    ///
    /// @param checked the day, or that it was not; empty for what is the hub's own
    /// @param review by when its makers look at it, or since when they should have; empty for what is the hub's own
    public record Line(
            String words,
            String says,
            String from,
            String until,
            String source,
            String checked,
            String review,
            LawState state) {
        @Override
        public String toString() {
            return "Line[withheld]";
        }
    }

    @Override
    public String toString() {
        return "ShownLaw[" + groups.size() + "]";
    }
}
