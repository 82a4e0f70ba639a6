package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.FxWait;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.vault.KdfCost;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The program in a real window: the demo day from the first page to the meeting, and locked again.
@ExtendWith(ApplicationExtension.class)
class DemoDayWindow {

    @TempDir
    private Path folder;

    private Stage stage;

    @Start
    void start(Stage on) {
        stage = on;
        new WindowFactory(new HubLocation(folder.resolve("hub")), Clock.system(Moment.LONDON), KdfCost.FLOOR)
                .show(on, new AnsweredDialogs(), new CountDownLatch(1));
    }

    @Test
    void theDemoDayOpensInARealWindow(FxRobot robot) throws TimeoutException {
        robot.clickOn("#explore-demo");
        wait(robot, "#today-next");
        robot.push(KeyCode.CONTROL, KeyCode.M);
        wait(robot, "#quick-line");
        robot.interact(() -> Pictures.save(stage.getScene(), "window-meeting"));
        robot.push(KeyCode.CONTROL, KeyCode.L);
        wait(robot, "#demo-end");
        robot.clickOn("#demo-end");
        wait(robot, "#explore-demo");
        assertThat(folder.resolve("hub")).doesNotExist();
    }

    private static void wait(FxRobot robot, String id) throws TimeoutException {
        FxWait.until(
                90, () -> robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent());
    }
}
