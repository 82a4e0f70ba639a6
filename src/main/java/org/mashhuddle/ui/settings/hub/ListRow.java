package org.mashhuddle.ui.settings.hub;

import java.util.Optional;
import org.mashhuddle.domain.hub.Outcome;

/// An entry of a list as it stands on the screen.
///
/// @param place from 0, in the list's own order
/// @param outcome what it does; none in a list of plain words
public record ListRow(int place, String label, Optional<Outcome> outcome, boolean retired) {

    /// The outcome with another label or state.
    Outcome outcome(String called, boolean away) {
        Outcome there = outcome.orElseThrow();
        return new Outcome(there.id(), called.strip(), there.kind(), away);
    }
}
