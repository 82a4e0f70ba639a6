package org.mashhuddle.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /// Seven of one section: 2 and 3 stand under 1, 6 under 5.
    private static Agenda families() {
        List<ProposedItem> seven = IntStream.rangeClosed(1, 7)
                .mapToObj(number -> new ProposedItem(
                        new SubjectId(new UUID(1, number)),
                        AgendaSection.NEW,
                        List.of(new CarriedOver(AMeeting.DAY)),
                        Optional.empty(),
                        4,
                        Placement.LONGEST_WAITING,
                        switch (number) {
                            case 2, 3 -> Optional.of(new SubjectId(new UUID(1, 1)));
                            case 6 -> Optional.of(new SubjectId(new UUID(1, 5)));
                            default -> Optional.empty();
                        }))
                .toList();
        return Agenda.empty(AMeeting.ID, AMeeting.DAY).proposed(seven, HandOrderTest::id);
    }

    @ParameterizedTest
    @CsvSource({
        // One of a family takes the family along, over one who stands alone, and over another family.
        "1, 1, 4 1 2 3 5 6 7",
        "2, 1, 4 1 2 3 5 6 7",
        "3, 1, 4 1 2 3 5 6 7",
        "5, -1, 1 2 3 5 6 4 7",
        "6, -1, 1 2 3 5 6 4 7",
        "6, 1, 1 2 3 4 7 5 6",
        // Who stands alone passes a family as one.
        "4, -1, 4 1 2 3 5 6 7",
        "4, 1, 1 2 3 5 6 4 7",
        "7, -1, 1 2 3 4 7 5 6",
        // At the edge nobody moves.
        "3, -1, 1 2 3 4 5 6 7",
        "7, 1, 1 2 3 4 5 6 7"
    })
    void aFamilyMovesTogetherAndIsPassedTogether(int moving, int by, String expected) {
        assertThat(said(families().moved(List.of(id(moving)), by))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 7, true, 4 5 6 7 1 2 3",
        "2, 5, false, 4 1 2 3 5 6 7",
        "2, 6, false, 4 1 2 3 5 6 7",
        "2, 5, true, 4 5 6 1 2 3 7",
        "7, 2, false, 7 1 2 3 4 5 6",
        "7, 2, true, 1 2 3 7 4 5 6",
        "7, 1, true, 1 2 3 7 4 5 6",
        "3, 1, false, 1 2 3 4 5 6 7"
    })
    void aFamilyIsDroppedTogetherAndNobodyIsDroppedIntoOne(int moving, int target, boolean after, String expected) {
        List<ItemId> one = List.of(id(moving));
        assertThat(said(
                        after
                                ? families().movedAfter(one, id(target))
                                : families().movedBefore(one, id(target))))
                .isEqualTo(expected);
    }

    @Test
    void aFamilyThatWasTakenApartComesTogetherAgainAndIsTakenBackAsOne() {
        List<AgendaItem> apart = new ArrayList<>(families().items());
        apart.add(5, apart.remove(1));
        Agenda agenda = families().with(apart);
        assertThat(said(agenda)).isEqualTo("1 3 4 5 6 2 7");
        Agenda moved = agenda.movedAfter(List.of(id(1)), id(7));
        assertThat(said(moved)).isEqualTo("4 5 6 7 1 3 2");
        assertThat(moved.standing(agenda.standings())).isEqualTo(agenda);
    }

    @Test
    void aFamilyIsAllWhoStandUnderOneHead() {
        assertThat(families().families(List.of(id(3)))).containsExactly(id(1), id(2), id(3));
        assertThat(families().families(List.of(id(6), id(4)))).containsExactly(id(4), id(5), id(6));
    }

    private static String said(Agenda agenda) {
        return order(agenda).stream().map(String::valueOf).collect(Collectors.joining(" "));
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
