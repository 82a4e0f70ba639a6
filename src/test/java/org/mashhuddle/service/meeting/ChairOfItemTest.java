package org.mashhuddle.service.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.mashhuddle.Seeds;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.minutes.GapKind;
import org.mashhuddle.domain.minutes.Gaps;
import org.mashhuddle.domain.minutes.ItemText;
import org.mashhuddle.domain.minutes.MinutesWriting;
import org.mashhuddle.domain.minutes.RecordJson;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.ui.meeting.DemoRoom;

/// `domain.md` 1.3 (co-chaired meetings) and 3.10: somebody else may chair one item; while the chair is out
/// of the room somebody must. The minutes say who chaired which item, from when until when, and not why.
class ChairOfItemTest {

    private static final List<String> PEOPLE = List.of("A. Patel", "S. Lindqvist", "M. Osei");
    private static final Map<String, String> AGENCY =
            Map.of("A. Patel", "police", "S. Lindqvist", "health", "M. Osei", "education");

    @TempDir
    private Path folder;

    private DemoRoom room;
    private String chair;

    @BeforeEach
    void sitDown() {
        room = new DemoRoom(folder);
        chair = room.book().hub().directory().name(room.book().meeting().chair().orElseThrow());
    }

    @AfterEach
    void close() {
        room.close();
    }

    private Attendance who(String name) {
        return room.book().meeting().attendance().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void hand(String name) {
        room.session
                .services()
                .schedule()
                .handChair(room.session.actor(), room.meeting, who(name).id());
    }

    private void stepsOut(String name) {
        room.meetings().stepOut(room.session.actor(), room.meeting, who(name).id());
    }

    private void chairIsOnTheList() {
        room.meetings()
                .attend(
                        room.session.actor(),
                        room.meeting,
                        new Attendance(
                                new AttendanceId(new UUID(7, 7)),
                                who("J. Okoro").agency(),
                                chair,
                                "chair",
                                AttendanceStatus.IN_PERSON,
                                List.of()));
        room.meetings().arrive(room.session.actor(), room.meeting, new AttendanceId(new UUID(7, 7)));
    }

    private String said(int number) {
        return MinutesWriting.of(room.book(), new MinutesWriting.Around("T", 1, "", List.of()), room.clock.instant())
                .items()
                .get(number - 1)
                .times();
    }

    private List<String> noChair(int number) {
        return Gaps.of(room.book(), room.item(number), room.clock.instant()).stream()
                .filter(gap -> gap.kind() == GapKind.NOBODY_CHAIRED)
                .map(gap -> gap.detail())
                .toList();
    }

    private Object inTheRecord(int number) {
        return RecordJson.item(room.book(), room.item(number), room.clock.instant())
                .get("chairedBy");
    }

    @Test
    void whoChairedAnItemStandsInMinutesRecordAndCaseTextAndNothingStandsWhereItWasTheMeetingsChair() {
        room.roomTo(3, 0);
        hand("A. Patel");
        room.clock.pass(Duration.ofMinutes(5));
        room.roomTo(4, 4);
        assertThat(said(3)).endsWith(" Chaired by A. Patel, police.");
        assertThat(said(4)).doesNotContain("haired");
        assertThat(ItemText.of(room.book(), room.item(3), room.clock.instant()))
                .contains("Chaired by A. Patel, police.");
        assertThat(inTheRecord(3).toString()).contains("ANOTHER", "A. Patel", "Police");
        assertThat(inTheRecord(4)).isNull();
        room.roomTo(3, 2);
        assertThat(said(3)).as("the room comes back to it").endsWith(" Chaired by A. Patel, police.");
    }

    @Test
    void whatIsTakenBackWithinAMinuteAndWhatWasSaidByMistakeLeavesNothing() {
        room.roomTo(3, 0);
        hand("A. Patel");
        room.clock.pass(Duration.ofSeconds(40));
        hand("A. Patel");
        room.clock.pass(Duration.ofMinutes(3));
        assertThat(said(3)).doesNotContain("haired");
        hand("M. Osei");
        room.clock.pass(Duration.ofMinutes(2));
        assertThat(said(3)).contains("M. Osei, education");
        room.session
                .services()
                .schedule()
                .neverChaired(room.session.actor(), room.meeting, who("M. Osei").id());
        assertThat(said(3)).doesNotContain("haired");
        assertThat(inTheRecord(3)).isNull();
    }

    @Test
    void whoIsNotInTheRoomOrOnlyWatchesCannotChairAndNothingIsChanged() {
        room.roomTo(3, 1);
        room.meetings()
                .leave(room.session.actor(), room.meeting, who("A. Patel").id());
        Attendance watcher = who("M. Osei").as(AttendanceStatus.OBSERVER);
        room.meetings().attend(room.session.actor(), room.meeting, watcher);
        for (String name : List.of("A. Patel", "M. Osei")) {
            Refusal refused = catchThrowableOfType(Refusal.class, () -> hand(name));
            assertThat(refused.kind()).as(name).isEqualTo(Refusal.Kind.CHAIR_NOT_IN_ROOM);
        }
        assertThat(inTheRecord(3)).isNull();
    }

    @Test
    void whileTheChairIsOutTheItemNeedsAChairAndTheHandingOverItselfDoesNotCount() {
        chairIsOnTheList();
        room.roomTo(3, 2);
        stepsOut(chair);
        room.clock.pass(Duration.ofMinutes(3));
        assertThat(noChair(3)).hasSize(1);
        hand("A. Patel");
        room.clock.pass(Duration.ofMinutes(4));
        assertThat(noChair(3)).hasSize(1);
        room.roomTo(4, 0);
        stepsOut(chair);
        room.clock.pass(Duration.ofSeconds(25));
        hand("S. Lindqvist");
        room.clock.pass(Duration.ofMinutes(4));
        assertThat(noChair(4)).isEmpty();
        assertThat(said(4)).endsWith(" Chaired by S. Lindqvist, health.");
        room.roomTo(5, 2);
        assertThat(who(chair).isHere()).isTrue();
        assertThat(said(5)).doesNotContain("haired");
        assertThat(GapKind.NOBODY_CHAIRED.stopsSigning()).isTrue();
    }

    /// What somebody in the room writes down, minute by minute, who knows nothing of the program.
    private final class Account {
        private final Map<Integer, String> has = new HashMap<>();
        private final Map<Integer, Set<String>> out = new HashMap<>();
        private final Set<String> gone = new HashSet<>();
        private final Map<Integer, List<String>> minutes = new LinkedHashMap<>();
        private int at;

        private void goes(int item) {
            if (item != at) {
                gone.removeAll(out.getOrDefault(at, Set.of()));
                gone.addAll(out.getOrDefault(item, Set.of()));
                minutes.computeIfAbsent(item, _ -> new ArrayList<>()).add("visit " + now());
            }
            at = item;
        }

        private void turns(String name) {
            Set<String> those = out.computeIfAbsent(at, _ -> new HashSet<>());
            if (those.add(name)) {
                gone.add(name);
            } else {
                those.remove(name);
                gone.remove(name);
            }
        }

        private void hands(String name) {
            if (name.equals(has.get(at))) {
                has.remove(at);
            } else {
                has.put(at, name);
            }
        }

        private void minute() {
            String named = has.get(at);
            String now = named == null
                    ? gone.contains(chair) ? "by nobody of whom it is recorded" : "by the meeting’s chair"
                    : gone.contains(named)
                            ? "by nobody of whom it is recorded"
                            : "by " + named + ", " + AGENCY.get(named);
            minutes.get(at).add(now() + "|" + now);
        }

        private String now() {
            return DateWords.time(room.clock.instant());
        }

        private List<String> turnsOf(int item) {
            List<String> turns = new ArrayList<>();
            String before = "";
            for (String line : minutes.getOrDefault(item, List.of())) {
                if (line.startsWith("visit")) {
                    before = "";
                } else {
                    String said = line.substring(line.indexOf('|') + 1);
                    String from = line.substring(0, 5);
                    if (said.equals(before)) {
                        String last = turns.removeLast();
                        turns.add(last.substring(0, last.length() - 5) + after(from));
                    } else {
                        turns.add(said + ", " + from + " to " + after(from));
                    }
                    before = said;
                }
            }
            return turns;
        }

        private String after(String time) {
            int minute = Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3)) + 1;
            return "%02d:%02d".formatted(minute / 60, minute % 60);
        }

        private String sentence(int item) {
            List<String> turns = turnsOf(item);
            Set<String> names = new LinkedHashSet<>();
            turns.forEach(turn -> names.add(turn.substring(0, turn.lastIndexOf(", "))));
            if (names.isEmpty() || names.equals(Set.of("by the meeting’s chair"))) {
                return "";
            }
            return names.size() == 1
                    ? " Chaired " + names.iterator().next() + "."
                    : " Chaired " + String.join("; ", turns) + ".";
        }
    }

    @ParameterizedTest
    @Seeds(
            value = {1, 2, 3, 7},
            shortForm = 2)
    void eachItemWasChairedByWhoTheAccountSaysMinuteByMinute(long seed) {
        Random random = new Random(seed);
        chairIsOnTheList();
        List<String> all = new ArrayList<>(PEOPLE);
        all.add(chair);
        Account account = new Account();
        int item = 1 + random.nextInt(4);
        account.goes(item);
        room.roomTo(item, 0);
        for (int step = 0; step < 45; step++) {
            switch (random.nextInt(5)) {
                case 0 -> {
                    item = 1 + random.nextInt(4);
                    account.goes(item);
                    room.roomTo(item, 0);
                }
                case 1, 2 -> {
                    String name = PEOPLE.get(random.nextInt(PEOPLE.size()));
                    boolean refused = account.gone.contains(name) && !Objects.equals(account.has.get(item), name);
                    if (refused) {
                        assertThat(catchThrowableOfType(Refusal.class, () -> hand(name))
                                        .kind())
                                .isEqualTo(Refusal.Kind.CHAIR_NOT_IN_ROOM);
                    } else {
                        account.hands(name);
                        hand(name);
                    }
                }
                case 3 -> {
                    String name = all.get(random.nextInt(all.size()));
                    account.turns(name);
                    stepsOut(name);
                }
                default -> {}
            }
            account.minute();
            room.clock.pass(Duration.ofMinutes(1));
        }
        List<String> told = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            String said = said(number);
            int from = said.indexOf(" Chaired ");
            told.add(number + (from < 0 ? "" : said.substring(from)));
            expected.add(number + account.sentence(number));
            assertThat(noChair(number)).hasSize((int) account.turnsOf(number).stream()
                    .filter(turn -> turn.startsWith("by nobody"))
                    .count());
        }
        assertThat(told).isEqualTo(expected);
        assertThat(Optional.of(told.toString()))
                .hasValueSatisfying(words -> assertThat(words).contains("Chaired"));
    }
}
