package org.mashhuddle.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.reason.CarriedOver;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AMeeting;

class HandOrderTest {

    private static ProposedItem item(int number) {
        return new ProposedItem(
                new SubjectId(new UUID(1, number)),
                number <= 3 ? AgendaSection.NEW : AgendaSection.BACK,
                List.of(new CarriedOver(AMeeting.DAY)),
                Optional.empty(),
                4,
                Placement.LONGEST_WAITING,
                Optional.empty());
    }

    private static final List<ProposedItem> SIX =
            IntStream.rangeClosed(1, 6).mapToObj(HandOrderTest::item).toList();

    private static ItemId id(SubjectId subject) {
        return new ItemId(new UUID(6, subject.value().getLeastSignificantBits()));
    }

    private static ItemId id(int number) {
        return new ItemId(new UUID(6, number));
    }

    private static Agenda six() {
        return Agenda.empty(AMeeting.ID, AMeeting.DAY).proposed(SIX, HandOrderTest::id);
    }

    private static List<Long> order(Agenda agenda) {
        return agenda.items().stream()
                .map(each -> each.subject().value().getLeastSignificantBits())
                .toList();
    }

    @Test
    void severalItemsMoveTogetherAndStopAtTheEdgeOfTheirSection() {
        Agenda moved = six().moved(List.of(id(2), id(3)), -1);
        assertThat(order(moved)).containsExactly(2L, 3L, 1L, 4L, 5L, 6L);
        assertThat(moved.moved(List.of(id(2), id(3)), -1)).isEqualTo(moved);
        assertThat(order(six().moved(List.of(id(4), id(5)), 1))).containsExactly(1L, 2L, 3L, 6L, 4L, 5L);
        assertThat(six().moved(List.of(id(3)), 1)).isEqualTo(six());
    }

    @Test
    void whatWasMovedSaysSoAndWhatWasOnlyPassedDoesNot() {
        Agenda moved = six().moved(List.of(id(2)), -1);
        assertThat(moved.item(id(2)).orElseThrow().placed()).isEqualTo(Placement.HAND);
        assertThat(moved.item(id(1)).orElseThrow().placed()).isEqualTo(Placement.LONGEST_WAITING);
    }

    @Test
    void itemsAreDroppedBeforeAnotherOfTheirSectionAndNowhereElse() {
        assertThat(order(six().movedBefore(List.of(id(6), id(5)), id(4)))).containsExactly(1L, 2L, 3L, 5L, 6L, 4L);
        assertThat(six().movedBefore(List.of(id(6)), id(1))).isEqualTo(six());
        assertThat(six().movedBefore(List.of(id(4), id(5)), id(5))).isEqualTo(six());
    }

    @Test
    void itemsAreDroppedAfterAnotherOfTheirSection() {
        assertThat(order(six().movedAfter(List.of(id(1)), id(3)))).containsExactly(2L, 3L, 1L, 4L, 5L, 6L);
        assertThat(six().movedAfter(List.of(id(1)), id(4))).isEqualTo(six());
    }

    @Test
    void aMoveThatIsTakenBackLeavesNoTrace() {
        Agenda moved = six().moved(List.of(id(2), id(3)), -1);
        assertThat(moved.standing(six().standings())).isEqualTo(six());
    }

    @Test
    void whatHasComeSinceStandsLastOfItsSectionWhenAMoveIsTakenBack() {
        Agenda moved = six().moved(List.of(id(2)), -1);
        List<Standing> withoutTheThird = six().standings().stream()
                .filter(each -> !each.item().equals(id(1)))
                .toList();
        assertThat(order(moved.standing(withoutTheThird))).containsExactly(2L, 3L, 1L, 4L, 5L, 6L);
    }

    @Test
    void handMovesStayWhenProposedAgainAndGoWhenPutInOrder() {
        Random random = new Random(20261124);
        for (int round = 0; round < 200; round++) {
            Agenda agenda = six();
            for (int step = 0; step < 8; step++) {
                agenda = random.nextBoolean()
                        ? agenda.moved(List.of(id(1 + random.nextInt(6))), 1)
                        : agenda.movedBefore(List.of(id(1 + random.nextInt(6))), id(1 + random.nextInt(6)));
            }
            assertThat(new HashSet<>(order(agenda))).hasSize(6);
            assertThat(agenda.items())
                    .extracting(AgendaItem::section)
                    .isSortedAccordingTo(java.util.Comparator.naturalOrder());
            assertThat(order(agenda.proposed(new ArrayList<>(SIX), HandOrderTest::id)))
                    .isEqualTo(order(agenda));
            assertThat(agenda.inOrderOf(SIX).items()).isEqualTo(six().items());
        }
    }
}
