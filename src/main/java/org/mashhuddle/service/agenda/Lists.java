package org.mashhuddle.service.agenda;

import java.time.LocalDate;
import java.util.List;
import org.mashhuddle.domain.hub.LawRule;
import org.mashhuddle.domain.hub.Outcome;
import org.mashhuddle.domain.hub.Phrase;

/// The hub's editable lists, as a meeting offers them: retired entries are not offered.
///
/// @param law the dated rules that a lawful basis may rest on
public record Lists(
        List<Outcome> outcomes, List<String> harms, List<String> lawfulBases, List<LawRule> law, List<Phrase> phrases) {

    /// Copies the lists.
    public Lists {
        outcomes = List.copyOf(outcomes);
        harms = List.copyOf(harms);
        lawfulBases = List.copyOf(lawfulBases);
        law = List.copyOf(law);
        phrases = List.copyOf(phrases);
    }

    /// Whether a basis may be chosen for a meeting of this day: none of the law that it names has
    /// still to come into force.
    public boolean isInForce(String basis, LocalDate day) {
        return law.stream().filter(rule -> rule.isNamedIn(basis)).allMatch(rule -> rule.isInForceOn(day));
    }
}
