package org.mashhuddle.ui.meeting.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.work.ChosenOutcome;
import org.mashhuddle.ui.meeting.DemoRoom;
import org.mashhuddle.ui.meeting.LateBackground;
import org.mashhuddle.ui.meeting.MeetingViewModel;
import org.mashhuddle.ui.meeting.form.DecisionViewModel;

/// Whoever walks on and comes back before the store has what was decided finds it as it was left.
class BackFastTest {

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

    private DecisionViewModel decision() {
        return model.item().get().orElseThrow().decision();
    }

    private void choose() {
        decision()
                .outcomes()
                .add(decision().offered().stream()
                        .filter(one -> one.label().equals("Review at a later meeting"))
                        .findFirst()
                        .orElseThrow());
    }

    private void says(String when) {
        assertThat(decision().dates()).hasSize(1);
        assertThat(decision().dates().getFirst().typed().get()).isEqualTo(when);
        Optional<String> stored = room.book().discussion(room.item(9)).decision().outcomes().stream()
                .flatMap(one -> one.when().stream())
                .map(Object::toString)
                .findFirst();
        assertThat(stored).contains("2026-11-27T09:30");
    }

    @Test
    void theDateThatWasTakenIsInItsFieldAgain() {
        choose();
        decision().dates().getFirst().typed().set("fri 09:30");
        decision().dates().getFirst().accept();
        model.write(room.item(8).id());
        model.write(room.item(9).id());
        busy.runAll();
        says("27/11/2026 09:30");
        decision().dates().getFirst().accept();
        busy.runAll();
        says("27/11/2026 09:30");
    }

    @Test
    void soItIsWhereTheOutcomeWasStillOnItsWay() {
        choose();
        busy.runAll();
        decision().dates().getFirst().typed().set("fri 09:30");
        model.write(room.item(8).id());
        decision().outcomes().forEach(ChosenOutcome::label);
        model.write(room.item(9).id());
        busy.runAll();
        decision().dates().getFirst().accept();
        busy.runAll();
        says("27/11/2026 09:30");
    }
}
