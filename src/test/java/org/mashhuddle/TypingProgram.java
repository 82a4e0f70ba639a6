package org.mashhuddle;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
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

/// The whole program, unlocked by a robot that then types the child's voice until somebody kills
/// it, saying after each key press how long the text is and when.
final class TypingProgram {

    private TypingProgram() {}

    public static void main(String[] args) throws Exception {
        HubLocation location = new HubLocation(Path.of(args[0]));
        DemoClock clock = new DemoClock(Instant.parse(args[1]));
        clock.run(Clock.system(Moment.LONDON));
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(stage -> new WindowFactory(location, clock, KdfCost.FLOOR)
                .show(stage, new AnsweredDialogs(), new CountDownLatch(1)));
        FxToolkit.showStage();
        FxRobot robot = new FxRobot();
        wait(robot, "#passphrase");
        robot.clickOn("#passphrase").write(DemoDay.PASSPHRASE).push(KeyCode.ENTER);
        wait(robot, "#rail-meeting");
        robot.clickOn("#rail-meeting");
        wait(robot, "#voice");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        WaitForAsyncUtils.waitForFxEvents();
        for (int typed = 1; ; typed++) {
            robot.write(letter(typed));
            WaitForAsyncUtils.waitForFxEvents();
            System.out.println("key " + typed + " " + System.currentTimeMillis());
        }
    }

    /// The letter that a key press of this number writes.
    static char letter(int number) {
        return number % 7 == 0 ? ' ' : (char) ('a' + number % 26);
    }

    private static void wait(FxRobot robot, String id) throws TimeoutException {
        FxWait.until(
                90, () -> robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent());
    }
}
