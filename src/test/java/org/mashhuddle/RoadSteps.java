package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.mashhuddle.exchange.ssd.ExtractGenerator;
import org.mashhuddle.exchange.ssd.ExtractOptions;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.FxWait;
import org.mashhuddle.ui.kit.Pictures;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What a chair does on the road from the first run to the signature, by keys and mouse.
final class RoadSteps {

    static final String PASSPHRASE = "copper kettle meadow lantern";

    private final FxRobot robot;
    private final Stage stage;
    private final AnsweredDialogs dialogs;
    private final String pictures;

    /// @param pictures how the names of the pictures begin
    RoadSteps(FxRobot robot, Stage stage, AnsweredDialogs dialogs, String pictures) {
        this.robot = robot;
        this.stage = stage;
        this.dialogs = dialogs;
        this.pictures = pictures;
        // The window may be left smaller by what was walked before.
        robot.interact(() -> {
            stage.setWidth(1440);
            stage.setHeight(900);
        });
    }

    void firstRun() throws TimeoutException {
        picture("first-run");
        robot.clickOn("#create-hub");
        robot.clickOn("#hub-name").write("Sampleshire MASH");
        robot.push(KeyCode.ENTER);
        robot.clickOn("#user-name").write("Anne Bennett");
        robot.clickOn("#new-passphrase").write(PASSPHRASE);
        robot.clickOn("#new-passphrase-again").write(PASSPHRASE);
        robot.clickOn("#create-make");
        wait("#recovery-key");
        FlowPane key = robot.lookup("#recovery-key").queryAs(FlowPane.class);
        String last = ((Labeled) key.getChildren().getLast()).getText();
        robot.clickOn("#key-typed-back").write(last).push(KeyCode.ENTER);
        wait("#authority-secret");
        FlowPane secret = robot.lookup("#authority-secret").queryAs(FlowPane.class);
        String word = ((Labeled) secret.getChildren().getLast()).getText();
        robot.clickOn("#secret-typed-back").write(word).push(KeyCode.ENTER);
        wait("#today-next");
        robot.clickOn("#rail-agenda");
        wait("#agenda-more");
    }

    /// @param extract where the extract is put before it is taken
    void importing(ExtractOptions town, Path extract) throws Exception {
        ExtractGenerator.generate(town).toFolder(extract);
        robot.clickOn("#rail-children");
        wait("#children-import");
        robot.push(KeyCode.CONTROL, KeyCode.I);
        wait("#import-folder");
        dialogs.paths.add(extract);
        robot.clickOn("#import-folder");
        until(() -> !robot.lookup("#import-take").queryButton().isDisabled());
        picture("import");
        robot.clickOn("#import-take");
        until(() -> !robot.lookup("#import-runs").queryTableView().getItems().isEmpty());
        robot.clickOn("#rail-agenda");
        // The verbs stand there before the day's items are read.
        wait("#agenda-freeze");
        until(() -> robot.lookup(".agenda-row").queryAll().stream().anyMatch(row -> row.getAccessibleText() != null));
    }

    /// One child, with no hand on the mouse.
    void discuss(int child) throws TimeoutException {
        discuss(child, "continue", "");
    }

    /// @param outcome as it is typed
    /// @param back when the child comes back; empty where nobody asks
    void discuss(int child, String outcome, String back) throws TimeoutException {
        if (child == 1) {
            robot.push(KeyCode.CONTROL, KeyCode.G);
        }
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.write("Seen near the station at night, number " + child + ".");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.write("Nobody asks me.");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        robot.write(outcome).push(KeyCode.ENTER);
        if (!back.isEmpty()) {
            tabTo("decision-when-1");
            robot.write(back).push(KeyCode.ENTER);
        }
        tabTo("because");
        robot.write("Each agency has a next step.");
        robot.push(KeyCode.CONTROL, KeyCode.J);
        robot.write("see the child alone !social tomorrow 12:00");
        if (child == 2) {
            picture("meeting");
        }
        robot.push(KeyCode.ENTER);
        until(() ->
                robot.lookup("#quick-line").queryTextInputControl().getText().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Freezes the agenda and goes into the meeting.
    void intoTheMeeting() throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        wait("#agenda-open");
        picture("agenda");
        robot.push(KeyCode.CONTROL, KeyCode.M);
        wait("#quick-line");
    }

    void close() throws TimeoutException {
        robot.clickOn("#meeting-close");
        wait("#close-meeting");
        for (int action = 1; action <= 3; action++) {
            robot.push(KeyCode.SPACE);
        }
        picture("close");
        robot.clickOn("#close-meeting");
        wait("#close-to-minutes");
        picture("closed");
    }

    void sign() throws TimeoutException {
        wait("#sign-verb");
        until(() -> robot.lookup("#sign-reason").tryQuery().isPresent());
        robot.clickOn("#sign-reason").write("First meeting of this hub; the others come tomorrow.");
        robot.clickOn("#sign-own-typing").write("Nobody else of the hub was there yet.");
        robot.clickOn("#sign-second-reader").write("P. Shah");
        robot.clickOn("#sign-passphrase").write(PASSPHRASE);
        picture("minutes-ready");
        robot.push(KeyCode.ENTER);
        wait("#signed-band");
        robot.clickOn("#verify-verb");
        WaitForAsyncUtils.waitForFxEvents();
        picture("minutes-signed");
        assertThat(robot.lookup(".fact-label").queryAllAs(Label.class))
                .as("what is said of the signature is named whole")
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.lookup(".text"))
                        .isInstanceOfSatisfying(
                                Text.class,
                                shown -> assertThat(shown.getText().replace("\n", ""))
                                        .isEqualToIgnoringWhitespace(fact.getText())));
    }

    private void tabTo(String id) {
        for (int tabs = 0; tabs < 12 && !id.equals(focused()); tabs++) {
            robot.push(KeyCode.TAB);
        }
        assertThat(focused()).isEqualTo(id);
    }

    private String focused() {
        Node owner = stage.getScene().getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }

    void wait(String id) throws TimeoutException {
        until(() -> robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent());
    }

    static void until(Callable<Boolean> holds) throws TimeoutException {
        FxWait.until(90, holds);
    }

    void picture(String name) {
        robot.interact(() -> Pictures.save(stage.getScene(), pictures + "-" + name));
    }
}
