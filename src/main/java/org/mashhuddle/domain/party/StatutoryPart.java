package org.mashhuddle.domain.party;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Who must take part in a strategy discussion (`domain.md` 1.4). An agency's part is known by its
/// label, as hubs name their agencies themselves.
public enum StatutoryPart {
    /// The local authority's children's social care.
    SOCIAL_CARE(
            "social care",
            List.of("social care", "social work", "children's services", "childrens services"),
            List.of("adult")),
    /// The police.
    POLICE("police", List.of("police", "constabulary"), List.of()),
    /// Health practitioners.
    HEALTH(
            "health",
            List.of("health", "nhs", "hospital", "camhs", "midwife", "midwives", "icb"),
            List.of("environmental"));

    private final String words;
    private final List<String> known;
    private final List<String> other;

    StatutoryPart(String words, List<String> known, List<String> other) {
        this.words = words;
        this.known = known;
        this.other = other;
    }

    /// "social care".
    public String words() {
        return words;
    }

    /// The part of an agency; nothing for one that need not take part.
    public static Optional<StatutoryPart> of(Agency agency) {
        String label = agency.label().toLowerCase(Locale.UK).replace('\u2019', '\'');
        for (StatutoryPart part : values()) {
            if (part.known.stream().anyMatch(label::contains)
                    && part.other.stream().noneMatch(label::contains)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}
