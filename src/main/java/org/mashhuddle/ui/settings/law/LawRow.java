package org.mashhuddle.ui.settings.law;

import org.mashhuddle.domain.hub.law.LawRule;
import org.mashhuddle.domain.hub.law.LawState;

/// A row of the list.
sealed interface LawRow {

    /// The head of a group.
    record Group(String words, int count) implements LawRow {}

    /// A rule of the release.
    ///
    /// @param state on the day that is shown
    record National(LawRule rule, LawState state) implements LawRow {}

    /// A clock of the hub's own.
    ///
    /// @param words "Red: 4 hours"
    /// @param says which hours count
    record Local(String words, String says) implements LawRow {}
}
