package org.mashhuddle.domain.hub.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.AgencyKind;

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
                LocalDate.of(2027, 5, 25),
                "1.0.0",
                Optional.empty(),
                Set.of(),
                Map.of());
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

    private static LawRule offence(int version, InForce inForce, String... named) {
        return new LawRule(
                "TWO",
                version,
                LawKind.OFFENCE,
                "An order",
                List.of(named),
                "says",
                "",
                inForce,
                "source",
                Optional.empty(),
                DAY.plusDays(30),
                "1.0.0",
                Optional.empty(),
                Set.of(),
                Map.of());
    }

    /// A release that brings the next words of a rule says nothing of the days before theirs.
    @Test
    void untilANewVersionIsLawTheOneBeforeItIs() {
        InForce always = new InForce(InForce.Start.NOT_CHECKED, Optional.empty(), Optional.empty());
        Law law =
                new Law(List.of(rule("as enacted", 1, always, "Act s.1"), rule("as amended", 2, from(DAY), "Act s.1")));
        assertThat(law.on(DAY.minusDays(1))).extracting(LawRule::words).containsExactly("as enacted");
        assertThat(law.on(DAY)).extracting(LawRule::words).containsExactly("as amended");
        assertThat(law.stateOf("Act s.1; public task", DAY.minusDays(1))).isEqualTo(LawState.IN_FORCE);
    }

    @Test
    void anOutcomeIsNotHeldToABasisNorABasisToAnOffence() {
        Law law = new Law(List.of(offence(1, from(DAY.plusDays(1)), "respect order")));
        assertThat(law.stateOfOutcome("Respect order (adult)", DAY)).isEqualTo(LawState.NOT_YET);
        assertThat(law.stateOfOutcome("Respect order (adult)", DAY.plusDays(1))).isEqualTo(LawState.IN_FORCE);
        assertThat(law.stateOfOutcome("Respect orders panel", DAY)).isEqualTo(LawState.IN_FORCE);
        assertThat(law.stateOf("Respect order", DAY)).isEqualTo(LawState.IN_FORCE);
    }

    private static LawRule needs(String code, int version, InForce inForce, String source, AgencyKind... kinds) {
        return new LawRule(
                code,
                version,
                LawKind.CLOCK,
                "Who is needed",
                List.of(),
                "says",
                "",
                inForce,
                source,
                Optional.empty(),
                DAY.plusDays(30),
                "1.0.0",
                Optional.empty(),
                Set.of(kinds),
                Map.of());
    }

    @Test
    void whoIsNeededInAStrategyDiscussionIsTheLawOfTheDayOfItsMeeting() {
        InForce always = new InForce(InForce.Start.NOT_CHECKED, Optional.empty(), Optional.empty());
        InForce never = new InForce(InForce.Start.NOT_SET, Optional.empty(), Optional.empty());
        TimeLimits limits = TimeLimits.of(
                new Law(List.of(
                        needs("THREE", 1, always, "Guidance of 2023", AgencyKind.POLICE, AgencyKind.HEALTH),
                        needs("THREE", 2, from(DAY), "Guidance of 2026", AgencyKind.POLICE, AgencyKind.EDUCATION),
                        needs("FOUR", 1, never, "An Act", AgencyKind.EARLY_HELP))),
                List.of());
        assertThat(limits.needed(DAY.minusDays(1), Set.of()))
                .containsExactlyInAnyOrder(AgencyKind.POLICE, AgencyKind.HEALTH);
        assertThat(limits.neededBy(DAY.minusDays(1))).isEqualTo("Guidance of 2023");
        assertThat(limits.needed(DAY, Set.of())).containsExactlyInAnyOrder(AgencyKind.POLICE, AgencyKind.EDUCATION);
        assertThat(limits.neededBy(DAY)).isEqualTo("Guidance of 2026");
    }

    @Test
    void aReviewIsOverdueTheDayAfterItsDayAndNotOfWhatHasEnded() {
        LawRule rule = offence(1, from(DAY));
        assertThat(rule.isReviewOverdue(DAY.plusDays(30))).isFalse();
        assertThat(rule.isReviewOverdue(DAY.plusDays(31))).isTrue();
        InForce ended = new InForce(InForce.Start.NOT_CHECKED, Optional.empty(), Optional.of(LawDay.of(DAY)));
        assertThat(offence(1, ended).isReviewOverdue(DAY.plusDays(31))).isFalse();
    }
}
