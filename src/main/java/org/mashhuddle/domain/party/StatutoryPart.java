package org.mashhuddle.domain.party;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Who must take part in a strategy discussion (`domain.md` 1.4). Hubs name their agencies themselves: which part one
/// plays is on file, and its name only says what it begins with.
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

    /// The part that the name of an agency tells; nothing where it tells none.
    ///
    /// @param name "Northshire Constabulary"
    public static Optional<StatutoryPart> named(String name) {
        String label = name.toLowerCase(Locale.UK).replace('\u2019', '\'');
        return Stream.of(values())
                .filter(_ -> !OTHERS.matcher(label).find())
                .filter(part -> part.known.matcher(label).find())
                .findFirst();
    }
}
