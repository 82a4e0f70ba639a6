package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.ui.kit.Notice;
import org.mashhuddle.ui.meeting.actions.QuickLineViewModel;
import org.mashhuddle.ui.meeting.close.CloseViewModel;
import org.mashhuddle.ui.meeting.close.ReadBack;
import org.mashhuddle.ui.meeting.discussion.ActionLine;
import org.mashhuddle.ui.meeting.form.ItemViewModel;

/// Undo goes back over everything that was recorded of a child in the order in which it was recorded, words and
/// actions alike, and redo goes forward again. What is expected is a plain list of how the item stood.
class UndoOverActionsTest {

    private static final String VISIT = "Visit home, Police, 2026-11-27T16:00";

    @TempDir
    private Path folder;

    /// How an item stands: what the child says, and each open action by its number.
    private record Standing(String voice, Map<String, String> actions) {
        Standing saying(String words) {
            return new Standing(words, actions);
        }

        Standing with(String number, String text) {
            Map<String, String> all = new TreeMap<>(actions);
            all.put(number, text);
            return new Standing(voice, all);
        }

        Standing without(String number) {
            Map<String, String> all = new TreeMap<>(actions);
            all.remove(number);
            return new Standing(voice, all);
        }
    }

    private static ItemViewModel item(MeetingViewModel model) {
        return model.item().get().orElseThrow();
    }

    private static List<ActionLine> open(MeetingViewModel model) {
        return item(model).actions().get().stream()
                .filter(line -> line.action().status() != ActionStatus.WITHDRAWN)
                .toList();
    }

    private static Standing standing(MeetingViewModel model) {
        return new Standing(
                item(model).desk().shown().get().voice().said(),
                open(model).stream()
                        .collect(Collectors.toMap(
                                line -> line.action().number(),
                                UndoOverActionsTest::words,
                                (one, _) -> one,
                                TreeMap::new)));
    }

    /// "Visit home, Police, 2026-11-27T16:00".
    private static String words(ActionLine line) {
        return line.action().text() + ", " + line.agency() + ", "
                + line.action().dueAt().map(due -> due.local().toString()).orElse("");
    }

    private static void set(MeetingViewModel model, String typed) {
        QuickLineViewModel line = model.quick().get().orElseThrow();
        line.line().set(typed);
        line.accept();
    }

    private static void say(MeetingViewModel model, String words) {
        item(model).voice().said().set(words);
        item(model).voice().left();
    }

    private static void typeAgain(MeetingViewModel model, ActionLine line, String typed) {
        model.deeds()
                .actions()
                .edit(line.action(), typed, () -> {}, UndoOverActionsTest::refused, _ -> refused("stale"));
    }

    private static void refused(String why) {
        throw new AssertionError(why);
    }

    private static String said(DemoRoom room) {
        return room.notices.current().get().map(Notice::words).orElse("");
    }

    @Test
    void anActionIsTakenBackBetweenTwoThingsThatWereSaid() {
        try (DemoRoom room = new DemoRoom(folder)) {
            MeetingViewModel model =
                    new MeetingViewModel(room.seat(), Optional.of(room.item(4).id()));
            say(model, "wants his phone back");
            set(model, "visit home !police fri 16:00");
            String number = open(model).getFirst().action().number();
            say(model, "will try at school");
            model.undo();
            assertThat(standing(model)).isEqualTo(new Standing("wants his phone back", Map.of(number, VISIT)));
            model.undo();
            assertThat(standing(model)).isEqualTo(new Standing("wants his phone back", Map.of()));
            assertThat(said(room)).isEqualTo("Action " + number + " is taken back");
            model.redo();
            assertThat(standing(model)).isEqualTo(new Standing("wants his phone back", Map.of(number, VISIT)));
            assertThat(said(room)).isEqualTo("Action " + number + " stands again");
            model.redo();
            assertThat(standing(model)).isEqualTo(new Standing("will try at school", Map.of(number, VISIT)));
        }
    }

    /// What the agencies read back at the close is what they are to do.
    @Test
    void whatWasTakenBackIsDueFromNobodyAndReadToNobody() {
        try (DemoRoom room = new DemoRoom(folder)) {
            MeetingViewModel model =
                    new MeetingViewModel(room.seat(), Optional.of(room.item(4).id()));
            set(model, "visit home !police fri 16:00");
            assertThat(read(room)).containsExactly("Visit home");
            set(model, "ring gp !health");
            model.undo();
            assertThat(item(model).actions().get().getLast())
                    .extracting(ActionLine::due, ActionLine::owner, ActionLine::dueTone, ActionLine::ownerTone)
                    .containsExactly("Withdrawn", "", ActionLine.Tone.PLAIN, ActionLine.Tone.PLAIN);
            assertThat(read(room)).containsExactly("Visit home");
            model.redo();
            assertThat(item(model).actions().get().getLast().ownerTone()).isEqualTo(ActionLine.Tone.WRONG);
            assertThat(read(room)).containsExactlyInAnyOrder("Visit home", "Ring gp");
        }
    }

    private static List<String> read(DemoRoom room) {
        return new CloseViewModel(room.seat(), Optional.empty())
                .readBack().lines().stream()
                        .filter(ReadBack.Line.Reading.class::isInstance)
                        .map(line ->
                                ((ReadBack.Line.Reading) line).action().action().text())
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyHistoryGoesBackAndForthAsItStood(long seed) {
        Random random = new Random(seed);
        try (DemoRoom room = new DemoRoom(folder)) {
            MeetingViewModel model =
                    new MeetingViewModel(room.seat(), Optional.of(room.item(4).id()));
            List<Standing> all = new ArrayList<>(List.of(standing(model)));
            int at = 0;
            for (int turn = 0; turn < 40; turn++) {
                int deed = random.nextInt(7);
                if (deed < 3) {
                    at = back(model, random.nextBoolean(), at, all.size());
                } else {
                    Standing next = one(model, deed, turn, all.get(at));
                    all.subList(at + 1, all.size()).clear();
                    if (!next.equals(all.get(at))) {
                        all.add(next);
                        at++;
                    }
                }
                assertThat(standing(model))
                        .as("seed %d, turn %d, deed %d", seed, turn, deed)
                        .isEqualTo(all.get(at));
            }
        }
    }

    private static int back(MeetingViewModel model, boolean redo, int at, int size) {
        if (redo) {
            model.redo();
            return Math.min(at + 1, size - 1);
        }
        model.undo();
        return Math.max(at - 1, 0);
    }

    private static Standing one(MeetingViewModel model, int deed, int turn, Standing before) {
        List<ActionLine> there = open(model);
        if (deed == 3) {
            say(model, "said " + turn);
            return before.saying("said " + turn);
        }
        if (deed == 4 || there.isEmpty()) {
            set(model, "visit " + turn + " !police fri 16:00");
            return before.with(open(model).getLast().action().number(), "Visit " + turn + ", Police, 2026-11-27T16:00");
        }
        ActionLine line = there.get(turn % there.size());
        if (deed == 5) {
            model.deeds().actions().withdraw(line);
            return before.without(line.action().number());
        }
        typeAgain(model, line, "ring " + turn + " !health mon 10:00");
        return before.with(line.action().number(), "Ring " + turn + ", Health, 2026-11-30T10:00");
    }

    /// What is taken back may stand out of sight; the notice of the step before is not left standing.
    @Test
    void whatIsTakenBackIsSaid() {
        try (DemoRoom room = new DemoRoom(folder)) {
            room.roomTo(9, 1);
            MeetingViewModel model = new MeetingViewModel(room.seat());
            model.write(room.item(9).id());
            ItemViewModel sheet = item(model);
            sheet.decision().outcomes().add(sheet.decision().offered().getFirst());
            sheet.desk().commit();
            sheet.strategy().needed().set(Optional.of(true));
            sheet.desk().commit();
            sheet.strategyHeld().turn();
            set(model, "visit home !police fri 16:00");
            List<String> said = new ArrayList<>();
            for (int step = 0; step < 4; step++) {
                model.undo();
                said.add(room.notices
                        .current()
                        .get()
                        .map(Notice::words)
                        .orElse("")
                        .replaceAll("9\\.\\d+", "9.x"));
            }
            for (int step = 0; step < 4; step++) {
                model.redo();
                said.add(room.notices
                        .current()
                        .get()
                        .map(Notice::words)
                        .orElse("")
                        .replaceAll("9\\.\\d+", "9.x"));
            }
            assertThat(said)
                    .containsExactly(
                            "Action 9.x is taken back",
                            "Taken back: strategy discussion",
                            "Taken back: whether a strategy discussion is needed",
                            "Taken back: Decision",
                            "Done again: Decision",
                            "Done again: whether a strategy discussion is needed",
                            "Done again: strategy discussion",
                            "Action 9.x stands again");
        }
    }
}
