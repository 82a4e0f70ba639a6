package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.exchange.ssd.ExtractGenerator;
import org.mashhuddle.exchange.ssd.ExtractOptions;
import org.mashhuddle.service.CheckService;
import org.mashhuddle.service.CheckWords;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.vault.KdfCost;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The whole road with the real program: first run, import of a generated extract, agenda, a
/// meeting with three children by keyboard, close, signature, check.
@ExtendWith(ApplicationExtension.class)
class WholeRoadJourney {

    private static final String PASSPHRASE = "copper kettle meadow lantern";
    private static final ExtractOptions TOWN = ExtractOptions.smallTown(11).ofPersons(60);

    @TempDir private Path folder;

    private final AnsweredDialogs dialogs = new AnsweredDialogs();
    private Stage stage;

    @Start
    void start(Stage on) {
        stage = on;
        DemoClock clock = new DemoClock(TOWN.readAt().plusSeconds(1800));
        clock.run(Clock.system(Moment.LONDON));
        new WindowStart(new HubLocation(folder.resolve("hub")), clock, KdfCost.FLOOR)
                .show(on, dialogs, new CountDownLatch(1));
    }

    @Test
    void firstRunImportAgendaMeetingCloseSignVerify(FxRobot robot) throws Exception {
        firstRun(robot);
        importing(robot);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        wait(robot, "#agenda-open");
        picture(robot, "road-agenda");
        robot.push(KeyCode.CONTROL, KeyCode.M);
        wait(robot, "#quick-line");
        for (int child = 1; child <= 3; child++) {
            discuss(robot, child);
        }
        close(robot);
        sign(robot);
        Path minutes = folder.resolve("minutes.pdf");
        Path authority = folder.resolve("hub.cer");
        dialogs.paths.add(minutes);
        robot.clickOn("#save-signed");
        until(() -> Files.exists(minutes));
        dialogs.paths.add(authority);
        robot.clickOn("#save-authority");
        until(() -> Files.exists(authority));
        CheckWords words =
                new CheckService()
                        .check(Files.readAllBytes(minutes), Files.readAllBytes(authority));
        assertThat(words.headline()).startsWith("Signed minutes: complete");
        assertThat(words.trusted()).isTrue();
    }

    private void firstRun(FxRobot robot) throws TimeoutException {
        picture(robot, "road-first-run");
        robot.clickOn("#create-hub");
        robot.clickOn("#hub-name").write("Sampleshire MASH");
        robot.push(KeyCode.ENTER);
        robot.clickOn("#user-name").write("Anne Bennett");
        robot.clickOn("#new-passphrase").write(PASSPHRASE);
        robot.clickOn("#new-passphrase-again").write(PASSPHRASE);
        robot.clickOn("#create-make");
        wait(robot, "#recovery-key");
        FlowPane key = robot.lookup("#recovery-key").queryAs(FlowPane.class);
        String last = ((Labeled) key.getChildren().getLast()).getText();
        robot.clickOn("#key-typed-back").write(last).push(KeyCode.ENTER);
        wait(robot, "#today-next");
        robot.clickOn("#rail-agenda");
        wait(robot, "#agenda-import");
    }

    private void importing(FxRobot robot) throws Exception {
        Path extract = folder.resolve("extract");
        ExtractGenerator.generate(TOWN).toFolder(extract);
        robot.clickOn("#agenda-import");
        wait(robot, "#import-folder");
        dialogs.paths.add(extract);
        robot.clickOn("#import-folder");
        until(() -> !robot.lookup("#import-take").queryButton().isDisabled());
        picture(robot, "road-import");
        robot.clickOn("#import-take");
        until(() -> robot.lookup("#import-pane").tryQuery().isEmpty());
        wait(robot, "#agenda-freeze");
    }

    /// One child, with no hand on the mouse.
    private void discuss(FxRobot robot, int child) throws TimeoutException {
        if (child == 1) {
            robot.push(KeyCode.CONTROL, KeyCode.G);
        }
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.write("Seen near the station at night, number " + child + ".");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.write("Nobody asks me.");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        robot.write("continue").push(KeyCode.ENTER);
        tabTo(robot, "because");
        robot.write("Each agency has a next step.");
        robot.push(KeyCode.CONTROL, KeyCode.J);
        robot.write("see the child alone !social tomorrow 12:00");
        if (child == 2) {
            picture(robot, "road-meeting");
        }
        robot.push(KeyCode.ENTER);
        until(() -> robot.lookup("#quick-line").queryTextInputControl().getText().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void close(FxRobot robot) throws TimeoutException {
        robot.clickOn("#meeting-close");
        wait(robot, "#close-meeting");
        for (int action = 1; action <= 3; action++) {
            robot.push(KeyCode.SPACE);
        }
        picture(robot, "road-close");
        robot.clickOn("#close-meeting");
    }

    private void sign(FxRobot robot) throws TimeoutException {
        wait(robot, "#sign-verb");
        until(() -> robot.lookup("#sign-reason").tryQuery().isPresent());
        robot.clickOn("#sign-reason").write("First meeting of this hub; the others come tomorrow.");
        robot.clickOn("#sign-passphrase").write(PASSPHRASE);
        picture(robot, "road-minutes-ready");
        robot.push(KeyCode.ENTER);
        wait(robot, "#signed-band");
        robot.clickOn("#verify-verb");
        WaitForAsyncUtils.waitForFxEvents();
        picture(robot, "road-minutes-signed");
    }

    private void tabTo(FxRobot robot, String id) {
        for (int tabs = 0; tabs < 12 && !id.equals(focused()); tabs++) {
            robot.push(KeyCode.TAB);
        }
        assertThat(focused()).isEqualTo(id);
    }

    private String focused() {
        Node owner = stage.getScene().getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }

    private static void wait(FxRobot robot, String id) throws TimeoutException {
        until(() -> robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent());
    }

    private static void until(Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(90, TimeUnit.SECONDS, holds);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void picture(FxRobot robot, String name) {
        robot.interact(() -> Pictures.save(stage.getScene(), name));
    }
}
