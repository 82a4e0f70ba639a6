package org.mashhuddle.ui.actions;

import org.mashhuddle.domain.work.ActionHistory;

/// One row of the list.
public sealed interface ActionRow {

    /// The head of a group.
    ///
    /// @param overdue how many of them are late
    record Group(String words, int count, int overdue) implements ActionRow {}

    /// An action.
    ///
    /// @param set "20/11 4.2"
    /// @param subject the child, person or place
    /// @param due "Today 16:00"; "No due time" where none was agreed
    record Line(
            ActionHistory history, String set, String agency, String subject, Who who, String due, ActionState state)
            implements ActionRow {

        /// What is to be done.
        String text() {
            return history.action().text();
        }

        @Override
        public String toString() {
            return "Line[" + history + "]";
        }
    }

    /// An action whose subject the viewer may not see.
    record Withheld(String set, String due, ActionState state) implements ActionRow {}

    /// Who carries it out.
    ///
    /// @param words "S. Lindqvist", "Name by 12:00", "No one named"
    record Who(String words, Tone tone) {
        @Override
        public String toString() {
            return "Who[withheld]";
        }
    }

    /// How a fact reads.
    enum Tone {
        /// As it should be.
        PLAIN,
        /// Something is to follow.
        WARNING,
        /// Late.
        WRONG,
        /// Nothing is known.
        MUTED
    }
}
