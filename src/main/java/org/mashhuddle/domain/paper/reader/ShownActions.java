package org.mashhuddle.domain.paper.reader;

import java.time.Instant;
import java.util.List;
import org.mashhuddle.domain.work.ActionId;

/// Rows of the list of actions as somebody has them before them: which are shown, in which order.
///
/// @param which in words: "Overdue, by agency"
/// @param at as of when they were read
/// @param withheld how many rows among them are withheld from whoever has them before them
public record ShownActions(String which, Instant at, List<Group> groups, int withheld) {

    /// Copies the groups.
    public ShownActions {
        groups = List.copyOf(groups);
    }

    /// Rows under one heading.
    ///
    /// @param heading empty where the rows stand under none
    public record Group(String heading, List<Line> lines) {
        /// Copies the rows.
        public Group {
            lines = List.copyOf(lines);
        }

        @Override
        public String toString() {
            return "Group[" + lines.size() + "]";
        }
    }

    /// One row.
    ///
    /// @param version of the action as it is shown
    /// @param state where it stands, as the row says it: "Overdue 3 days"
    public record Line(ActionId id, long version, String state) {
        @Override
        public String toString() {
            return "Line[" + id + "]";
        }
    }

    /// Every row, in the order in which they are shown.
    public List<Line> lines() {
        return groups.stream().flatMap(group -> group.lines().stream()).toList();
    }

    @Override
    public String toString() {
        return "ShownActions[" + lines().size() + "]";
    }
}
