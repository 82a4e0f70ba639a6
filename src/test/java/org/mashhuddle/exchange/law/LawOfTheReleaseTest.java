package org.mashhuddle.exchange.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.access.AgencyKind;
import org.mashhuddle.domain.hub.law.InForce;
import org.mashhuddle.domain.hub.law.Law;
import org.mashhuddle.domain.hub.law.LawKind;
import org.mashhuddle.domain.hub.law.LawRule;
import org.mashhuddle.domain.hub.law.LawState;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.service.seed.SeedLists;

/// The law that comes with the program, against an account of its own: what the field was told in November 2026 is
/// law, what is not, and what no longer is.
class LawOfTheReleaseTest {

    private final Law law = LawTable.ofThisRelease();

    private LawRule rule(String words) {
        return law.current().stream()
                .filter(each -> each.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        // Working Together 2026 took the place of that of 2023 in March 2026.
        "Working Together 2026, 2026-02-28, NOT_YET",
        "Working Together 2026, 2026-03-31, IN_FORCE",
        "Working Together 2026, 2026-11-25, IN_FORCE",
        "Working Together 2023, 2026-02-28, IN_FORCE",
        "Working Together 2023, 2026-04-01, ENDED",
        // The Acts of 29 April 2026: by regulations, none found in force.
        "Children Act 2004 s.16LA, 2026-04-30, NOT_YET",
        "Children Act 2004 s.16LA, 2026-11-25, NOT_YET",
        "Family group decision-making, 2026-11-25, NOT_YET",
        "Education in safeguarding arrangements, 2026-11-25, NOT_YET",
        "Multi-agency child protection team, 2026-11-25, NOT_YET",
        "Consistent identifier, 2026-11-25, NOT_YET",
        "Leaving a school roll, 2026-11-25, NOT_YET",
        "Children not in school, 2026-11-25, NOT_YET",
        "Child criminal exploitation, 2026-11-25, NOT_YET",
        "Cuckooing (home taken over), 2026-11-25, NOT_YET",
        "Coerced internal concealment, 2026-11-25, NOT_YET",
        "Respect order, 2026-11-25, NOT_YET",
        "Youth injunction, 2026-11-25, NOT_YET",
        "Duty to report child sexual offences, 2026-11-25, NOT_YET",
        "Duty to disclose: draft guidance, 2026-11-25, NOT_YET",
        // Still that of January 2014.
        "Children missing from home or care, 2013-12-31, NOT_YET",
        "Children missing from home or care, 2026-11-25, IN_FORCE",
        "Information sharing: seven golden rules, 2024-04-18, NOT_YET",
        "Information sharing: seven golden rules, 2024-04-19, IN_FORCE",
        "Children Act 1989 s.47, 2026-11-25, IN_FORCE",
        "Children Act 1989 s.17, 2026-11-25, IN_FORCE",
        "Crime and Disorder Act 1998 s.115, 2026-11-25, IN_FORCE"
    })
    void eachRuleIsLawOnItsDaysAndOnNoOther(String words, LocalDate day, LawState state) {
        assertThat(rule(words).stateOn(day)).isEqualTo(state);
    }

    @Test
    void nothingElseWaitsAndNothingElseHasEnded() {
        LocalDate day = LocalDate.of(2026, 11, 25);
        assertThat(law.current())
                .filteredOn(rule -> rule.stateOn(day) == LawState.NOT_YET)
                .hasSize(14);
        assertThat(law.current())
                .filteredOn(rule -> rule.stateOn(day) == LawState.ENDED)
                .hasSize(1);
    }

    @Test
    void whatTheActsOf2026InsertedNamesItsActAndTheDayOfItsAssent() {
        assertThat(law.current())
                .filteredOn(rule -> rule.source().contains("2026 c.2"))
                .hasSize(13)
                .allSatisfy(rule -> assertThat(rule.insertedBy()).endsWith("Royal Assent 29/04/2026"))
                .allSatisfy(rule -> assertThat(rule.inForce().start()).isEqualTo(InForce.Start.NOT_SET))
                .allSatisfy(rule -> assertThat(rule.checked()).contains(LocalDate.of(2026, 11, 25)));
    }

    @Test
    void everyRuleSaysWhatItIsAndWhereItStandsAndNoneWasCheckedAfterTheRelease() {
        assertThat(law.rules()).allSatisfy(rule -> {
            assertThat(rule.words()).isNotBlank();
            assertThat(rule.says()).endsWith(".");
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.named().isEmpty())
                    .isEqualTo(rule.kind() != LawKind.LAWFUL_BASIS && rule.kind() != LawKind.OFFENCE
                            || rule.words().startsWith("Duty to report"));
            assertThat(rule.reviewBy()).isAfter(rule.checked().orElse(LocalDate.of(2026, 11, 30)));
            assertThat(rule.checked().filter(LocalDate.of(2026, 11, 30)::isBefore))
                    .isEmpty();
        });
        assertThat(law.rules()).extracting(LawRule::code).doesNotHaveDuplicates();
    }

    /// Nobody made up a check: what was not checked, or is not law yet, is looked at before what was.
    @Test
    void everyRuleHasADayByWhichItIsLookedAtAndItIsOverdueTheDayAfter() {
        assertThat(law.current())
                .filteredOn(rule -> rule.isReviewOverdue(LocalDate.of(2027, 1, 31)))
                .isEmpty();
        assertThat(law.current())
                .filteredOn(rule -> rule.isReviewOverdue(LocalDate.of(2027, 2, 1)))
                .allMatch(rule -> rule.checked().isEmpty() || rule.inForce().start() == InForce.Start.NOT_SET)
                .anyMatch(rule -> rule.words().equals("Children Act 1989 s.47"))
                .anyMatch(rule -> rule.words().equals("Respect order"));
        assertThat(law.current())
                .filteredOn(rule -> !rule.isReviewOverdue(LocalDate.of(2027, 5, 26)))
                .extracting(LawRule::words)
                .containsExactly("Working Together 2023");
    }

    /// As the list of a new hub has them (`law-2026.md`: by regulations, none found in force).
    @ParameterizedTest
    @CsvSource({
        "Investigation of child criminal exploitation, NOT_YET",
        "Investigation of cuckooing (home taken over), NOT_YET",
        "Child criminal exploitation prevention order, NOT_YET",
        "Respect order (adult), NOT_YET",
        "Youth injunction, NOT_YET",
        "Child abduction warning notice (CAWN), IN_FORCE",
        "Slavery and trafficking risk order, IN_FORCE",
        "Gang injunction, IN_FORCE",
        "Police investigation, IN_FORCE",
        "Refer to child criminal exploitation panel, IN_FORCE"
    })
    void anOutcomeStandsAsTheOffenceOrOrderThatItNames(String outcome, LawState state) {
        assertThat(law.stateOfOutcome(outcome, LocalDate.of(2026, 11, 25))).isEqualTo(state);
    }

    @Test
    void everyOutcomeOfANewHubThatIsLawNamesItsRule() {
        assertThat(SeedLists.outcomes().keySet())
                .filteredOn(outcome -> law.current().stream()
                        .anyMatch(rule -> rule.kind() == LawKind.OFFENCE && rule.isNamedIn(outcome)))
                .hasSize(17);
    }

    @Test
    void aStrategyDiscussionNeedsSocialCarePoliceAndHealthAndEducationWhereThereIsAChildProtectionTeam() {
        TimeLimits limits = TimeLimits.of(law, List.of());
        LocalDate day = LocalDate.of(2026, 11, 25);
        Set<AgencyKind> without = EnumSet.complementOf(EnumSet.of(AgencyKind.MACPT));
        assertThat(limits.needed(day, without))
                .containsExactlyInAnyOrder(AgencyKind.SOCIAL_CARE, AgencyKind.POLICE, AgencyKind.HEALTH);
        assertThat(limits.needed(day, Set.of(AgencyKind.MACPT)))
                .containsExactlyInAnyOrder(
                        AgencyKind.SOCIAL_CARE, AgencyKind.POLICE, AgencyKind.HEALTH, AgencyKind.EDUCATION);
        assertThat(limits.neededBy(LocalDate.of(2026, 11, 25))).isEqualTo("Working Together");
    }

    /// 1.0.0 is the first: whoever makes the next one leaves these lines and adds later versions below them.
    @Test
    void nothingIsSaidToHaveChangedWhereThereIsNoReleaseBefore() {
        assertThat(law.release()).contains("1.0.0");
        assertThat(law.releaseBefore()).isEmpty();
        assertThat(law.changes()).isEmpty();
    }

    /// As the lists of hubs have them, from before the law came with the release and since.
    @Test
    void theBasesOfAHubRestOnTheLawOfTheRelease() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        assertThat(Stream.of(
                        "Children Act 1989 s.47; public task",
                        "Children Act 1989 s.17; public task",
                        "Children Act 2004 s.10 and s.11; public task",
                        "Crime and Disorder Act 1998 s.115; public task",
                        "Substantial public interest: DPA 2018 Sch 1 para 18 (safeguarding)",
                        "DPA 2018 Part 3 (law enforcement)",
                        "Vital interests",
                        "Consent given"))
                .allSatisfy(basis -> assertThat(law.stateOf(basis, day)).isEqualTo(LawState.IN_FORCE))
                .allSatisfy(basis -> assertThat(law.current()).anyMatch(rule -> rule.isNamedIn(basis)));
        assertThat(List.of("Children Act 2004 s.16LA; legal obligation", "CA 2004 S.16LA"))
                .allSatisfy(basis -> assertThat(law.stateOf(basis, day)).isEqualTo(LawState.NOT_YET));
    }
}
