package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.FxWait;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.vault.KdfCost;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The office has burnt down: somebody starts the program on a new computer, with the stick from the
/// second place, and goes on. By keys alone.
@ExtendWith(ApplicationExtension.class)
class NewComputerJourney {

    @TempDir
    private Path folder;

    private final AnsweredDialogs dialogs = new AnsweredDialogs();
    private final DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:45:00Z"));
    private Stage stage;

    private Path stick() {
        return folder.resolve("stick");
    }

    private HubLocation here() {
        return new HubLocation(folder.resolve("new computer"));
    }

    @Start
    void start(Stage on) {
        stage = on;
        new WindowFactory(here(), clock, KdfCost.FLOOR).show(on, dialogs, new CountDownLatch(1));
    }

    /// What was worked in elsewhere, and backed up onto the stick.
    private void burn() throws IOException {
        Files.createDirectories(stick());
        try (Session burnt = new App(new HubLocation(folder.resolve("burnt")), clock, KdfCost.FLOOR)
                .hubs()
                .create(DemoDay.hub())
                .session()) {
            burnt.services()
                    .subjects()
                    .keep(burnt.actor(), "subject.add", AChild.aChild().build());
            burnt.services().backups().choose(burnt.actor(), stick());
            burnt.services().backups().make(burnt.actor(), new BackupProgress());
        }
        clock.run(java.time.Clock.system(Moment.LONDON));
    }

    private static void wait(Callable<Boolean> until) throws Exception {
        FxWait.until(60, until);
    }

    private static boolean seen(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    private static boolean isAt(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isFocused).isPresent();
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
        for (int presses = 0; presses < 12 && !isAt(robot, id); presses++) {
            robot.push(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(isAt(robot, id)).as(id).isTrue();
    }

    @Test
    void withAStickAndAPassphraseTheHubIsThereAgain(FxRobot robot) throws Exception {
        burn();
        wait(() -> seen(robot, "#restore-from"));
        tabTo(robot, "#restore-from");
        picture(robot, "first-run-restore");
        robot.push(KeyCode.SPACE);
        wait(() -> isAt(robot, "#restore-elsewhere"));
        picture(robot, "first-run-restore-none");
        robot.push(KeyCode.ESCAPE);
        wait(() -> isAt(robot, "#restore-from"));
        robot.push(KeyCode.SPACE);
        wait(() -> isAt(robot, "#restore-elsewhere"));
        dialogs.paths.add(stick());
        robot.push(KeyCode.SPACE);
        wait(() -> isAt(robot, "#restore-passphrase"));
        assertThat(said(robot, "#restore-lost"))
                .startsWith("Nothing on this computer")
                .contains("Tue 24 November 2026 08:45");
        picture(robot, "first-run-restore-chosen");
        robot.write(DemoDay.PASSPHRASE).push(KeyCode.ENTER);
        wait(() -> isAt(robot, "#passphrase"));
        picture(robot, "first-run-restored");
        robot.write(DemoDay.PASSPHRASE).push(KeyCode.ENTER);
        wait(() -> seen(robot, "#today"));
        assertThat(here().database()).exists();
        assertThat(folder.resolve("burnt")).isDirectory();
    }
}
