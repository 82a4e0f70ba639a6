package org.mashhuddle.ui.meeting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.LongForm;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ChosenOutcome;
import org.mashhuddle.domain.work.Voice;
import org.mashhuddle.ui.kit.Background;
import org.mashhuddle.ui.meeting.DemoRoom;
import org.mashhuddle.ui.meeting.MeetingViewModel;
import org.mashhuddle.ui.meeting.actions.QuickLineViewModel;
import org.mashhuddle.ui.meeting.discussion.FormText;
import org.mashhuddle.ui.meeting.discussion.OutcomeDate;

/// The store answers late on a busy machine: whatever comes between two keys, the record holds what was typed and
/// chosen, each in its place.
class LateAnswersTest {

    @TempDir
    private Path folder;

    private DemoRoom room;
    private final Queued background = new Queued();

    @BeforeEach
    void sitDown() {
        room = new DemoRoom(folder);
        room.roomTo(4, 1);
    }

    @AfterEach
    void close() {
        room.close();
    }

    /// What is asked of the store is done some keys later, and what it answers arrives some more keys later.
    private static final class Queued implements Background {

        private final Deque<Runnable> asked = new ArrayDeque<>();
        private final Deque<Runnable> answers = new ArrayDeque<>();

        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
            asked.add(() -> {
                try {
                    T answer = work.call();
                    answers.add(() -> done.accept(answer));
                } catch (Exception wrong) {
                    answers.add(() -> failed.accept(wrong));
                }
            });
        }

        @Override
        public <T> void latest(
                String key, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
            run(work, done, failed);
        }

        @Override
        public <T> void document(
                String key, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
            run(work, done, failed);
        }

        private void some(Random random) {
            for (int steps = random.nextInt(3); steps > 0; steps--) {
                Deque<Runnable> from = random.nextBoolean() ? asked : answers;
                Optional.ofNullable(from.pollFirst()).ifPresent(Runnable::run);
            }
        }

        private void all() {
            while (!asked.isEmpty() || !answers.isEmpty()) {
                Optional.ofNullable(asked.pollFirst()).ifPresent(Runnable::run);
                Optional.ofNullable(answers.pollFirst()).ifPresent(Runnable::run);
            }
        }
    }

    private static List<Runnable> typed(FormText text, String words) {
        List<Runnable> keys = new ArrayList<>();
        for (int end = 1; end <= words.length(); end++) {
            String sofar = words.substring(0, end);
            keys.add(() -> text.set(sofar));
        }
        return keys;
    }

    @Test
    void whateverArrivesBetweenTwoKeysTheRecordHoldsWhatWasTyped() {
        int[] items = {5, 6, 8, 9, 11, 12};
        for (int seed = 0; seed < LongForm.or("late.seeds", 4, 300); seed++) {
            int number = items[seed % items.length];
            Random random = new Random(seed);
            MeetingViewModel model = new MeetingViewModel(room.seat(background));
            background.all();
            model.write(room.item(number).id());
            background.all();
            ItemViewModel item = model.item().get().orElseThrow();
            item.decision().outcomes().clear();
            background.all();
            int actions = room.book().actions(room.item(number)).size();
            play(model, item, "w" + seed, random);
            background.all();
            Discussion kept = room.book().discussion(room.item(number));
            assertThat(kept.decision().outcomes().stream().map(ChosenOutcome::lacksDate))
                    .as("seed " + seed)
                    .containsExactly(false);
            assertThat(kept.decision().because()).as("seed " + seed).isEqualTo("Third w" + seed);
            assertThat(kept.strategy().because()).as("seed " + seed).isEqualTo("missing w" + seed);
            assertThat(room.book().actions(room.item(number)).stream().skip(actions))
                    .as("seed " + seed)
                    .extracting(Action::text)
                    .containsExactly("Visit w" + seed);
        }
    }

    private void play(MeetingViewModel model, ItemViewModel item, String word, Random random) {
        List<Runnable> before = new ArrayList<>();
        before.add(() -> item.strategy().needed().set(Optional.of(true)));
        before.addAll(typed(item.strategy().because(), "missing " + word));
        before.add(item.strategy()::left);
        before.add(() -> item.decision()
                .outcomes()
                .add(item.decision().offered().stream()
                        .filter(each -> each.kind().needsDate())
                        .findFirst()
                        .orElseThrow()));
        press(before, item, random);
        OutcomeDate date = item.decision().dates().getFirst();
        List<Runnable> after = new ArrayList<>(typed(date.typed(), "today 14:00"));
        after.add(date::accept);
        after.addAll(typed(item.decision().because(), "Third " + word));
        after.add(item.decision()::left);
        QuickLineViewModel line = model.quick().get().orElseThrow();
        after.add(() -> line.line().set("visit " + word + " @ap fri noon"));
        after.add(line::accept);
        press(after, item, random);
    }

    private void press(List<Runnable> keys, ItemViewModel item, Random random) {
        keys.forEach(key -> {
            background.some(random);
            if (random.nextInt(12) == 0) {
                somebodyElseWrites(item, random);
            }
            key.run();
        });
    }

    /// The chair at another place of the hub: what they change is not what is typed here.
    private void somebodyElseWrites(ItemViewModel item, Random random) {
        Discussion stored = room.book().discussion(item.item());
        Voice voice = new Voice("I said " + random.nextInt(1000), "", SharingMark.narrowest());
        room.meetings().record(room.session.actor(), room.meeting, stored.with(voice));
    }
}
