package org.mashhuddle.ui.shell.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.meeting.chair.MeetingChairs;
import org.mashhuddle.ui.kit.dialog.WindowDialogs;
import org.mashhuddle.ui.kit.theme.Theming;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// Somebody is asked something, and the hub locks: nothing stands over the locked door, and nobody answers for whoever
/// was asked.
class LockedQuestionJourney extends ApplicationTest {

    private final StackPane main = new StackPane();
    private final AtomicInteger locks = new AtomicInteger();
    private final List<Optional<MeetingChairs>> answers = new ArrayList<>();
    private WindowGuard guard;
    private Stage stage;

    @Override
    public void start(Stage on) {
        stage = on;
        Theming look = new Theming();
        Scene scene = new Scene(main, 800, 600);
        look.dress(scene);
        guard = new WindowGuard(look, main, () -> {
            locks.incrementAndGet();
            guard.stop();
        });
        guard.follow(scene);
        on.setScene(scene);
        on.show();
    }

    @BeforeEach
    void asked() {
        Platform.runLater(() -> answers.add(new WindowDialogs(() -> stage)
                .whoChairs(
                        "Daily MASH", new MeetingChairs.Possible(List.of(), List.of(), List.of(), Optional.empty()))));
        WaitForAsyncUtils.waitForFxEvents(10);
        assertThat(lookup("#dialog").tryQuery()).isPresent();
    }

    @Test
    void theLockTakesTheQuestionAway() {
        interact(guard::stop);
        WaitForAsyncUtils.waitForFxEvents(10);
        assertThat(listTargetWindows()).containsExactly(stage);
        assertThat(answers).containsExactly(Optional.empty());
    }

    @Test
    void theKeyThatLocksLocksFromAQuestion() {
        push(KeyCode.CONTROL, KeyCode.L);
        WaitForAsyncUtils.waitForFxEvents(10);
        assertThat(locks).hasValue(1);
        assertThat(answers).containsExactly(Optional.empty());
    }

    @Test
    void whoTypesInAQuestionIsThere() {
        interact(() -> guard.idle().quiet().stop());
        push(KeyCode.TAB);
        assertThat(guard.idle().quiet().getStatus()).isEqualTo(javafx.animation.Animation.Status.RUNNING);
        interact(guard::stop);
    }
}
