package org.mashhuddle.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.agenda.AgendaFacts;
import org.mashhuddle.domain.agenda.OrderRule;
import org.mashhuddle.domain.agenda.ProposedItem;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.hub.RatingHours;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.proposal.AgendaProposal;
import org.mashhuddle.domain.proposal.Triage;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.TriageCondition;
import org.mashhuddle.domain.referral.TriageRule;
import org.mashhuddle.domain.referral.TriageRules;
import org.mashhuddle.domain.referral.TriageTest;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AMeeting;
import org.mashhuddle.fixture.RandomFacts;
import org.mashhuddle.fixture.UsualLimits;

/// The same facts give the same agenda, in whatever order their rows come: the items and their
/// order, each one's reasons in theirs, and whom the rules leave off.
class SameFactsSameAgendaTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:45:00Z");
    private static final int SEEDS = 100;

    private static final TriageRules RULES = TriageRules.draft(new MeetingTypeId(new UUID(4, 2)), 1)
            .with(
                    List.of(new TriageRule(
                            "Contacts",
                            false,
                            true,
                            List.of(TriageCondition.is(TriageTest.CONTACT)),
                            "No harm stated")),
                    20);

    private record Outcome(List<ProposedItem> items, List<Triage.Left> left) {}

    private static Outcome of(RandomFacts rows, List<OrderRule> order) {
        AgendaFacts facts = facts(rows, order);
        Set<SubjectId> may = Triage.eligible(facts, NOW);
        List<Triage.Left> left = new Triage(facts, RULES, Map.of(), NOW).leftOff(may);
        Set<SubjectId> gone = new HashSet<>();
        left.forEach(each -> gone.add(each.subject()));
        return new Outcome(AgendaProposal.propose(facts.settled(gone), NOW), left);
    }

    private static AgendaFacts facts(RandomFacts rows, List<OrderRule> order) {
        Map<SubjectId, Subject> subjects = new LinkedHashMap<>();
        rows.subjects().forEach(each -> subjects.put(each.id(), each));
        return new AgendaFacts(
                RandomFacts.DAY,
                new AgendaFacts.Rules(
                        AMeeting.DAILY,
                        RatingHours.seed(),
                        WorkingCalendar.weekdays(),
                        UsualLimits.limits(),
                        Map.of(AMeeting.POLICE, "Police"),
                        order),
                rows.referrals(),
                rows.episodes().stream().filter(MissingEpisode::isMissing).toList(),
                rows.episodes().stream().filter(each -> !each.isMissing()).toList(),
                Map.of(),
                rows.clocks(),
                rows.custodies(),
                List.of(),
                rows.actions(),
                rows.returns(),
                rows.requests(),
                rows.leftOff(),
                AgendaFacts.History.none(),
                new AgendaFacts.Network(subjects, rows.links()));
    }

    @Test
    void theOrderOfTheRowsSaysNothing() {
        int items = 0;
        int left = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            Random random = new Random(seed);
            RandomFacts rows = RandomFacts.of(random);
            List<OrderRule> order = seed % 3 == 0 ? List.of() : OrderRule.seed();
            Outcome first = of(rows, order);
            items += first.items().size();
            left += first.left().size();
            for (int i = 0; i < 5; i++) {
                assertThat(of(rows.shuffled(random), order)).as("seed %d", seed).isEqualTo(first);
            }
        }
        assertThat(items).isGreaterThan(SEEDS * 5);
        assertThat(left).isGreaterThan(SEEDS / 2);
    }
}
