package org.mashhuddle.ui.children.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.ui.children.ChildrenDay;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Background;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;

/// Enter is pressed before what is typed was looked for: it is the child who was typed that opens, never one who was
/// shown for the words before.
class EnterBeforeFoundTest {

    /// Answers when it is told to, each question in its turn.
    private static final class Late implements Background {

        private final Deque<Runnable> asked = new ArrayDeque<>();

        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
            asked.add(() -> new SameThread().run(work, done, failed));
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

        private void answer() {
            while (!asked.isEmpty()) {
                asked.remove().run();
            }
        }
    }

    @TempDir
    private Path folder;

    private final Late late = new Late();
    private final List<SubjectId> opened = new ArrayList<>();
    private ChildrenDay day;
    private FindViewModel find;

    @BeforeEach
    void unlock() {
        day = new ChildrenDay(folder);
        WorkSession seat = new WorkSession(day.session.user(), day.session.profile(), ChildrenDay.DAY, day.meeting);
        find = new FindViewModel(
                day.session.services(),
                Optional.empty(),
                new Workspace(
                        seat, day, new AnsweredDialogs(), late, new Notices(), InstantSource.fixed(Instant.EPOCH)));
        find.refresh();
        late.answer();
    }

    @AfterEach
    void lock() {
        day.close();
    }

    private void enter() {
        find.whenFound(() -> find.chosenSubject().ifPresent(opened::add));
    }

    @Test
    void theOneWhoWasTypedOpensOnceFound() {
        SubjectId jordan = day.found("jordan").id();
        assertThat(find.chosenSubject())
                .as("somebody else stands first")
                .isPresent()
                .isNotEqualTo(jordan);
        find.text().set("jordan");
        enter();
        assertThat(opened).isEmpty();
        late.answer();
        assertThat(opened).containsExactly(jordan);
    }

    @Test
    void anAnswerToTheFirstLettersOpensNobody() {
        SubjectId jordan = day.found("jordan").id();
        find.text().set("a");
        find.text().set("jordan");
        enter();
        late.asked.remove().run();
        assertThat(opened).isEmpty();
        late.answer();
        assertThat(opened).containsExactly(jordan);
    }

    @Test
    void whoeverTypesOnHasNotEntered() {
        find.text().set("jo");
        enter();
        find.text().set("jordan");
        late.answer();
        assertThat(opened).isEmpty();
        enter();
        assertThat(opened).hasSize(1);
    }

    @Test
    void whoeverWentAwayOpensNobodyBehindTheirBack() {
        find.text().set("jordan");
        enter();
        find.left();
        late.answer();
        assertThat(opened).isEmpty();
    }

    @Test
    void whatIsReadAnewMeanwhileDoesNotTakeTheEnterBack() {
        SubjectId jordan = day.found("jordan").id();
        find.refresh();
        find.text().set("jordan");
        enter();
        late.answer();
        assertThat(opened).containsExactly(jordan);
    }
}
