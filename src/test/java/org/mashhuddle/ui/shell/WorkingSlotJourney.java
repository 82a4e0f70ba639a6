package org.mashhuddle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mashhuddle.ui.kit.FxWait;
import org.mashhuddle.ui.kit.table.EmptyWords;
import org.testfx.framework.junit5.ApplicationTest;

/// A hub that takes its time says so, and no longer than it does.
class WorkingSlotJourney extends ApplicationTest {

    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private WorkingSlot slot;

    @Override
    public void start(Stage stage) {
        slot = new WorkingSlot();
        StackPane window = new StackPane();
        Scene scene = new Scene(window, 400, 100);
        EmptyWords.lend(scene, reading.getReadOnlyProperty());
        window.getChildren().add(slot);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void itIsSaidAfterAWhileAndGoesWhenAllIsDone() throws TimeoutException {
        assertThat(slot.isVisible()).as("nothing is read").isFalse();
        interact(() -> {
            reading.set(true);
            assertThat(slot.isVisible()).as("before the delay has ended").isFalse();
        });
        FxWait.until(20, slot::isVisible);
        interact(() -> reading.set(false));
        assertThat(slot.isVisible()).isFalse();
        assertThat(slot.isManaged()).isFalse();
    }

    /// A question in front waits for the person; it is what the hub read it for.
    @Test
    void itIsNotSaidWhileTheHubAsks() throws TimeoutException {
        Stage question = questionInFront();
        interact(() -> reading.set(true));
        interact(() -> slot.delay().getOnFinished().handle(new ActionEvent()));
        assertThat(slot.isVisible()).isFalse();
        interact(question::close);
        FxWait.until(20, slot::isVisible);
    }

    private Stage questionInFront() {
        AtomicReference<Stage> asked = new AtomicReference<>();
        interact(() -> {
            Stage question = new Stage();
            question.initModality(Modality.APPLICATION_MODAL);
            question.setScene(new Scene(new StackPane(), 100, 100));
            question.show();
            asked.set(question);
        });
        return asked.get();
    }
}
