package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MachinePolicy;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.store.durable.PolicyFile;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.FxWait;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.vault.KdfCost;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// An administrator chooses by keys when the hub locks, on a computer where IT laid something down.
@ExtendWith(ApplicationExtension.class)
class LockJourney {

    @TempDir
    private Path folder;

    private final DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:45:00Z"));
    private Stage stage;

    @Start
    void start(Stage on) throws IOException {
        stage = on;
        HubLocation hub = new HubLocation(folder.resolve("hub"));
        Path copies = Files.createDirectories(folder.resolve("copies"));
        Path file = folder.resolve("policy.properties");
        Files.writeString(file, "idle-minutes-at-most=12\nbackup-folder=" + copies + "\ndemo=no\n");
        MachinePolicy policy = new PolicyFile(file).read();
        new App(hub, clock, KdfCost.FLOOR, policy)
                .hubs()
                .create(DemoDay.hub())
                .session()
                .close();
        new WindowFactory(hub, clock, KdfCost.FLOOR, policy).show(on, new AnsweredDialogs(), new CountDownLatch(1));
    }

    private static void wait(java.util.concurrent.Callable<Boolean> until) throws Exception {
        FxWait.until(60, until);
    }

    private static boolean seen(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    private static String said(FxRobot robot, String id) {
        return robot.lookup(id).<Labeled>query().getText();
    }

    private void picture(FxRobot robot, String name) {
        robot.interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            Pictures.save(stage.getScene(), name);
        });
    }

    private static void tabTo(FxRobot robot, String id) {
        for (int tried = 0; tried < 40; tried++) {
            if (robot.lookup(id).tryQuery().filter(Node::isFocused).isPresent()) {
                return;
            }
            robot.push(KeyCode.TAB);
        }
        throw new AssertionError("Tab never came to " + id);
    }

    private static void typeOver(FxRobot robot, String id, String text) {
        tabTo(robot, id);
        robot.push(KeyCode.CONTROL, KeyCode.A).write(text);
    }

    @Test
    void theIdleTimeIsChosenByKeysWithinWhatIsLaidDown(FxRobot robot) throws Exception {
        wait(() -> seen(robot, "#passphrase"));
        assertThat(robot.lookup("#practice").query().isDisabled()).isTrue();
        assertThat(said(robot, "#practice-about")).contains("policy");
        robot.clickOn("#passphrase").write(DemoDay.PASSPHRASE).push(KeyCode.ENTER);
        wait(() -> seen(robot, "#today"));
        robot.clickOn("#rail-settings").clickOn("#settings-lock");
        wait(() -> seen(robot, "#lock-minutes"));
        assertThat(robot.lookup("#lock-minutes").<TextInputControl>query().getText())
                .isEqualTo("10");
        assertThat(robot.lookup("#lock-meeting-minutes")
                        .<TextInputControl>query()
                        .getText())
                .isEqualTo("12");
        assertThat(said(robot, "#lock-policy-1")).contains("policy.properties", "cannot be changed here");
        assertThat(said(robot, "#lock-policy-2")).contains("12 minutes");
        typeOver(robot, "#lock-meeting-minutes", "20");
        robot.push(KeyCode.ENTER);
        wait(() -> seen(robot, "#settings-problem"));
        assertThat(said(robot, "#settings-problem-words")).contains("policy");
        picture(robot, "settings-lock-refused");
        typeOver(robot, "#lock-minutes", "4");
        typeOver(robot, "#lock-meeting-minutes", "11");
        tabTo(robot, "#lock-save");
        robot.push(KeyCode.SPACE);
        wait(() -> !seen(robot, "#settings-problem"));
        picture(robot, "settings-lock");
        robot.clickOn("#settings-backups");
        wait(() -> seen(robot, "#backup-folder"));
        assertThat(seen(robot, "#backup-choose")).isFalse();
        picture(robot, "backups-laid-down");
    }
}
