package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.service.Session;
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

/// An administrator chooses where backups go and makes one; the window makes another when it is
/// closed; a hub whose database was lost is brought back at the door, all on real files.
@ExtendWith(ApplicationExtension.class)
class BackupJourney {

    @TempDir
    private Path folder;

    private final AnsweredDialogs dialogs = new AnsweredDialogs();
    private final DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:45:00Z"));
    private final CountDownLatch closed = new CountDownLatch(1);
    private Stage stage;

    private HubLocation hub() {
        return new HubLocation(folder.resolve("hub"));
    }

    private Path copies() {
        return folder.resolve("copies");
    }

    @Start
    void start(Stage on) throws IOException {
        stage = on;
        Files.createDirectories(copies());
        try (Session made = new App(hub(), clock, KdfCost.FLOOR)
                .hubs()
                .create(DemoDay.hub())
                .session()) {
            made.services()
                    .subjects()
                    .keep(made.actor(), "subject.add", AChild.aChild().build());
        }
        clock.run(java.time.Clock.system(Moment.LONDON));
        new WindowFactory(hub(), clock, KdfCost.FLOOR).show(on, dialogs, closed);
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

    private void unlock(FxRobot robot) throws Exception {
        wait(() -> seen(robot, "#passphrase"));
        robot.clickOn("#passphrase").write(DemoDay.PASSPHRASE).push(KeyCode.ENTER);
        wait(() -> seen(robot, "#today"));
    }

    private void backUpNow(FxRobot robot) throws Exception {
        robot.clickOn("#rail-settings").clickOn("#settings-backups");
        wait(() -> seen(robot, "#backup-folder"));
        assertThat(said(robot, "#backup-folder")).isEqualTo("No folder is chosen: nothing is backed up.");
        assertThat(robot.lookup("#backup-now").queryButton().isDisabled()).isTrue();
        dialogs.paths.add(hub().directory());
        robot.clickOn("#backup-choose");
        wait(() -> seen(robot, "#settings-problem"));
        picture(robot, "backups-refused");
        dialogs.paths.add(copies());
        robot.clickOn("#backup-choose");
        wait(() -> said(robot, "#backup-folder").equals(copies().toString()));
        robot.clickOn("#backup-now");
        wait(() -> seen(robot, "#backup-verdict-words"));
        assertThat(said(robot, "#backup-verdict-words"))
                .startsWith("Backup folder: ")
                .contains("made and verified");
        // One that was made by itself meanwhile may stand there too.
        wait(() -> !robot.lookup("#backups").<TableView<?>>query().getItems().isEmpty());
        picture(robot, "backups");
    }

    private void closeWindow(FxRobot robot) {
        robot.interact(() -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    private List<Path> backups() throws IOException {
        try (Stream<Path> found = Files.list(copies())) {
            return found.sorted().toList();
        }
    }

    @Test
    void aBackupIsMadeOnRequestAndAgainWhenTheWindowCloses(FxRobot robot) throws Exception {
        unlock(robot);
        assertThat(said(robot, "#today-not-backed-up-words")).startsWith("Nothing is backed up");
        picture(robot, "today-not-backed-up");
        backUpNow(robot);
        robot.clickOn("#backups");
        robot.clickOn(robot.lookup("#backups .table-row-cell").<Node>query());
        robot.clickOn("#backup-check");
        wait(() -> seen(robot, "#backup-verdict-words")
                && said(robot, "#backup-verdict-words").contains("read to the end"));
        List<Path> before = backups();
        assertThat(before).isNotEmpty();
        clock.pass(Duration.ofMinutes(5));
        robot.clickOn("#rail-today");
        wait(() -> seen(robot, "#today"));
        assertThat(seen(robot, "#today-not-backed-up")).isFalse();
        closeWindow(robot);
        assertThat(closed.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(backups())
                .hasSizeGreaterThan(before.size())
                .allMatch(path -> !path.toString().endsWith("unfinished"));
    }

    private static boolean isAt(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isFocused).isPresent();
    }

    @Test
    void whetherACopyCanBeRestoredIsTriedByKeys(FxRobot robot) throws Exception {
        unlock(robot);
        backUpNow(robot);
        assertThat(said(robot, "#backup-trial-value")).isEqualTo("Never");
        wait(() -> isAt(robot, "#backup-now"));
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(isAt(robot, "#backup-try")).isTrue();
        robot.push(KeyCode.SPACE);
        wait(() -> seen(robot, "#backup-verdict-words")
                && said(robot, "#backup-verdict-words").contains("can be restored"));
        assertThat(said(robot, "#backup-verdict-words")).contains("children: 1", "nothing of the hub changed");
        wait(() -> isAt(robot, "#backup-try"));
        assertThat(said(robot, "#backup-trial-detail")).startsWith("Opened and read to the end; children: 1.");
        TableView<?> table = robot.lookup("#backups").query();
        assertThat(table.getColumns().get(1).getCellData(0)).isEqualTo("Asked for");
        picture(robot, "backups-tried");
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(stage.getScene().getFocusOwner()).isNotNull();
        robot.interact(table::requestFocus);
        robot.push(KeyCode.HOME);
        wait(() -> !robot.lookup("#backup-restore").queryButton().isDisabled());
        picture(robot, "backups-chosen");
        robot.push(KeyCode.ALT, KeyCode.R);
        wait(() -> isAt(robot, "#restore-passphrase"));
        assertThat(said(robot, "#restore-heading")).isEqualTo("The backup of Tue 24 November 2026 08:45");
        robot.push(KeyCode.ESCAPE);
        wait(() -> isAt(robot, "#passphrase"));
    }

    private void choose(FxRobot robot, String verb, Path place) {
        dialogs.paths.add(place);
        robot.clickOn(verb);
    }

    @Test
    void whilePeopleWorkABackupIsMadeByItselfAndAStickThatIsGoneIsSaid(FxRobot robot) throws Exception {
        unlock(robot);
        wait(() -> said(robot, "#status-backup").equals("Not backed up: no folder chosen"));
        backUpNow(robot);
        Path stick = Files.createDirectories(folder.resolve("stick"));
        choose(robot, "#backup-choose-second", stick);
        wait(() -> said(robot, "#backup-second-folder").equals(stick.toString()));
        int before = backups().size();
        clock.pass(Duration.ofMinutes(16));
        wait(() -> backups().size() > before && !backups().getLast().toString().endsWith("unfinished"));
        Path remembered = hub().directory().resolve("hub.backups");
        wait(() -> !Files.readAllLines(remembered).get(5).isEmpty());
        wait(() -> said(robot, "#status-backup").startsWith("Backed up "));
        Files.move(stick, folder.resolve("pocket"));
        clock.pass(Duration.ofMinutes(16));
        wait(() -> said(robot, "#status-backup").contains("stick cannot be reached"));
        robot.clickOn("#rail-today");
        wait(() -> seen(robot, "#today-not-backed-up-words"));
        assertThat(said(robot, "#today-not-backed-up-words"))
                .startsWith("Not backed up since ")
                .contains(stick.toString(), "cannot be reached", "Put the stick in");
        picture(robot, "today-stick-gone");
        robot.clickOn("#rail-settings").clickOn("#settings-backups");
        wait(() -> robot.lookup("#backups").<TableView<?>>query().getItems().size() >= 2);
        picture(robot, "backups-stick-gone");
    }

    @Test
    void aBackupThatFailsAtClosingIsSaidAndSomebodyDecides(FxRobot robot) throws Exception {
        unlock(robot);
        backUpNow(robot);
        Files.move(copies(), folder.resolve("stick taken out"));
        closeWindow(robot);
        wait(() -> seen(robot, "#closing-result"));
        assertThat(said(robot, "#closing-result")).contains("Put the stick in");
        robot.interact(() -> {
            Window asking = robot.lookup("#closing").<Node>query().getScene().getWindow();
            Pictures.save(asking.getScene(), "closing-failed");
        });
        robot.push(KeyCode.ESCAPE);
        wait(() -> !seen(robot, "#closing"));
        assertThat(stage.isShowing()).isTrue();
        closeWindow(robot);
        wait(() -> seen(robot, "#closing-result"));
        robot.clickOn("#closing-leave");
        assertThat(closed.await(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aLostDatabaseComesBackAtTheDoor(FxRobot robot) throws Exception {
        unlock(robot);
        backUpNow(robot);
        robot.push(KeyCode.CONTROL, KeyCode.L);
        wait(() -> seen(robot, "#restore-from"));
        Files.move(hub().database(), folder.resolve("lost"));
        robot.clickOn("#restore-from");
        wait(() -> seen(robot, "#restore-heading"));
        wait(() -> robot.lookup("#restore-passphrase").query().isFocused());
        assertThat(said(robot, "#restore-lost")).startsWith("Whatever was done since Tue 24 November 2026 08:");
        picture(robot, "restore");
        robot.push(KeyCode.ESCAPE);
        wait(() -> seen(robot, "#passphrase"));
        robot.clickOn("#restore-from");
        wait(() -> seen(robot, "#restore-heading"));
        robot.clickOn("#restore-passphrase").write("not this one").push(KeyCode.ENTER);
        wait(() -> seen(robot, "#restore-passphrase-error")
                && said(robot, "#restore-passphrase-error").startsWith("Wrong passphrase"));
        // The caret is where it is typed again, and not on the way back.
        wait(() -> isAt(robot, "#restore-passphrase"));
        robot.push(KeyCode.CONTROL, KeyCode.A).write(DemoDay.PASSPHRASE).push(KeyCode.ENTER);
        wait(() -> seen(robot, "#passphrase"));
        picture(robot, "restored");
        // Whoever locked the hub goes on where they were: in the settings.
        robot.clickOn("#passphrase").write(DemoDay.PASSPHRASE).push(KeyCode.ENTER);
        wait(() -> seen(robot, "#settings-backups"));
        assertThat(hub().database()).exists();
    }
}
