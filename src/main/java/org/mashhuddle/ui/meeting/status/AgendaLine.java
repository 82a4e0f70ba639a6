package org.mashhuddle.ui.meeting.status;

import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.meeting.DiscussionState;

/// A line of the list at the left.
public sealed interface AgendaLine {

    /// The heading of a part of the agenda.
    record Heading(String words) implements AgendaLine {}

    /// An item.
    ///
    /// @param name "Restricted" where this user may not see who
    /// @param time "6 min" once done, "held, 4", or the minutes planned
    /// @param spent "6 of 5 min", for the item one writes in and the one the room is at
    record Row(
            ItemId item,
            int number,
            String name,
            DiscussionState state,
            String time,
            String spent,
            Place place,
            Marks marks,
            boolean restricted)
            implements AgendaLine {
        @Override
        public String toString() {
            return "Row[" + number + "]";
        }
    }

    /// What stands beside the name.
    ///
    /// @param changed says something else than when the agenda was frozen
    /// @param closed the subject is restricted, also where this user may see who it is
    /// @param missing the child is missing, and stands in another part of the agenda
    record Marks(boolean late, boolean changed, boolean missing, boolean closed) {}

    /// Who is at an item.
    enum Place {
        /// Nobody.
        NOBODY,
        /// The minute-taker writes there.
        WRITER,
        /// The room talks about it.
        ROOM,
        /// Both.
        BOTH
    }
}
