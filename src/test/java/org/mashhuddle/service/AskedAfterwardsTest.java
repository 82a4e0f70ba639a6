package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.mashhuddle.Seeds;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.reason.RequestedBy;

/// An agency asks for a child of whom the meeting has spoken already that morning. Nobody has heard it: it comes
/// before the next meeting (`product.md`, rule 1), each time, until a room comes to the child after it was asked.
class AskedAfterwardsTest extends AskedChildren {

    /// What was asked, when, and whether a room that was closed since was at the child after it.
    private static final class Asked {
        private final int child;
        private final String words;
        private boolean cameBefore;
        private boolean heard;

        private Asked(int child, String words) {
            this.child = child;
            this.words = words;
        }
    }

    @Test
    void itComesBeforeTheNextMeetingWithTheDayOnWhichItWasAsked() {
        start(2);
        morning(MONDAY);
        ask(0);
        ask(1);
        hold();
        goTo(0);
        goTo(1);
        String late = ask(0);
        end();
        morning(MONDAY.plusDays(1));
        assertThat(asked(agenda())).containsExactly(late);
        assertThat(agenda().agenda().itemOf(children.getFirst()).orElseThrow().reasons().stream()
                        .filter(RequestedBy.class::isInstance)
                        .map(reason ->
                                reason.words(MONDAY.plusDays(1)).getFirst().text()))
                .singleElement()
                .asString()
                .matches("Police asked Mon [0-9:]+: seen 3");
    }

    /// Written up afterwards, without saying where the room was.
    @Test
    void aMeetingThatDecidesWithoutTheRoomHasSpokenOfItToo() {
        start(2);
        morning(MONDAY);
        ask(0);
        ask(1);
        hold();
        goTo(0);
        goTo(1);
        String late = ask(0);
        end();
        morning(MONDAY.plusDays(1));
        assertThat(asked(agenda())).containsExactly(late);
        hold();
        hub.decide(
                meeting,
                children.getFirst(),
                hub.decision(OutcomeKind.CONTINUE_PLAN, Optional.empty(), "The plan goes on"));
        end();
        morning(MONDAY.plusDays(2));
        assertThat(asked(agenda())).isEmpty();
    }

    /// Days of two or three children, of whom the room speaks of some.
    @ParameterizedTest
    @Seeds(
            value = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
            shortForm = 3)
    void whatNobodyHeardIsOnTheNextList(long seed) {
        Random random = new Random(seed);
        start(3);
        List<Asked> all = new ArrayList<>();
        LocalDate day = MONDAY;
        for (int each = 0; each < 4; each++) {
            morning(day);
            assertThat(asked(agenda())).isEqualTo(waiting(all));
            List<Asked> today = new ArrayList<>();
            day(random, all, today);
            end();
            // Of whom the room did not come to, the child is carried over: what was asked stands in the record.
            today.stream().filter(one -> !one.cameBefore).forEach(one -> one.heard = true);
            day = day.plusDays(1);
        }
        morning(day);
        assertThat(asked(agenda())).isEqualTo(waiting(all));
    }

    private void day(Random random, List<Asked> all, List<Asked> today) {
        for (int child = 0; child < 3; child++) {
            if (child == 0 || random.nextBoolean()) {
                put(child, false, all, today);
            }
        }
        hold();
        Set<Integer> came = new TreeSet<>();
        for (int step = 0; step < 9; step++) {
            int child = random.nextInt(3);
            boolean listed = agenda().agenda().itemOf(children.get(child)).isPresent();
            if (random.nextInt(5) > 1 && listed) {
                goTo(child);
                came.add(child);
                all.stream().filter(one -> one.child == child).forEach(one -> one.heard = true);
            } else {
                put(child, came.contains(child), all, today);
            }
        }
    }

    /// Asked while the room is at the child it is heard: the room leaves it later.
    private void put(int child, boolean cameBefore, List<Asked> all, List<Asked> today) {
        Asked one = new Asked(child, ask(child));
        one.cameBefore = cameBefore;
        one.heard = hub.book(meeting)
                .meeting()
                .roomAt()
                .flatMap(hub.book(meeting).agenda()::item)
                .filter(item -> item.subject().equals(children.get(child)))
                .isPresent();
        all.add(one);
        today.add(one);
    }

    private static Set<String> waiting(List<Asked> all) {
        return all.stream()
                .filter(one -> !one.heard)
                .map(one -> one.words)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
