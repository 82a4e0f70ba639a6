package org.mashhuddle.ui.shell.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// Somebody leaves the desk, with the pointer over a list that is drawn anew each second.
class RestingPointerJourney extends ApplicationTest {

    private final StackPane screen = new StackPane(new Region());
    private final List<Event> heard = new ArrayList<>();

    @Override
    public void start(Stage stage) {
        Scene scene = new Scene(screen, 400, 300);
        scene.addEventFilter(InputEvent.ANY, heard::add);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void whatChangesBelowAPointerThatRestsIsNobody() {
        moveTo(screen);
        interact(heard::clear);
        for (int drawn = 0; drawn < 5; drawn++) {
            interact(() -> screen.getChildren().setAll(new Region()));
            WaitForAsyncUtils.waitForFxEvents(3);
        }
        assertThat(heard).as("the toolkit says that the pointer came and went").isNotEmpty();
        assertThat(heard).noneMatch(WindowGuard::isByHand);
        moveBy(5, 5);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(heard).anyMatch(WindowGuard::isByHand);
        interact(heard::clear);
        push(KeyCode.A);
        assertThat(heard).anyMatch(WindowGuard::isByHand);
    }
}
