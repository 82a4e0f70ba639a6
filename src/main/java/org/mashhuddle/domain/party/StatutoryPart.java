package org.mashhuddle.domain.party;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Who must take part in a strategy discussion (`domain.md` 1.4). An agency's part is known by its
/// label, as hubs name their agencies themselves.
public enum StatutoryPart {
    /// The local authority's children's social care.
    SOCIAL_CARE("social care", "social care|social work|children'?s services"),
    /// The police.
    POLICE("police", "police|constabulary"),
    /// Health practitioners.
    HEALTH("health", "health|nhs|hospital|camhs|midwi[fv]e|icb");

    private static final Pattern OTHERS = Pattern.compile("adult social|environmental");

    private final String words;
    private final Pattern known;

    StatutoryPart(String words, String known) {
        this.words = words;
        this.known = Pattern.compile(known);
    }

    /// "social care".
    public String words() {
        return words;
    }

    /// The part of an agency; nothing for one that need not take part.
    public static Optional<StatutoryPart> of(Agency agency) {
        String label = agency.label().toLowerCase(Locale.UK).replace('\u2019', '\'');
        return Stream.of(values())
                .filter(_ -> !OTHERS.matcher(label).find())
                .filter(part -> part.known.matcher(label).find())
                .findFirst();
    }
}
