package org.mashhuddle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.ui.kit.dialog.WindowDialogs;
import org.mashhuddle.ui.kit.theme.Theming;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A long reason is typed into a question: the window grows, and its verbs stay in sight.
@ExtendWith(ApplicationExtension.class)
class GrowingQuestionJourney {

    @TempDir
    private static Path folder;

    private static Session open;
    private Dialogs dialogs;
    private Journal journal;

    @BeforeAll
    static void hub() {
        DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));
        open = DemoHub.at(DemoHub.Stage.MADE, folder, clock).session();
    }

    @AfterAll
    static void lock() {
        open.close();
    }

    @Start
    void start(Stage stage) {
        Scene scene = new Scene(new Label("Papers"), 1280, 800);
        new Theming().dress(scene);
        stage.setScene(scene);
        stage.show();
        journal = new Journal(open.services().drafts(), open.actor(), LocalDate.of(2026, 11, 24), new SameThread());
        dialogs = new WindowDialogs(() -> stage);
    }

    @Test
    void theVerbStaysInSightHoweverLongTheReason(FxRobot robot) throws Exception {
        CompletableFuture<Optional<String>> answer = new CompletableFuture<>();
        Platform.runLater(
                () -> answer.complete(dialogs.reasonForRemoving("Photo of the door", journal.at("removing"))));
        WaitForAsyncUtils.waitForFxEvents();
        TextArea reason = robot.lookup("#dialog .text-area").query();
        double before = reason.getHeight();
        robot.interact(() -> reason.setText("line\n".repeat(8)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(reason.getHeight()).isGreaterThan(before + 60);
        Node verb = robot.lookup("#dialog-confirm").query();
        // The window grows with the pulses after the field.
        FxWait.until(
                10,
                () -> verb.localToScene(verb.getLayoutBounds()).getMaxY()
                        < verb.getScene().getHeight() - 8);
        robot.clickOn(verb);
        assertThat(answer.get(30, TimeUnit.SECONDS)).isPresent();
    }

    /// A platform may tell of the size that the window was shown with after the window has grown.
    @Test
    void aSizeThatIsToldLateDoesNotHideTheVerb(FxRobot robot) throws Exception {
        CompletableFuture<Optional<String>> answer = new CompletableFuture<>();
        Platform.runLater(() -> answer.complete(dialogs.reasonForRemoving("Photo of the door", journal.at("late"))));
        WaitForAsyncUtils.waitForFxEvents();
        TextArea reason = robot.lookup("#dialog .text-area").query();
        Node verb = robot.lookup("#dialog-confirm").query();
        double shown = verb.getScene().getWindow().getHeight();
        robot.interact(() -> reason.setText("line\n".repeat(8)));
        FxWait.until(10, () -> verb.getScene().getWindow().getHeight() > shown + 60);
        robot.interact(() -> verb.getScene().getWindow().setHeight(shown));
        FxWait.until(
                10,
                () -> verb.localToScene(verb.getLayoutBounds()).getMaxY()
                        < verb.getScene().getHeight() - 8);
        robot.clickOn(verb);
        assertThat(answer.get(30, TimeUnit.SECONDS)).isPresent();
    }

    @Test
    void controlAndEnterAnswerWhereEnterIsANewLine(FxRobot robot) throws Exception {
        CompletableFuture<Optional<String>> answer = new CompletableFuture<>();
        Platform.runLater(
                () -> answer.complete(dialogs.reasonForRemoving("Photo of the door", journal.at("removing"))));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#dialog-confirm .kbd").queryLabeled().getText())
                .as("the key stands on the verb")
                .isEqualTo("Ctrl+Enter");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(answer).isNotDone();
        robot.clickOn("#dialog-why").write("Taken twice").push(KeyCode.ENTER);
        robot.write("of one door").push(KeyCode.TAB);
        assertThat(robot.lookup("#dialog-confirm").query().isFocused())
                .as("the verb comes first after the fields, on every system")
                .isTrue();
        robot.push(KeyCode.TAB);
        assertThat(robot.lookup("#dialog-cancel").query().isFocused()).isTrue();
        robot.push(KeyCode.TAB).push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(answer.get(30, TimeUnit.SECONDS)).contains("Taken twice\nof one door");
    }
}
