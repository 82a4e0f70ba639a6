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
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.FxWait;
import org.mashhuddle.vault.KdfCost;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The whole program, unlocked by a robot in the meeting's form. With words it begins a professional
/// disagreement, types them, says so and waits to be killed; without, it says what it finds.
final class FormProgram {

    private static final String HOLDS = "#disagreement-1";

    private FormProgram() {}

    public static void main(String[] args) throws Exception {
        HubLocation location = new HubLocation(Path.of(args[0]));
        DemoClock clock = new DemoClock(Instant.parse(args[1]));
        clock.run(Clock.system(Moment.LONDON));
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(on -> new WindowFactory(location, clock, KdfCost.FLOOR)
                .show(on, new AnsweredDialogs(), new CountDownLatch(1)));
        FxToolkit.showStage();
        FxRobot robot = new FxRobot();
        wait(robot, "#passphrase");
        robot.clickOn("#passphrase").write(DemoDay.PASSPHRASE).push(KeyCode.ENTER);
        wait(robot, "#rail-meeting");
        robot.clickOn("#rail-meeting");
        wait(robot, "#disagreement-add");
        if (args.length > 2) {
            robot.interact(() -> robot.lookup("#disagreement-add").queryButton().fire());
            wait(robot, HOLDS);
            robot.interact(() -> robot.lookup(HOLDS).query().requestFocus());
            robot.write(args[2]);
            WaitForAsyncUtils.waitForFxEvents();
            System.out.println("typed");
            new CountDownLatch(1).await();
        }
        wait(robot, HOLDS);
        System.out.println(
                "found " + robot.lookup(HOLDS).queryTextInputControl().getText());
        System.out.println("window " + stage.isShowing());
        System.exit(0);
    }

    private static void wait(FxRobot robot, String id) throws TimeoutException {
        FxWait.until(
                90, () -> robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent());
    }
}
