package org.mashhuddle.domain.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.hub.law.DatedLimit;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.fixture.UsualLimits;

/// A hub's rules on what arrives.
class TriageRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:45:00Z");
    private static final Child CHILD = AChild.aChild().bornOn("2014-11-25").build();
    private static final AReferral SCHOOL = AReferral.aReferral(CHILD.id(), NOW)
            .contactFrom("Example Academy")
            .saying("Attendance, no harm stated", new SharingMark.MayBeShared());

    private static Arrival arrival(AReferral referral, Referral... others) {
        return Arrival.of(referral.build(), CHILD, List.of(others), UsualLimits.limits());
    }

    /// Six months before 24 November begin with 24 May.
    @ParameterizedTest
    @CsvSource({"2026-05-23, 2026-11-24, 0", "2026-05-24, 2026-11-24, 1", "2026-05-23, 2026-11-25, 1"})
    void itCameBeforeAsLongAsTheHubCountsOnItsDay(LocalDate before, LocalDate from, int earlier) {
        Referral other = SCHOOL.onlyOn(before).numbered(7).build();
        Arrival arrival = Arrival.of(
                SCHOOL.build(),
                CHILD,
                List.of(other),
                UsualLimits.limits().with(new DatedLimit(TimeLimit.REFERRED_AGAIN, from, 6)));
        assertThat(arrival.earlier()).hasSize(earlier);
    }

    private static TriageRule rule(boolean all, TriageCondition... conditions) {
        return new TriageRule("One", false, all, List.of(conditions), "because");
    }

    @Test
    void wordsAreFoundWholeFromTheirBeginningWhateverTheirCase() {
        assertThat(says("ATTENDANCE").holds(arrival(SCHOOL))).isTrue();
        assertThat(says("exploitation, attend").holds(arrival(SCHOOL))).isTrue();
        assertThat(says("tendance").holds(arrival(SCHOOL))).isFalse();
        assertThat(says("no harm stated").holds(arrival(SCHOOL))).isTrue();
        assertThat(TriageCondition.says(TriageTest.SOURCE, "academy").holds(arrival(SCHOOL)))
                .isTrue();
    }

    private static TriageCondition says(String words) {
        return TriageCondition.says(TriageTest.SAYS, words);
    }

    @Test
    void whatIsNotKnownIsNeitherYesNorNo() {
        AReferral silent = SCHOOL.saying("", new SharingMark.MayBeShared());
        assertThat(says("attendance").holds(arrival(silent))).isFalse();
        assertThat(says("attendance").negated().holds(arrival(silent))).isFalse();
        Arrival ageless = new Arrival(SCHOOL.build(), OptionalInt.empty(), false, List.of());
        TriageCondition young = TriageCondition.numbers(TriageTest.AGE, 0, 4);
        assertThat(young.holds(ageless)).isFalse();
        assertThat(young.negated().holds(ageless)).isFalse();
    }

    /// Of all that stands side by side, one is enough to be known to social care.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Early help, since 02/11/2026; Child in need (s.17), since 01/09/2026",
                "None known; Section 47 enquiry, since 20/11/2026",
                "Family help plan",
                "Child in need (s.17)"
            })
    void aChildInNeedIsKnownToSocialCareWhateverStandsBeside(String plan) {
        assertThat(with(plan).knownToSocialCare()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "None known", "Early help, since 02/11/2026", "None known; Early help"})
    void earlyHelpAloneIsNot(String plan) {
        assertThat(with(plan).knownToSocialCare()).isFalse();
    }

    private static Arrival with(String plan) {
        return Arrival.of(
                SCHOOL.build(), CHILD.caredFor(Care.notKnown().planned(plan)), List.of(), UsualLimits.limits());
    }

    @Test
    void theAgeIsThatOnTheDayItCame() {
        assertThat(TriageCondition.numbers(TriageTest.AGE, 11, 11).holds(arrival(SCHOOL)))
                .isTrue();
        assertThat(TriageCondition.numbers(TriageTest.AGE, 12, 17).holds(arrival(SCHOOL)))
                .isFalse();
    }

    @Test
    void contactsAreCountedWithinTheirDaysThisOneIncluded() {
        Referral weekAgo =
                AReferral.aReferral(CHILD.id(), NOW.minusSeconds(6 * 86_400)).build();
        Referral older =
                AReferral.aReferral(CHILD.id(), NOW.minusSeconds(40L * 86_400)).build();
        Referral later = AReferral.aReferral(CHILD.id(), NOW.plusSeconds(60)).build();
        Arrival third = arrival(SCHOOL, weekAgo, older, later);
        assertThat(third.within(7)).isEqualTo(2);
        assertThat(TriageCondition.numbers(TriageTest.CONTACTS, 3, 90).holds(third))
                .isTrue();
        assertThat(TriageCondition.numbers(TriageTest.CONTACTS, 3, 28).holds(third))
                .isFalse();
        assertThat(TriageCondition.is(TriageTest.KNOWN_BEFORE).holds(third)).isTrue();
        Referral longAgo = AReferral.aReferral(CHILD.id(), NOW.minusSeconds(1))
                .onlyOn(LocalDate.of(2025, 11, 23))
                .build();
        assertThat(TriageCondition.is(TriageTest.KNOWN_BEFORE).holds(arrival(SCHOOL, longAgo)))
                .isFalse();
    }

    @Test
    void allOrAnyConditionsDecideAndARuleWithoutConditionsIsForNothing() {
        TriageCondition green = TriageCondition.is(TriageTest.GREEN);
        TriageCondition contact = TriageCondition.is(TriageTest.CONTACT);
        assertThat(rule(true, contact, green).hits(arrival(SCHOOL))).isFalse();
        assertThat(rule(false, contact, green).hits(arrival(SCHOOL))).isTrue();
        assertThat(rule(true, contact, green).hits(arrival(SCHOOL.rated(MashRating.GREEN))))
                .isTrue();
        assertThat(rule(true).hits(arrival(SCHOOL))).isFalse();
        assertThat(rule(false).hits(arrival(SCHOOL))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 20261124})
    void theFirstRuleThatIsForItDecidesWhateverStandsAfterIt(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            List<TriageRule> rules = new ArrayList<>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                rules.add(random(random));
            }
            Arrival arrival = arrival(random.nextBoolean() ? SCHOOL : SCHOOL.rated(anyRating(random)));
            Optional<TriageRules.Hit> hit = rules(rules).first(arrival);
            int place = hit.map(TriageRules.Hit::place).orElse(rules.size() + 1);
            assertThat(rules.subList(0, place - 1)).as("seed %d", seed).noneMatch(rule -> rule.hits(arrival));
            assertThat(rules(rules.subList(0, Math.min(place, rules.size()))).first(arrival))
                    .isEqualTo(hit);
        }
    }

    private static TriageRules rules(List<TriageRule> rules) {
        return TriageRules.draft(new MeetingTypeId(new UUID(1, 1)), 1).with(rules, 5);
    }

    private static MashRating anyRating(Random random) {
        return MashRating.values()[random.nextInt(MashRating.values().length)];
    }

    private static TriageRule random(Random random) {
        TriageTest[] tests = TriageTest.values();
        List<TriageCondition> conditions = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            TriageTest test = tests[random.nextInt(tests.length)];
            conditions.add(new TriageCondition(
                    test,
                    random.nextBoolean(),
                    random.nextBoolean() ? "attendance" : "police, hospital",
                    random.nextInt(5),
                    5 + random.nextInt(12)));
        }
        return new TriageRule("Rule", random.nextBoolean(), random.nextBoolean(), conditions, "because");
    }

    @Test
    void otherRulesHaveNotBeenTried() {
        TriageRules tried = rules(List.of(rule(true))).triedAt(new TriageRules.Stamp(NOW, "A. Bennett"));
        assertThat(tried.with(tried.rules(), 8).tried()).isPresent();
        assertThat(tried.with(List.of(), 8).tried()).isEmpty();
    }
}
