package org.mashhuddle.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.reason.ReviewReached;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AMeeting;

class AgendaTest {

    private static SubjectId subject(int number) {
        return new SubjectId(new UUID(1, number));
    }

    private static ItemId id(SubjectId subject) {
        return new ItemId(new UUID(6, subject.value().getLeastSignificantBits()));
    }

    private static ProposedItem item(int number, AgendaSection section, int head) {
        return new ProposedItem(
                subject(number),
                section,
                List.of(new ReviewReached(AMeeting.DAY, AMeeting.DAY)),
                Optional.empty(),
                4,
                Placement.SECTION,
                head < 0 ? Optional.empty() : Optional.of(subject(head)));
    }

    private static Agenda of(ProposedItem... items) {
        return Agenda.empty(AMeeting.ID, AMeeting.DAY).proposed(List.of(items), AgendaTest::id);
    }

    private static List<Long> order(Agenda agenda) {
        return agenda.items().stream()
                .map(each -> each.subject().value().getLeastSignificantBits())
                .toList();
    }

    @Test
    void aFamilyKeepsTheOrderInWhichItWasProposed() {
        Agenda agenda = of(
                item(1, AgendaSection.NEW, -1),
                item(2, AgendaSection.NEW, 1),
                item(3, AgendaSection.NEW, 1),
                item(4, AgendaSection.NEW, -1));
        assertThat(order(agenda)).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void whoJoinsAFamilyStandsInTheSectionOfItsHead() {
        Agenda agenda = of(item(1, AgendaSection.NEW, -1), item(2, AgendaSection.NEW, -1));
        Agenda later = agenda.proposed(
                List.of(
                        item(1, AgendaSection.MISSING_NOW, -1),
                        item(3, AgendaSection.MISSING_NOW, 1),
                        item(2, AgendaSection.NEW, -1)),
                AgendaTest::id);
        assertThat(order(later)).containsExactly(1L, 3L, 2L);
        assertThat(later.items())
                .extracting(AgendaItem::section)
                .containsExactly(AgendaSection.MISSING_NOW, AgendaSection.MISSING_NOW, AgendaSection.NEW);
    }

    @Test
    void whatComesAfterTheFreezeIsLateAndWhatWasFrozenStays() {
        Agenda frozen = of(item(1, AgendaSection.NEW, -1)).frozen(AMeeting.OPENED, "A");
        Agenda later = frozen.unfrozen(AMeeting.OPENED, "A", "new facts")
                .proposed(List.of(item(2, AgendaSection.NEW, -1)), AgendaTest::id);
        assertThat(order(later)).containsExactly(1L, 2L);
        assertThat(later.items().getLast().late()).isTrue();
        assertThat(later.items().getLast().section()).isEqualTo(AgendaSection.LATE);
    }

    @Test
    void whileTheMeetingIsHeldNoNumberChanges() {
        Agenda agenda = of(item(1, AgendaSection.NEW, -1), item(2, AgendaSection.BACK, -1));
        Agenda later = agenda.proposedWhileHeld(List.of(item(3, AgendaSection.MISSING_NOW, -1)), AgendaTest::id);
        assertThat(order(later)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void inRandomHistoriesNumbersHaveNoGapsSectionsStayTogetherAndTheChairsHandStays() {
        for (long seed = 1; seed <= 60; seed++) {
            Random random = new Random(seed);
            Agenda agenda = Agenda.empty(AMeeting.ID, AMeeting.DAY);
            Map<ItemId, Integer> minutes = new HashMap<>();
            for (int step = 0; step < 60; step++) {
                agenda = step(agenda, random, minutes, seed);
                holds(agenda, minutes, seed, step);
            }
        }
    }

    private static Agenda step(Agenda agenda, Random random, Map<ItemId, Integer> minutes, long seed) {
        List<AgendaItem> items = agenda.items();
        if (items.isEmpty() || random.nextInt(3) == 0) {
            List<ProposedItem> proposal = proposal(random);
            Agenda next = agenda.proposed(proposal, AgendaTest::id);
            handStays(agenda, next, seed);
            assertThat(next.proposed(proposal, AgendaTest::id))
                    .as("seed %d", seed)
                    .isEqualTo(next);
            minutes.keySet().removeIf(each -> next.item(each).isEmpty());
            return next;
        }
        AgendaItem one = items.get(random.nextInt(items.size()));
        return switch (random.nextInt(6)) {
            case 0, 1 -> {
                Agenda moved = agenda.moved(one.id(), random.nextBoolean() ? 1 : -1);
                assertThat(order(moved)).containsExactlyInAnyOrderElementsOf(order(agenda));
                yield moved;
            }
            case 2, 3 -> {
                minutes.put(one.id(), 7);
                yield agenda.with(one.id(), each -> each.planned(7));
            }
            case 4 -> random.nextInt(5) == 0 && !agenda.isFrozen() ? agenda.frozen(AMeeting.OPENED, "A") : agenda;
            default -> {
                minutes.remove(one.id());
                yield agenda.without(new LeftOff(
                        one.subject(), "", MarkedText.narrowest("why"), "A", AMeeting.OPENED, Optional.empty()));
            }
        };
    }

    private static List<ProposedItem> proposal(Random random) {
        List<ProposedItem> proposal = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            if (random.nextInt(4) > 0) {
                int head = i % 3 == 0 ? -1 : i - i % 3;
                boolean there = proposal.stream()
                        .anyMatch(each -> head >= 0 && each.subject().equals(subject(head)));
                AgendaSection section = AgendaSection.values()[random.nextInt(4)];
                proposal.add(item(i, section, there ? head : -1));
            }
        }
        return proposal;
    }

    /// What was moved by hand stays behind the nearest that stood before it in its section; once
    /// frozen, everything stays where it was.
    private static void handStays(Agenda before, Agenda after, long seed) {
        if (before.wasFrozen()) {
            assertThat(order(after).subList(0, order(before).size()))
                    .as("seed %d", seed)
                    .isEqualTo(order(before));
            return;
        }
        for (AgendaItem item : before.items()) {
            Optional<AgendaItem> now = after.itemOf(item.subject());
            if (item.placed() == Placement.HAND
                    && now.filter(each -> each.section() == item.section()).isPresent()) {
                assertThat(now.orElseThrow().placed()).isEqualTo(Placement.HAND);
                before.items().stream()
                        .filter(other -> other.number() < item.number())
                        .flatMap(other -> after.itemOf(other.subject()).stream())
                        .filter(other -> other.section() == item.section())
                        .reduce((_, last) -> last)
                        .ifPresent(last -> assertThat(last.number())
                                .as("seed %d", seed)
                                .isLessThan(now.orElseThrow().number()));
            }
        }
    }

    @Test
    void whatTheHandMovedStaysWhereItWasPutWhenNewItemsCome() {
        Agenda moved = of(
                        item(1, AgendaSection.NEW, -1), item(2, AgendaSection.NEW, -1), item(3, AgendaSection.NEW, -1))
                .moved(id(subject(3)), -1)
                .moved(id(subject(3)), -1);
        assertThat(order(moved)).containsExactly(3L, 1L, 2L);
        Agenda later = moved.proposed(
                List.of(
                        item(4, AgendaSection.NEW, -1),
                        item(1, AgendaSection.NEW, -1),
                        item(2, AgendaSection.NEW, -1),
                        item(3, AgendaSection.NEW, -1)),
                AgendaTest::id);
        assertThat(order(later)).containsExactly(3L, 4L, 1L, 2L);
    }

    private static void holds(Agenda agenda, Map<ItemId, Integer> minutes, long seed, int step) {
        int number = 0;
        AgendaSection last = AgendaSection.MISSING_NOW;
        for (AgendaItem item : agenda.items()) {
            number++;
            assertThat(item.number()).as("seed %d step %d", seed, step).isEqualTo(number);
            assertThat(item.section()).as("seed %d step %d", seed, step).isGreaterThanOrEqualTo(last);
            last = item.section();
            if (minutes.containsKey(item.id())) {
                assertThat(item.minutes()).as("seed %d step %d", seed, step).isEqualTo(7);
            }
        }
    }
}
