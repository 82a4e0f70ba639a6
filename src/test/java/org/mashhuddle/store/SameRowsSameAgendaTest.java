package org.mashhuddle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.mashhuddle.Seeds;
import org.mashhuddle.domain.agenda.AgendaFacts;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.agenda.ProposedItem;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.proposal.AgendaProposal;
import org.mashhuddle.fixture.RandomFacts;
import org.mashhuddle.fixture.UsualLimits;

/// Two hubs with the same rows, put in in another order, have the same agenda.
class SameRowsSameAgendaTest {

    private record Outcome(List<ProposedItem> items, List<LeftOff> standing) {}

    private static Outcome of(RandomFacts rows) {
        try (Hub hub = Hub.withMeeting()) {
            hub.write(tx -> put(tx, rows));
            return hub.read(tx -> {
                Meeting meeting = tx.meetings().byId(Hub.MEETING).orElseThrow();
                AgendaFacts facts = tx.agendas()
                        .facts(
                                meeting,
                                WorkingCalendar.weekdays(),
                                UsualLimits.limits(),
                                tx.referrals().open(),
                                tx.actions().open());
                return new Outcome(AgendaProposal.propose(facts, Hub.NOW), facts.leftOff());
            });
        }
    }

    private static void put(Tx tx, RandomFacts rows) {
        rows.subjects().forEach(each -> tx.subjects().keep(each));
        rows.links().forEach(each -> tx.subjects().keep(each));
        rows.referrals().forEach(tx.referrals()::keep);
        rows.episodes().forEach(tx.referrals()::keep);
        rows.clocks().forEach(tx.referrals()::keep);
        rows.custodies().forEach(tx.referrals()::keep);
        rows.actions().forEach(tx.actions()::keep);
        rows.returns().forEach(tx.agendas()::keep);
        rows.requests().forEach(each -> tx.agendas().keep(Hub.MEETING, each));
        rows.leftOff().forEach(each -> tx.agendas().keep(Hub.MEETING, each));
    }

    @ParameterizedTest
    @Seeds(
            value = {1, 2, 3, 4, 5, 6},
            shortForm = 3)
    void theOrderInWhichTheyWerePutInSaysNothing(long seed) {
        Random random = new Random(seed);
        RandomFacts rows = RandomFacts.of(random);
        Outcome first = of(rows);
        assertThat(first.items()).hasSizeGreaterThan(3);
        assertThat(of(rows.shuffled(random))).isEqualTo(first);
    }
}
