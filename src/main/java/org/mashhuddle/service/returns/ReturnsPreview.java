package org.mashhuddle.service.returns;

import java.util.List;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.agenda.ItemId;

/// What an agency's sheet would bring, before anything is taken in: the good rows, and every row
/// with its problem.
public record ReturnsPreview(AgencyId agency, List<Good> good, List<Problem> problems) {

    /// A row that can be taken in.
    ///
    /// @param row as the spreadsheet counts it
    /// @param replaces an earlier sheet said something else
    public record Good(int row, ItemId item, int number, SentReturn sent, boolean replaces) {
        @Override
        public String toString() {
            return "Good[" + row + "]";
        }
    }

    /// A row that cannot.
    public record Problem(int row, Wrong wrong) {}

    /// What is wrong with a row.
    public enum Wrong {
        /// The reference is of no item of this agenda.
        ITEM_UNKNOWN,
        /// Neither "Held" nor "None held".
        HELD_NOT_SAID,
        /// "None held", and a text all the same.
        NONE_HELD_WITH_TEXT,
        /// "Held", and no text.
        HELD_WITHOUT_TEXT,
        /// Whose words they are was said, and not whether they are fact or opinion.
        KIND_UNKNOWN,
        /// How far they may be shared is none of the choices.
        MARK_UNKNOWN,
        /// A text is longer than anybody would write.
        TOO_LONG,
        /// A person typed something else here, which outranks the sheet.
        TYPED_HERE,
        /// The same subject stands in two rows.
        TWICE
    }

    /// Copies the lists.
    public ReturnsPreview {
        good = List.copyOf(good);
        problems = List.copyOf(problems);
    }

    @Override
    public String toString() {
        return "ReturnsPreview[" + good.size() + " good, " + problems.size() + " not]";
    }
}
