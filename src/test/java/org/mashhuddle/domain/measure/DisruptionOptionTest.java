package org.mashhuddle.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.hub.law.InForce;
import org.mashhuddle.domain.hub.law.Law;
import org.mashhuddle.domain.hub.law.LawDay;
import org.mashhuddle.domain.hub.law.LawKind;
import org.mashhuddle.domain.hub.law.LawRule;

/// A release that sets the day of an order in the law has it offered from that day on.
class DisruptionOptionTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private final DisruptionOption respect =
            new DisruptionOption("Respect order", "", Set.of(DisruptionOption.Whom.ADULT));

    private static Law law(InForce days) {
        return new Law(List.of(new LawRule(
                "CPA-RESPECT",
                1,
                LawKind.OFFENCE,
                "Respect order",
                List.of("respect order"),
                "",
                "",
                days,
                "",
                Optional.empty(),
                DAY,
                "1.0.0",
                Optional.empty(),
                Set.of(),
                Map.of())));
    }

    @Test
    void anOptionIsOfferedFromItsDayInLawOn() {
        Law set = law(new InForce(InForce.Start.KNOWN, Optional.of(LawDay.of(DAY)), Optional.empty()));
        assertThat(respect.isLaw(set, DAY.minusDays(1))).isFalse();
        assertThat(respect.isLaw(set, DAY)).isTrue();
        Law none = law(new InForce(InForce.Start.NOT_SET, Optional.empty(), Optional.empty()));
        assertThat(respect.isLaw(none, DAY)).isFalse();
    }
}
