package org.mashhuddle.ui.meeting.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.work.ChosenOutcome;
import org.mashhuddle.ui.meeting.DemoRoom;
import org.mashhuddle.ui.meeting.LateBackground;
import org.mashhuddle.ui.meeting.MeetingViewModel;
import org.mashhuddle.ui.meeting.form.DecisionViewModel;

/// Undo and redo that are pressed faster than the store takes what they are pressed after: no key is lost.
class UndoWhileSavingTest {

    @TempDir
    private Path folder;

    private final LateBackground busy = new LateBackground();
    private DemoRoom room;
    private MeetingViewModel model;

    @BeforeEach
    void sitDown() {
        room = new DemoRoom(folder);
        room.roomTo(4, 1);
        model = new MeetingViewModel(room.seat(busy));
        busy.runAll();
        model.write(room.item(9).id());
        busy.runAll();
    }

    @AfterEach
    void close() {
        room.close();
    }

    private void decide(int place) {
        DecisionViewModel decision = model.item().get().orElseThrow().decision();
        decision.outcomes().add(decision.offered().get(place));
    }

    private List<String> stored() {
        return room.book().discussion(room.item(9)).decision().outcomes().stream()
                .map(ChosenOutcome::label)
                .toList();
    }

    @Test
    void aKeyThatComesWhileItIsSavedIsDoneOnceItIs() {
        List<String> before = stored();
        decide(0);
        model.undo();
        assertThat(room.notices.current().get()).isEmpty();
        busy.runAll();
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void backAndForthInOneBreathEndsWhereItShould() {
        decide(0);
        busy.runAll();
        List<String> one = stored();
        decide(1);
        model.undo();
        model.redo();
        model.undo();
        busy.runAll();
        assertThat(stored()).isEqualTo(one);
        model.redo();
        busy.runAll();
        assertThat(stored()).hasSize(one.size() + 1);
    }
}
