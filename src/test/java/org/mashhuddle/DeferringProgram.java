package org.mashhuddle;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.ui.kit.FxWait;
import org.mashhuddle.ui.kit.dialog.WindowDialogs;
import org.mashhuddle.vault.KdfCost;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The whole program, unlocked by a robot that begins to defer the first child of the agenda. With
/// words to type it types them, says so, and waits to be killed; without, it says what it finds.
final class DeferringProgram {

    private DeferringProgram() {}

    public static void main(String[] args) throws Exception {
        HubLocation location = new HubLocation(Path.of(args[0]));
        DemoClock clock = new DemoClock(Instant.parse(args[1]));
        clock.run(Clock.system(Moment.LONDON));
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(on -> new WindowFactory(location, clock, KdfCost.FLOOR)
                .show(on, new WindowDialogs(() -> stage), new CountDownLatch(1)));
        FxToolkit.showStage();
        FxRobot robot = new FxRobot();
        wait(robot, "#passphrase");
        robot.clickOn("#passphrase").write(DemoDay.PASSPHRASE).push(KeyCode.ENTER);
        wait(robot, "#rail-agenda");
        robot.clickOn("#rail-agenda");
        wait(robot, "#agenda-items");
        robot.clickOn("#agenda-items").push(KeyCode.DOWN).push(KeyCode.D);
        wait(robot, "#dialog-why");
        if (args.length > 2) {
            robot.clickOn("#dialog-why").write(args[2]);
            WaitForAsyncUtils.waitForFxEvents();
            System.out.println("typed");
            new CountDownLatch(1).await();
        }
        System.out.println(
                "found " + robot.lookup("#dialog-why").queryTextInputControl().getText());
        System.out.println("said " + robot.lookup("#dialog-put-back").query().isVisible());
        System.exit(0);
    }

    private static void wait(FxRobot robot, String id) throws TimeoutException {
        FxWait.until(
                90, () -> robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent());
    }
}
