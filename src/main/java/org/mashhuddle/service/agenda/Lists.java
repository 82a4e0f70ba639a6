package org.mashhuddle.service.agenda;

import java.util.List;
import org.mashhuddle.domain.hub.Outcome;

/// The hub's editable lists, as a meeting offers them: retired entries are not offered.
public record Lists(List<Outcome> outcomes, List<String> harms, List<String> lawfulBases) {

    /// Copies the lists.
    public Lists {
        outcomes = List.copyOf(outcomes);
        harms = List.copyOf(harms);
        lawfulBases = List.copyOf(lawfulBases);
    }
}
