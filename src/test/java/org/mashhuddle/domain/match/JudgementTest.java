package org.mashhuddle.domain.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.match.Agreement.Trait;
import org.mashhuddle.domain.subject.DuplicateReason;

/// In what order pairs and reasons stand.
class JudgementTest {

    private static Judgement judged(Optional<HowSure> sure, Map<Trait, Agreement> found, Map<Trait, Double> weights) {
        return new Judgement(found, weights, sure, Optional.empty());
    }

    private static Judgement birth(HowSure sure, double bits) {
        return judged(Optional.of(sure), Map.of(Trait.BIRTH, Agreement.BIRTH_SAME), Map.of(Trait.BIRTH, bits));
    }

    /// Twins without names say much and are never very likely; a number that is shared makes a pair possible.
    @Test
    void theSurestStandsFirstWhateverSaysMore() {
        Judgement twins = birth(HowSure.LIKELY, 40);
        Judgement sure = birth(HowSure.VERY_LIKELY, 23);
        Judgement likely = birth(HowSure.LIKELY, 15);
        Judgement number = birth(HowSure.POSSIBLE, 2);
        Judgement unlikely = judged(Optional.empty(), Map.of(), Map.of());
        assertThat(Stream.of(unlikely, number, likely, twins, sure).sorted(Judgement.surestFirst()))
                .containsExactly(sure, twins, likely, number, unlikely);
    }

    @Test
    void whatSaysMostOfTheReasonsStandsFirst() {
        Judgement judged = judged(
                Optional.of(HowSure.LIKELY),
                Map.of(
                        Trait.GIVEN, Agreement.GIVEN_SOUND,
                        Trait.FAMILY, Agreement.FAMILY_SAME,
                        Trait.BIRTH, Agreement.BIRTH_SAME,
                        Trait.HOME, Agreement.HOME_DIFFERS,
                        Trait.SEX, Agreement.SEX_DIFFERS),
                Map.of(Trait.GIVEN, 4.0, Trait.FAMILY, 3.0, Trait.BIRTH, 12.0, Trait.HOME, -1.3, Trait.SEX, -4.6));
        assertThat(judged.weighed())
                .containsExactly(
                        new Judgement.Reason(DuplicateReason.BIRTH, Strength.MUCH),
                        new Judgement.Reason(DuplicateReason.SOUND, Strength.SOME),
                        new Judgement.Reason(DuplicateReason.FAMILY, Strength.LITTLE));
        assertThat(judged.against()).isEqualTo(List.of(Agreement.SEX_DIFFERS, Agreement.HOME_DIFFERS));
    }
}
