package org.mashhuddle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mashhuddle.ui.kit.Destination;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// A screen that is opened is in the window at once, so that its first field can take the focus before anything is
/// drawn: what scrolls takes its content in only once it is dressed, and the focus went to the rail.
class OpenedScreenJourney extends ShellOfTheDemo {

    private final List<Button> firsts = new ArrayList<>();
    private boolean takesTheFocus;

    @Start
    void start(Stage stage) {
        show(stage);
    }

    @Override
    StackPane body(Destination to) {
        Button first = new Button("First");
        if (takesTheFocus) {
            first.sceneProperty().subscribe(first::requestFocus);
        }
        firsts.add(first);
        return new StackPane(first);
    }

    @Test
    void itsFirstFieldTakesTheFocusBeforeAnythingIsDrawn(FxRobot robot) {
        for (Destination to : List.of(new Destination.Today(), new Destination.Children(), new Destination.Reports())) {
            robot.interact(() -> {
                enter(Optional.empty());
                shell.go(to);
                firsts.getLast().requestFocus();
                assertThat(firsts.getLast().isFocused()).as("%s", to).isTrue();
            });
            robot.interact(() -> {});
            assertThat(shell.getScene().getFocusOwner()).isSameAs(firsts.getLast());
        }
    }

    /// A search field takes it as soon as it is in the window. Whoever opens the guide first and closes it again is
    /// there, and not in the rail.
    @Test
    void theGuideGivesItBackThoughNothingWasTypedYet(FxRobot robot) {
        takesTheFocus = true;
        robot.interact(() -> {
            enter(Optional.empty());
            shell.go(new Destination.Children());
        });
        robot.push(KeyCode.F1);
        assertThat(robot.lookup("#keys-overlay").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> {});
        assertThat(shell.getScene().getFocusOwner()).isSameAs(firsts.getLast());
    }
}
