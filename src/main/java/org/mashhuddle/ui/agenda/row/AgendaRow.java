package org.mashhuddle.ui.agenda.row;

import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.subject.SubjectId;

/// A line of the agenda as it is shown.
public sealed interface AgendaRow {

    /// The head of a section.
    record Group(String words, int count, int minutes) implements AgendaRow {}

    /// An item.
    record Item(
            ItemId id,
            SubjectId subject,
            int number,
            Who who,
            Rating rating,
            List<Reason.Phrase> reasons,
            int minutes,
            Start start,
            List<Clock> clocks)
            implements AgendaRow {

        /// Copies the reasons and the clocks.
        public Item {
            reasons = List.copyOf(reasons);
            clocks = List.copyOf(clocks);
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }

    /// Who the item is about.
    ///
    /// @param withheld a restricted item, of which this viewer sees the number and the time
    /// @param indented stands under a sibling
    record Who(String name, String age, boolean withheld, boolean indented, Marks marks) {
        @Override
        public String toString() {
            return "Who";
        }
    }

    /// What stands beside the name.
    ///
    /// @param changed says something else than the frozen version
    /// @param missing the child is missing, and stands in another part of the agenda
    record Marks(boolean late, boolean changed, boolean missing) {
        static Marks of(AgendaItem item) {
            return new Marks(item.late(), item.changed(), item.isMissingElsewhere());
        }
    }

    /// The MASH rating in words.
    ///
    /// @param ratable a person or a place is not rated, and has no empty chip
    record Rating(Optional<MashRating> rating, String words, boolean ratable) {}

    /// A clock that a decision started, and that somebody may say was met.
    ///
    /// @param words "Child protection conference due Wed 25/11"
    record Clock(ClockKind kind, String words) {
        @Override
        public String toString() {
            return "Clock[" + kind + "]";
        }
    }

    /// When it starts if the plan holds.
    record Start(String at, boolean afterTheRoom) {}
}
