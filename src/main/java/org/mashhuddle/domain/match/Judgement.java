package org.mashhuddle.domain.match;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mashhuddle.domain.match.Agreement.Kind;
import org.mashhuddle.domain.match.Agreement.Trait;
import org.mashhuddle.domain.subject.DuplicateReason;
import org.mashhuddle.domain.subject.OtherNames.OtherName;

/// What the comparison of two records came to.
///
/// @param found by trait, where both records have it
/// @param weights what each of them says, in bits: for the order of candidates and reasons, never for a screen
/// @param sure nothing where they are more likely two
/// @param by the previous name or alias under which they were compared; none for the names in use
public record Judgement(
        Map<Trait, Agreement> found, Map<Trait, Double> weights, Optional<HowSure> sure, Optional<OtherName> by) {

    /// A family name that fewer than one in a thousand have.
    private static final double RARE = 9.5;

    private static final Comparator<Judgement> SUREST = Comparator.comparingInt(Judgement::rank)
            .thenComparing(Comparator.comparingDouble(Judgement::bits).reversed());

    /// A reason, and how much it says.
    public record Reason(DuplicateReason by, Strength strength) {}

    /// Copies what was found.
    public Judgement {
        found = found.isEmpty() ? Collections.emptyMap() : Collections.unmodifiableMap(new EnumMap<>(found));
        weights = weights.isEmpty() ? Collections.emptyMap() : Collections.unmodifiableMap(new EnumMap<>(weights));
    }

    /// The surest first; of those that make one as sure, the one that says more.
    public static Comparator<Judgement> surestFirst() {
        return SUREST;
    }

    private int rank() {
        return sure.map(each -> each.compareTo(HowSure.VERY_LIKELY)).orElse(HowSure.values().length);
    }

    /// All weights together.
    public double bits() {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /// Whether the comparison says this.
    public boolean has(Agreement agreement) {
        return agreement == found.get(agreement.trait());
    }

    /// Whether both names in use are the same.
    public boolean isByTheSameName() {
        return by.isEmpty() && has(Agreement.GIVEN_SAME) && has(Agreement.FAMILY_SAME);
    }

    /// Whether the family name is the same, and few have it.
    public boolean isRareFamily() {
        return has(Agreement.FAMILY_SAME) && weight(Trait.FAMILY) >= RARE;
    }

    private double weight(Trait trait) {
        return weights.getOrDefault(trait, 0.0);
    }

    /// In what they are alike, the strongest kind first.
    public Set<DuplicateReason> reasons() {
        Set<DuplicateReason> by = EnumSet.noneOf(DuplicateReason.class);
        by.addAll(said().keySet());
        return by;
    }

    /// In what they are alike, what says most first.
    public List<Reason> weighed() {
        return said().entrySet().stream()
                .sorted(Map.Entry.<DuplicateReason, Double>comparingByValue().reversed())
                .map(each -> new Reason(each.getKey(), Strength.of(each.getValue())))
                .toList();
    }

    /// In what they differ, what says most first.
    public List<Agreement> against() {
        return found.values().stream()
                .filter(each -> each.kind() == Kind.DIFFERS)
                .sorted(Comparator.comparingDouble(each -> weight(each.trait())))
                .toList();
    }

    private Map<DuplicateReason, Double> said() {
        Map<DuplicateReason, Double> said = new EnumMap<>(DuplicateReason.class);
        found.forEach(
                (trait, each) -> reason(each).ifPresent(reason -> said.merge(reason, weight(trait), Double::sum)));
        if (said.keySet().containsAll(Set.of(DuplicateReason.GIVEN, DuplicateReason.FAMILY))) {
            said.put(DuplicateReason.NAME, taken(said, DuplicateReason.GIVEN) + taken(said, DuplicateReason.FAMILY));
        }
        by.ifPresent(name -> another(said, name));
        return said;
    }

    /// By another name it is not said to be the same name.
    private void another(Map<DuplicateReason, Double> said, OtherName name) {
        boolean family = has(Agreement.FAMILY_SAME) && !name.family().isEmpty();
        boolean given = said.containsKey(DuplicateReason.NAME) || said.containsKey(DuplicateReason.GIVEN);
        double names = Stream.of(DuplicateReason.NAME, DuplicateReason.FAMILY, DuplicateReason.GIVEN)
                .mapToDouble(each -> taken(said, each))
                .sum();
        boolean apart = given && family && name.kind() == OtherName.Kind.PREVIOUS;
        DuplicateReason by = switch (name.kind()) {
            case PREVIOUS -> family ? DuplicateReason.PREVIOUS_FAMILY : DuplicateReason.PREVIOUS;
            case ALIAS -> DuplicateReason.ALIAS;
        };
        said.put(by, apart ? weight(Trait.FAMILY) : names);
        if (apart) {
            said.put(DuplicateReason.GIVEN, weight(Trait.GIVEN));
        }
    }

    private static double taken(Map<DuplicateReason, Double> said, DuplicateReason each) {
        return Optional.ofNullable(said.remove(each)).orElse(0.0);
    }

    private static Optional<DuplicateReason> reason(Agreement each) {
        return switch (each) {
            case NUMBER_SAME -> Optional.of(DuplicateReason.NUMBER);
            case NUMBER_SLIP -> Optional.of(DuplicateReason.NUMBER_SLIP);
            case GIVEN_SAME -> Optional.of(DuplicateReason.GIVEN);
            case FAMILY_SAME -> Optional.of(DuplicateReason.FAMILY);
            case FAMILY_SWAPPED, FAMILY_ELSEWHERE -> Optional.of(DuplicateReason.SWAPPED);
            case GIVEN_WRITTEN, FAMILY_WRITTEN -> Optional.of(DuplicateReason.WRITTEN);
            case GIVEN_NICKNAME -> Optional.of(DuplicateReason.NICKNAME);
            case GIVEN_SOUND, FAMILY_SOUND -> Optional.of(DuplicateReason.SOUND);
            case GIVEN_SLIP, FAMILY_SLIP -> Optional.of(DuplicateReason.SLIP);
            case GIVEN_PART, GIVEN_INITIAL, FAMILY_PART -> Optional.of(DuplicateReason.PART);
            case BIRTH_SAME -> Optional.of(DuplicateReason.BIRTH);
            case BIRTH_SWAPPED -> Optional.of(DuplicateReason.BIRTH_SWAPPED);
            case BIRTH_SLIP -> Optional.of(DuplicateReason.BIRTH_SLIP);
            case BIRTH_ABOUT, BIRTH_YEAR -> Optional.of(DuplicateReason.BIRTH_YEAR);
            case HOME_SAME, HOME_SLIP -> Optional.of(DuplicateReason.ADDRESS);
            case HOME_POSTCODE -> Optional.of(DuplicateReason.POSTCODE);
            case SIBLINGS_SAME -> Optional.of(DuplicateReason.SIBLINGS);
            case NUMBER_DIFFERS,
                    GIVEN_DIFFERS,
                    FAMILY_DIFFERS,
                    BIRTH_SLIPS,
                    BIRTH_DIFFERS,
                    HOME_DIFFERS,
                    SIBLINGS_DIFFER,
                    SEX_SAME,
                    SEX_DIFFERS -> Optional.empty();
        };
    }
}
