package org.mashhuddle.service.hub;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.party.Agency;

/// Types of meeting that many hubs have, offered with who makes them quorate (`domain.md` 1.3; for the child
/// protection team the Act of 2026). Everything of one is the hub's own to edit once it is there.
public enum KnownType {
    /// Quorate with the three safeguarding partners.
    MISSING("Missing", "Missing Children Meeting", "police social health", "education"),
    EXPLOITATION(
            "Exploitation", "Multi-Agency Child Exploitation Meeting", "police social health", "education substance"),
    CHILD_PROTECTION_TEAM(
            "Child protection team",
            "Multi-Agency Child Protection Team, Daily Meeting",
            "police social health education",
            ""),
    FAMILY_HELP("Family help allocation", "Family Help Allocation Meeting", "social early", "health education");

    private final String label;
    private final String title;
    private final String core;
    private final String expected;

    KnownType(String label, String title, String core, String expected) {
        this.label = label;
        this.title = title;
        this.core = core;
        this.expected = expected;
    }

    /// Its short name.
    public String label() {
        return label;
    }

    String title() {
        return title;
    }

    /// The agencies that make it quorate, as far as the hub has them: by what follows `!` in the quick line.
    Set<AgencyId> core(List<Agency> agencies) {
        return of(agencies, core);
    }

    /// Those that are expected besides.
    Set<AgencyId> expected(List<Agency> agencies) {
        return of(agencies, expected);
    }

    private static Set<AgencyId> of(List<Agency> agencies, String words) {
        List<String> shortcuts = List.of(words.split(" ", -1));
        return agencies.stream()
                .filter(agency -> !agency.retired() && shortcuts.contains(agency.shortcut()))
                .map(Agency::id)
                .collect(Collectors.toSet());
    }
}
