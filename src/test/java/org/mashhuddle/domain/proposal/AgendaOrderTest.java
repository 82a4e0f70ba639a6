package org.mashhuddle.domain.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.agenda.AgendaFacts;
import org.mashhuddle.domain.agenda.AgendaRequest;
import org.mashhuddle.domain.agenda.Arrangements;
import org.mashhuddle.domain.agenda.Availability;
import org.mashhuddle.domain.agenda.OrderRule;
import org.mashhuddle.domain.agenda.Placement;
import org.mashhuddle.domain.agenda.ProposedItem;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.RatingHours;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.HouseholdId;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AMeeting;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.fixture.UsualLimits;

class AgendaOrderTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:45:00Z");

    private static List<ProposedItem> propose(List<Child> children, List<Referral> referrals, List<OrderRule> order) {
        Map<SubjectId, Subject> subjects = new HashMap<>();
        children.forEach(child -> subjects.put(child.id(), child));
        AgendaFacts.Rules rules = new AgendaFacts.Rules(
                AMeeting.DAILY, RatingHours.seed(), WorkingCalendar.weekdays(), UsualLimits.limits(), Map.of(), order);
        return AgendaProposal.propose(
                new AgendaFacts(
                        AMeeting.DAY,
                        rules,
                        referrals,
                        List.of(),
                        List.of(),
                        Map.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        AgendaFacts.History.none(),
                        new AgendaFacts.Network(subjects, List.of())),
                NOW);
    }

    private static Child child(int number) {
        return AChild.aChild().numbered(number).build();
    }

    private static Referral referral(int child, int hoursAgo, MashRating rating) {
        return AReferral.aReferral(child(child).id(), NOW.minusSeconds(hoursAgo * 3600L))
                .numbered(child)
                .rated(rating)
                .build();
    }

    private static List<Long> order(List<ProposedItem> items) {
        return items.stream()
                .map(each -> each.subject().value().getLeastSignificantBits())
                .toList();
    }

    private static long number(int child) {
        return child(child).id().value().getLeastSignificantBits();
    }

    @Test
    void theSeedPutsRedFirstThenTheSoonestClockAndSaysSo() {
        List<ProposedItem> items = propose(
                List.of(child(1), child(2), child(3)),
                List.of(
                        referral(1, 1, MashRating.AMBER),
                        referral(2, 9, MashRating.AMBER),
                        referral(3, 2, MashRating.RED)),
                OrderRule.seed());
        assertThat(order(items)).containsExactly(number(3), number(2), number(1));
        assertThat(items)
                .extracting(ProposedItem::placed)
                .containsExactly(Placement.SECTION, Placement.RATING, Placement.CLOCK);
    }

    @Test
    void whatConcernsAnAgencyThatMustLeaveEarlyComesFirstAndOneThatComesLateLast() {
        AgendaFacts.Rules rules = new AgendaFacts.Rules(
                AMeeting.DAILY,
                RatingHours.seed(),
                WorkingCalendar.weekdays(),
                UsualLimits.limits(),
                Map.of(AMeeting.POLICE, "Police", AMeeting.HEALTH, "Health"),
                List.of(OrderRule.PARTLY_HERE, OrderRule.RATING),
                Arrangements.none()
                        .with(Availability.part(AMeeting.HEALTH, Optional.empty(), Optional.of(LocalTime.of(10, 0))))
                        .with(Availability.part(AMeeting.POLICE, Optional.of(LocalTime.of(10, 0)), Optional.empty())));
        List<AgendaRequest> asked = List.of(
                new AgendaRequest(child(1).id(), "Police", "A", MarkedText.narrowest("why"), NOW),
                new AgendaRequest(child(2).id(), "Housing", "A", MarkedText.narrowest("why"), NOW),
                new AgendaRequest(child(3).id(), "Health", "A", MarkedText.narrowest("why"), NOW));
        Map<SubjectId, Subject> subjects = new HashMap<>();
        List.of(child(1), child(2), child(3)).forEach(each -> subjects.put(each.id(), each));
        List<ProposedItem> items = AgendaProposal.propose(asked(rules, asked, subjects), NOW);
        assertThat(order(items)).containsExactly(number(3), number(2), number(1));
        assertThat(items.getLast().placed()).isEqualTo(Placement.PARTLY_HERE);
    }

    private static AgendaFacts asked(
            AgendaFacts.Rules rules, List<AgendaRequest> asked, Map<SubjectId, Subject> subjects) {
        return new AgendaFacts(
                AMeeting.DAY,
                rules,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                asked,
                List.of(),
                AgendaFacts.History.none(),
                new AgendaFacts.Network(subjects, List.of()));
    }

    @Test
    void anotherListOfRulesIsAnotherOrder() {
        List<ProposedItem> items = propose(
                List.of(child(1), child(2), child(3)),
                List.of(
                        referral(1, 1, MashRating.AMBER),
                        referral(2, 9, MashRating.AMBER),
                        referral(3, 2, MashRating.RED)),
                List.of(OrderRule.LONGEST_WAITING));
        assertThat(order(items)).containsExactly(number(2), number(3), number(1));
        assertThat(items)
                .extracting(ProposedItem::placed)
                .containsExactly(Placement.SECTION, Placement.LONGEST_WAITING, Placement.LONGEST_WAITING);
    }

    @Test
    void aFamilyStandsTogetherOnlyWhereARuleSaysSo() {
        HouseholdId home = new HouseholdId(new UUID(9, 1));
        List<Child> children = List.of(
                AChild.aChild().numbered(1).livingIn(home).build(),
                child(2),
                AChild.aChild().numbered(3).livingIn(home).build());
        List<Referral> referrals = List.of(
                referral(1, 9, MashRating.AMBER), referral(2, 8, MashRating.AMBER), referral(3, 1, MashRating.GREEN));
        assertThat(order(propose(children, referrals, OrderRule.seed())))
                .containsExactly(number(1), number(3), number(2));
        assertThat(propose(children, referrals, OrderRule.seed()).get(1).placed())
                .isEqualTo(Placement.FAMILY);
        assertThat(order(propose(children, referrals, List.of(OrderRule.RATING, OrderRule.CLOCK))))
                .containsExactly(number(1), number(2), number(3));
    }

    @Test
    void whateverTheRulesEachSubjectStandsOnceAndTheOrderIsTheSame() {
        Random random = new Random(7);
        for (int round = 0; round < 100; round++) {
            List<Child> children = new ArrayList<>();
            List<Referral> referrals = new ArrayList<>();
            for (int i = 1; i <= 15; i++) {
                AChild child = AChild.aChild().numbered(i);
                children.add(
                        (random.nextBoolean() ? child : child.livingIn(new HouseholdId(new UUID(9, random.nextInt(4)))))
                                .build());
                referrals.add(referral(i, random.nextInt(9), MashRating.values()[random.nextInt(3)]));
            }
            List<OrderRule> rules = new ArrayList<>(List.of(OrderRule.values()));
            Collections.shuffle(rules, random);
            rules = rules.subList(0, random.nextInt(rules.size() + 1));
            List<ProposedItem> items = propose(children, referrals, rules);
            assertThat(order(items)).doesNotHaveDuplicates().hasSize(15);
            Collections.shuffle(children, random);
            Collections.shuffle(referrals, random);
            assertThat(propose(children, referrals, rules)).isEqualTo(items);
        }
    }
}
