package org.mashhuddle.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.mashhuddle.Seeds;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.Outcome;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.work.ChosenOutcome;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.ui.meeting.DemoRoom;

/// Before signing, the chair is told which items were decided under another chair, and under whom.
class OtherChairLineTest {

    private static final Map<String, String> AGENCY =
            Map.of("A. Patel", "police", "S. Lindqvist", "health", "M. Osei", "education");
    private static final List<String> PEOPLE = List.of("A. Patel", "S. Lindqvist", "M. Osei");

    @TempDir
    private Path folder;

    private DemoRoom room;

    /// What somebody writes down each minute: the item, and who is in the chair where it is another.
    private final Map<Integer, List<String>> minutes = new TreeMap<>();

    private final Map<Integer, String> inTheChair = new TreeMap<>();
    private final Set<Integer> decided = new TreeSet<>();

    @BeforeEach
    void sitDown() {
        room = new DemoRoom(folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private void hand(int item, String name) {
        Attendance who = room.book().meeting().attendance().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        room.session.services().schedule().handChair(room.session.actor(), room.meeting, who.id());
        if (!inTheChair.remove(item, name)) {
            inTheChair.put(item, name);
        }
    }

    private void decide(int item) {
        Outcome plan = room.meetings().lists(room.session.viewer()).outcomes().stream()
                .filter(each -> each.label().equals("Continue existing plan"))
                .findFirst()
                .orElseThrow();
        Decision made = new Decision(
                List.of(new ChosenOutcome(plan.id(), plan.label(), plan.kind(), Optional.empty())),
                "Nothing new was heard.",
                new SharingMark.MayBeShared(),
                Set.of(),
                "",
                List.of());
        room.meetings()
                .record(
                        room.session.actor(),
                        room.meeting,
                        room.book().discussion(room.item(item)).with(made));
        decided.add(item);
    }

    private String expected() {
        List<String> items = new ArrayList<>();
        minutes.forEach((item, chairs) -> {
            Set<String> others = new LinkedHashSet<>(chairs);
            others.remove("");
            if (decided.contains(item) && !others.isEmpty()) {
                items.add("item " + item + ": "
                        + String.join(
                                ", ",
                                others.stream()
                                        .map(name -> name + " (" + AGENCY.get(name) + ")")
                                        .toList()));
            }
        });
        return String.join("; ", items);
    }

    private String told() {
        return new HeldLines(room.book(), List.of(), 0)
                .all().stream()
                        .filter(line -> line.words().equals("Decided under another chair"))
                        .map(CheckLine::hint)
                        .reduce("", String::concat);
    }

    @ParameterizedTest
    @Seeds(
            value = {1, 2, 3, 11, 17},
            shortForm = 2)
    void itNamesTheItemsThatTheAccountHasDecidedUnderAnother(long seed) {
        Random random = new Random(seed);
        int item = 1;
        room.roomTo(item, 0);
        for (int step = 0; step < 40; step++) {
            switch (random.nextInt(4)) {
                case 0 -> {
                    item = 1 + random.nextInt(5);
                    room.roomTo(item, 0);
                }
                case 1 -> hand(item, PEOPLE.get(random.nextInt(PEOPLE.size())));
                case 2 -> {
                    if (random.nextInt(3) == 0) {
                        decide(item);
                    }
                }
                default -> {}
            }
            minutes.computeIfAbsent(item, _ -> new ArrayList<>()).add(inTheChair.getOrDefault(item, ""));
            room.clock.pass(Duration.ofMinutes(1));
        }
        String before = told();
        assertThat(before).isEqualTo(expected());
        room.meetings().close(room.session.actor(), room.meeting);
        assertThat(told()).as("closed").isEqualTo(before).contains("item ");
    }
}
