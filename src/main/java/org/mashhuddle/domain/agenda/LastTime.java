package org.mashhuddle.domain.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.AgencyId;

/// The discussion of a subject in the meeting before, and what had become of it.
///
/// @param outcomes what was decided, in words
/// @param actions set then
public record LastTime(LocalDate heldOn, String outcomes, List<Done> actions) {

    /// What had become of an action.
    public enum State {
        /// It was still open, in time.
        OPEN,
        /// It had ended.
        ENDED,
        /// It was overdue.
        OVERDUE
    }

    /// An action set then.
    public record Done(String text, Optional<AgencyId> agency, State state, Optional<LocalDate> due) {
        @Override
        public String toString() {
            return "Done[" + state + "]";
        }
    }

    /// Copies the actions.
    public LastTime {
        actions = List.copyOf(actions);
    }

    @Override
    public String toString() {
        return "LastTime[" + heldOn + "]";
    }
}
