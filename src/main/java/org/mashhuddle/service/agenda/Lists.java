package org.mashhuddle.service.agenda;

import java.time.LocalDate;
import java.util.List;
import org.mashhuddle.domain.hub.HubList;
import org.mashhuddle.domain.hub.Outcome;
import org.mashhuddle.domain.hub.Phrase;
import org.mashhuddle.domain.hub.law.Law;
import org.mashhuddle.domain.hub.law.LawState;
import org.mashhuddle.store.Tx;

/// The hub's editable lists, as a meeting offers them: retired entries are not offered.
///
/// @param law what a lawful basis rests on, with its days
public record Lists(
        List<Outcome> outcomes,
        List<String> harms,
        List<String> indicators,
        List<String> lawfulBases,
        Law law,
        List<Phrase> phrases) {

    /// Copies the lists.
    public Lists {
        outcomes = List.copyOf(outcomes);
        harms = List.copyOf(harms);
        indicators = List.copyOf(indicators);
        lawfulBases = List.copyOf(lawfulBases);
        phrases = List.copyOf(phrases);
    }

    /// As they stand, without what is retired.
    public static Lists of(Tx tx, Law law) {
        List<Outcome> offered = tx.hub().outcomes().stream()
                .filter(outcome -> !outcome.retired())
                .toList();
        return new Lists(
                offered,
                tx.hub().harms(),
                tx.hub().offered(HubList.INDICATORS),
                tx.hub().lawfulBases(),
                law,
                tx.hub().phrases());
    }

    /// How a basis stands on the day of a meeting: only one that is law then may be chosen.
    public LawState stateOf(String basis, LocalDate day) {
        return law.stateOf(basis, day);
    }

    /// How an outcome stands on the day of a meeting, as the offence, the order or the notice that it names.
    public LawState stateOfOutcome(String label, LocalDate day) {
        return law.stateOfOutcome(label, day);
    }
}
