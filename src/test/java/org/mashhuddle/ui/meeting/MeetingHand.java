package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.mashhuddle.ui.kit.FxWait;
import org.mashhuddle.ui.kit.Pictures;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The hand of a minute-taker who has no mouse: presses keys, types words, and knows where the caret
/// is.
final class MeetingHand {

    private static final int FAR = 60;
    private final FxRobot robot;
    private final Stage stage;

    MeetingHand(FxRobot robot, Stage stage) {
        this.robot = robot;
        this.stage = stage;
    }

    void keys(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void ctrl(KeyCode key) {
        keys(KeyCode.CONTROL, key);
    }

    void ctrlShift(KeyCode key) {
        keys(KeyCode.CONTROL, KeyCode.SHIFT, key);
    }

    void type(String words) {
        robot.write(words);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The id of what has the caret: in the question that is asked, else in the window.
    String caret() {
        WaitForAsyncUtils.waitForFxEvents();
        Scene shown = Window.getWindows().stream()
                .map(Window::getScene)
                .filter(scene -> scene.lookup("#dialog") != null)
                .findFirst()
                .orElse(stage.getScene());
        Node owner = shown.getFocusOwner();
        return owner == null ? "nowhere" : String.valueOf(owner.getId());
    }

    /// A question comes a moment after its key.
    void caretIn(String id) {
        try {
            FxWait.until(20, () -> caret().equals(id));
        } catch (TimeoutException _) {
            assertThat(caret()).isEqualTo(id);
        }
    }

    /// Tabs on, round the window at most once.
    void tabTo(String id) {
        for (int tabs = 0; tabs < FAR && !caret().equals(id); tabs++) {
            keys(KeyCode.TAB);
        }
        caretIn(id);
    }

    /// Who is here: opens it, does something in one row, and is back where the caret was.
    void inRow(int place, KeyCode... deeds) {
        ctrl(KeyCode.B);
        caretIn("attendance-1");
        for (int down = 1; down < place; down++) {
            keys(KeyCode.DOWN);
        }
        caretIn("attendance-" + place);
        for (KeyCode deed : deeds) {
            keys(deed);
        }
        keys(KeyCode.ESCAPE);
    }

    /// Makes an action in the line for actions.
    void action(String line) {
        ctrl(KeyCode.J);
        caretIn("quick-line");
        type(line);
        keys(KeyCode.ENTER);
        assertThat(robot.lookup("#quick-line").queryAs(TextInputControl.class).getText())
                .isEmpty();
    }

    /// Decides, and says why.
    void decide(String outcome, String because) {
        ctrl(KeyCode.DIGIT5);
        caretIn("decision-typing");
        type(outcome);
        keys(KeyCode.ENTER);
        tabTo("because");
        type(because);
    }

    void picture(String name) {
        robot.interact(() -> Pictures.save(stage.getScene(), name));
    }
}
