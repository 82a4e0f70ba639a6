package org.mashhuddle.domain.match;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.match.Agreement.Trait;
import org.mashhuddle.domain.subject.DuplicateReason;

/// What the comparison of two records came to.
///
/// @param found by trait, where both records have it
/// @param bits all weights together: for the order of candidates, never for a screen
/// @param sure nothing where they are more likely two
public record Judgement(Map<Trait, Agreement> found, double bits, Optional<HowSure> sure) {

    /// Copies what was found.
    public Judgement {
        found = found.isEmpty() ? Collections.emptyMap() : Collections.unmodifiableMap(new EnumMap<>(found));
    }

    /// Whether the comparison says this.
    public boolean has(Agreement agreement) {
        return agreement == found.get(agreement.trait());
    }

    /// In what they are alike, the strongest first.
    public Set<DuplicateReason> reasons() {
        Set<DuplicateReason> by = EnumSet.noneOf(DuplicateReason.class);
        found.values().forEach(each -> add(by, each));
        if (by.containsAll(Set.of(DuplicateReason.GIVEN, DuplicateReason.FAMILY))) {
            by.removeAll(Set.of(DuplicateReason.GIVEN, DuplicateReason.FAMILY));
            by.add(DuplicateReason.NAME);
        }
        return by;
    }

    private static void add(Set<DuplicateReason> by, Agreement each) {
        switch (each) {
            case NUMBER_SAME -> by.add(DuplicateReason.NUMBER);
            case NUMBER_SLIP -> by.add(DuplicateReason.NUMBER_SLIP);
            case GIVEN_SAME -> by.add(DuplicateReason.GIVEN);
            case FAMILY_SAME -> by.add(DuplicateReason.FAMILY);
            case FAMILY_SWAPPED, FAMILY_ELSEWHERE -> by.add(DuplicateReason.SWAPPED);
            case GIVEN_WRITTEN, FAMILY_WRITTEN -> by.add(DuplicateReason.WRITTEN);
            case GIVEN_NICKNAME -> by.add(DuplicateReason.NICKNAME);
            case GIVEN_SOUND, FAMILY_SOUND -> by.add(DuplicateReason.SOUND);
            case GIVEN_SLIP, FAMILY_SLIP -> by.add(DuplicateReason.SLIP);
            case GIVEN_PART, GIVEN_INITIAL, FAMILY_PART -> by.add(DuplicateReason.PART);
            case BIRTH_SAME -> by.add(DuplicateReason.BIRTH);
            case BIRTH_SWAPPED -> by.add(DuplicateReason.BIRTH_SWAPPED);
            case BIRTH_SLIP -> by.add(DuplicateReason.BIRTH_SLIP);
            case BIRTH_ABOUT, BIRTH_YEAR -> by.add(DuplicateReason.BIRTH_YEAR);
            case HOME_SAME, HOME_SLIP -> by.add(DuplicateReason.ADDRESS);
            case HOME_POSTCODE -> by.add(DuplicateReason.POSTCODE);
            case SIBLINGS_SAME -> by.add(DuplicateReason.SIBLINGS);
            case NUMBER_DIFFERS,
                    GIVEN_DIFFERS,
                    FAMILY_DIFFERS,
                    BIRTH_SLIPS,
                    BIRTH_DIFFERS,
                    HOME_DIFFERS,
                    SIBLINGS_DIFFER,
                    SEX_SAME,
                    SEX_DIFFERS -> {}
        }
    }
}
