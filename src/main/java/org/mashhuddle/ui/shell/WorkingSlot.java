package org.mashhuddle.ui.shell;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.table.EmptyWords;

/// Says at the foot of the screen that the hub is still reading or writing, once that has taken long enough to be
/// wondered at: on a slow computer a screen that has opened stands there empty meanwhile.
final class WorkingSlot extends HBox {

    private static final Duration WONDERED_AT = Duration.seconds(1);

    private final PauseTransition wait = new PauseTransition(WONDERED_AT);

    WorkingSlot() {
        super(new Label(words("status.working")));
        setId("status-working");
        getStyleClass().add("status-slot");
        setMinWidth(USE_PREF_SIZE);
        wait.setOnFinished(_ -> afterAWhile());
        ObservableValue<Boolean> reading =
                sceneProperty().flatMap(EmptyWords::reading).orElse(false);
        reading.subscribe(this::turn);
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .subscribe(() -> turn(reading.getValue()));
    }

    /// The delay before it shows.
    PauseTransition delay() {
        return wait;
    }

    /// What was read may end in a question: then the hub waits for the person, and is not done with it before.
    private void afterAWhile() {
        if (isAsking()) {
            wait.playFromStart();
        } else {
            Layout.show(this, true);
        }
    }

    private static boolean isAsking() {
        return Window.getWindows().stream()
                .anyMatch(window -> window instanceof Stage question && question.getModality() != Modality.NONE);
    }

    private void turn(boolean working) {
        wait.stop();
        Layout.show(this, false);
        if (working) {
            wait.playFromStart();
        }
    }
}
