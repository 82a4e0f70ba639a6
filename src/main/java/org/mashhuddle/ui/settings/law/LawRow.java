package org.mashhuddle.ui.settings.law;

import java.time.LocalDate;
import java.util.List;
import org.mashhuddle.domain.hub.law.DatedLimit;
import org.mashhuddle.domain.hub.law.LawRule;
import org.mashhuddle.domain.hub.law.LawState;

/// A row of the list.
sealed interface LawRow {

    /// The head of a group.
    record Group(String words, int count) implements LawRow {}

    /// A rule of the release.
    ///
    /// @param day that is shown
    record National(LawRule rule, LocalDate day) implements LawRow {
        /// How it stands on that day.
        LawState state() {
            return rule.stateOn(day);
        }

        /// Whether its makers should have looked at it before.
        boolean isOverdue() {
            return rule.isReviewOverdue(day);
        }
    }

    /// A clock of the hub's own.
    ///
    /// @param words "Red: 4 hours"
    /// @param says which hours count
    record Local(String words, String says) implements LawRow {}

    /// What the hub itself gives for something, as it holds on the day that is shown.
    ///
    /// @param coming what was laid down for later
    record Own(DatedLimit limit, List<DatedLimit> coming) implements LawRow {
        /// Copies the list.
        public Own {
            coming = List.copyOf(coming);
        }
    }
}
