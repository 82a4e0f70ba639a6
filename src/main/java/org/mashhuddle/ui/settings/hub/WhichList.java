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
    HELP(Optional.of(HubList.HELP));

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
