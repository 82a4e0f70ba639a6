package org.mashhuddle.domain.work;

import java.time.Instant;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.UserId;

/// One entry in the history of an action. Entries are added, never changed.
///
/// @param place from 1, in the order in which they were typed
/// @param typedBy the user who typed what another said
public record ActionEntry(ActionId action, int place, ActionEvent event, Report report, UserId typedBy, Instant at) {

    /// The same, what was told only where this reader may have it.
    ActionEntry readBy(Reader reader) {
        return new ActionEntry(action, place, event, report.readBy(reader), typedBy, at);
    }

    @Override
    public String toString() {
        return "ActionEntry[" + action + " " + place + "]";
    }
}
