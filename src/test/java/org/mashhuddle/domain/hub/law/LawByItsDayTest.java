package org.mashhuddle.domain.hub.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which rule is law on which day, and which basis rests on it.
class LawByItsDayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static InForce from(LocalDate day) {
        return new InForce(InForce.Start.KNOWN, Optional.of(LawDay.of(day)), Optional.empty());
    }

    private static LawRule rule(String words, int version, InForce inForce, String... named) {
        return new LawRule(
                "ONE",
                version,
                LawKind.LAWFUL_BASIS,
                words,
                List.of(named),
                "says",
                "",
                inForce,
                "source",
                Optional.empty(),
                "1.0.0",
                Optional.empty());
    }

    @Test
    void aRuleIsLawFromItsDayOn() {
        assertThat(from(DAY).on(DAY)).isEqualTo(LawState.IN_FORCE);
        assertThat(from(DAY.plusDays(1)).on(DAY)).isEqualTo(LawState.NOT_YET);
    }

    @Test
    void whereNobodyMadeADayItIsNotLawAndWhereNobodyLookedItUpItIs() {
        assertThat(new InForce(InForce.Start.NOT_SET, Optional.empty(), Optional.empty()).on(DAY))
                .isEqualTo(LawState.NOT_YET);
        assertThat(new InForce(InForce.Start.NOT_CHECKED, Optional.empty(), Optional.empty()).on(DAY))
                .isEqualTo(LawState.IN_FORCE);
    }

    @Test
    void aRuleThatEndsInAMonthIsLawToTheEndOfTheMonthBefore() {
        InForce march =
                new InForce(InForce.Start.NOT_CHECKED, Optional.empty(), Optional.of(LawDay.of(YearMonth.of(2026, 3))));
        assertThat(march.on(LocalDate.of(2026, 2, 28))).isEqualTo(LawState.IN_FORCE);
        assertThat(march.on(LocalDate.of(2026, 3, 1))).isEqualTo(LawState.ENDED);
    }

    @Test
    void aBasisStandsAsTheLawItNamesAndOneThatNamesNoneIsTheHubsOwn() {
        InForce ended = new InForce(InForce.Start.NOT_CHECKED, Optional.empty(), Optional.of(LawDay.of(DAY)));
        Law law = new Law(List.of(rule("Act s.1", 1, ended, "Act s.1")));
        assertThat(law.stateOf("Act s.1; public task", DAY)).isEqualTo(LawState.ENDED);
        assertThat(law.stateOf("act S.1", DAY.minusDays(1))).isEqualTo(LawState.IN_FORCE);
        assertThat(law.stateOf("A memorandum of the partnership", DAY)).isEqualTo(LawState.IN_FORCE);
    }

    @Test
    void aNameIsNotTheBeginningOfAnother() {
        LawRule rule = rule("Act s.16L", 1, from(DAY), "s.16L");
        assertThat(rule.isNamedIn("CA 2004 s.16L; legal obligation")).isTrue();
        assertThat(rule.isNamedIn("CA 2004 s.16LA; legal obligation")).isFalse();
        assertThat(rule.isNamedIn("CA 2004 ss.16L")).isFalse();
    }

    @Test
    void theNewestVersionHoldsAndTheOthersStandBehindIt() {
        LawRule first = rule("as enacted", 1, from(DAY));
        LawRule second = rule("as amended", 2, from(DAY));
        Law law = new Law(List.of(second, first));
        assertThat(law.current()).containsExactly(second);
        assertThat(law.versions(first)).containsExactly(second, first);
    }
}
