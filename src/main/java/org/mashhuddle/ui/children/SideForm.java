package org.mashhuddle.ui.children;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.mashhuddle.domain.subject.LinkId;

/// What is typed beside a record.
sealed interface SideForm {

    /// Why it was refused, or what is missing.
    StringProperty problem();

    /// A reason is asked for.
    ///
    /// @param about what it is a reason for, in words: the name at the other end
    record Why(For what, String about, StringProperty reason, StringProperty problem)
            implements SideForm {
        Why(For what, String about) {
            this(what, about, new SimpleStringProperty(""), new SimpleStringProperty(""));
            reason.subscribe(() -> problem.set(""));
        }

        @Override
        public String toString() {
            return "Why";
        }
    }

    /// For what a reason is asked.
    sealed interface For {
        /// A link is over.
        record Ending(LinkId link) implements For {}

        /// A restriction is lifted.
        record Lifting() implements For {}

        /// A safe address is shown.
        record Showing() implements For {}
    }

    /// A link is added.
    record Linking(LinkForm form) implements SideForm {
        @Override
        public StringProperty problem() {
            return form.problem();
        }
    }

    /// The record is restricted to named users.
    record Restricting(RestrictForm form) implements SideForm {
        @Override
        public StringProperty problem() {
            return form.problem();
        }
    }
}
