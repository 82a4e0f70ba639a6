package org.mashhuddle.ui.settings.hub;

import java.util.Locale;
import java.util.Optional;
import org.mashhuddle.domain.hub.HubList;

/// The lists that are edited here.
public enum WhichList {
    /// Outcomes of decisions; each does something.
    OUTCOMES(Optional.empty()),
    /// Types of harm and exploitation.
    HARMS(Optional.of(HubList.HARMS)),
    /// What shows harm and exploitation.
    INDICATORS(Optional.of(HubList.INDICATORS)),
    /// Lawful bases for sharing.
    LAWFUL_BASES(Optional.of(HubList.LAWFUL_BASES)),
    /// Phrases, written "nfa = No further action".
    PHRASES(Optional.of(HubList.PHRASES)),
    /// Words that stand in no dictionary.
    WORDS(Optional.of(HubList.WORDS)),
    /// Words that blame a child, written "absconded = “went missing”".
    HINTS(Optional.of(HubList.HINTS)),
    /// How a child stands in education.
    EDUCATION(Optional.of(HubList.EDUCATION)),
    /// How a child stands with help, plans and the courts.
    HELP(Optional.of(HubList.HELP)),
    /// Ways of disrupting harm, written "Recovery order = child; Children Act 1989 s.50".
    DISRUPTION_OPTIONS(Optional.of(HubList.DISRUPTION_OPTIONS)),
    /// Who may refer to the National Referral Mechanism.
    FIRST_RESPONDERS(Optional.of(HubList.FIRST_RESPONDERS));

    private final Optional<HubList> words;

    WhichList(Optional<HubList> words) {
        this.words = words;
    }

    /// The list of plain words; none for the outcomes.
    Optional<HubList> words() {
        return words;
    }

    /// Its name in message keys.
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
