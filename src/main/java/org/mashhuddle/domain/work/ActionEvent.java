package org.mashhuddle.domain.work;

import java.time.LocalDate;
import java.util.Optional;
import org.mashhuddle.domain.hub.DueTime;

/// What became of an action after it was set (`domain.md` 3.8).
public sealed interface ActionEvent {

    /// The highest level that something can be escalated to (`domain.md` 2.3).
    int HIGHEST_LEVEL = 4;

    /// The agency has taken it.
    record Accepted() implements ActionEvent {}

    /// Somebody told how it goes.
    ///
    /// @param carried the next meeting is to ask after it again
    record Updated(boolean carried) implements ActionEvent {}

    /// Its agency was reminded of it, in words that were copied for a message to it. The action stays what it was.
    record Reminded() implements ActionEvent {}

    /// Somebody is to be reminded of it on a day. The action stays what it was.
    ///
    /// @param to whom, in words
    record ReminderSet(LocalDate on, String to) implements ActionEvent {
        @Override
        public String toString() {
            return "ReminderSet[" + on + "]";
        }
    }

    /// That reminder is not wanted any more, or was heard.
    record ReminderTakenBack(LocalDate on, String to) implements ActionEvent {
        @Override
        public String toString() {
            return "ReminderTakenBack[" + on + "]";
        }
    }

    /// It is done.
    ///
    /// @param late as its agency says: when it was told is another matter
    record Completed(boolean late) implements ActionEvent {}

    /// It was not done, in one of two ways.
    record ReportedNotDone(NotDone kind) implements ActionEvent {}

    /// Raised to somebody more senior. The action stays what it was.
    ///
    /// @param level from 1 to 4
    /// @param to whom, in words
    record Escalated(int level, String to) implements ActionEvent {
        @Override
        public String toString() {
            return "Escalated[" + level + "]";
        }
    }

    /// The agency gave a name.
    record NameFollowed(String name) implements ActionEvent {
        @Override
        public String toString() {
            return "NameFollowed[withheld]";
        }
    }

    /// It is due at another time.
    ///
    /// @param from none where no due time had been agreed
    record DueMoved(Optional<DueTime> from, DueTime to) implements ActionEvent {}

    /// The chair took it back.
    record Withdrawn() implements ActionEvent {}

    /// It had been ended by mistake, and is to be done after all.
    record Reopened() implements ActionEvent {}

    /// What was told last was told by mistake: the action stands as it stood before.
    record AnswerTakenBack() implements ActionEvent {}
}
