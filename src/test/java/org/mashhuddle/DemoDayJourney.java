package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.FxWait;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.table.EmptyWords;
import org.mashhuddle.vault.KdfCost;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Somebody impatient makes the demo day, types in it, locks it, and enters it as others, by keys.
@ExtendWith(ApplicationExtension.class)
class DemoDayJourney {

    private static final String RIBBON = "Demonstration: invented children, nothing is kept";

    /// As the ribbon tells it.
    private static final String PASSPHRASE = "copper kettle meadow lantern";

    private static final String TYPED = "Waited alone at the bus station.";

    private final AnsweredDialogs dialogs = new AnsweredDialogs();

    @TempDir
    private Path folder;

    private Stage stage;

    @Start
    void start(Stage on) {
        stage = on;
        Clock clock =
                Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), Instant.parse("2026-11-24T09:31:00Z")));
        new WindowFactory(new HubLocation(folder.resolve("hub")), clock, KdfCost.FLOOR)
                .show(on, dialogs, new CountDownLatch(1));
    }

    private static void wait(Callable<Boolean> until) throws Exception {
        FxWait.until(120, until);
    }

    private static boolean seen(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    private static boolean focused(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isFocused).isPresent();
    }

    private static String said(FxRobot robot, String id) {
        return robot.lookup(id).<Labeled>query().getText();
    }

    private void picture(FxRobot robot, Stage of, String name) {
        robot.interact(() -> {
            of.getScene().getRoot().applyCss();
            of.getScene().getRoot().layout();
            Pictures.save(of.getScene(), name);
        });
    }

    private static void tabTo(FxRobot robot, String id) {
        for (int tried = 0; tried < 40; tried++) {
            if (focused(robot, id)) {
                return;
            }
            robot.push(KeyCode.TAB);
        }
        throw new AssertionError("Tab never came to " + id);
    }

    private Optional<TextInputControl> caret() {
        return Optional.ofNullable(stage.getScene().getFocusOwner())
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast);
    }

    private void lock(FxRobot robot, String picture) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.L);
        wait(() -> seen(robot, "#unlock-verb"));
        assertThat(said(robot, "#demo-ribbon-words")).startsWith(RIBBON).contains(PASSPHRASE);
        assertThat(said(robot, "#unlock-where")).isEqualTo("Demo day, in memory only");
        picture(robot, stage, picture);
    }

    private static void enterAs(FxRobot robot, String name) throws Exception {
        robot.clickOn(name);
        wait(() -> focused(robot, "#passphrase"));
        robot.write(PASSPHRASE).push(KeyCode.ENTER);
        wait(() -> seen(robot, "#demo-ribbon") && !seen(robot, "#unlock-verb"));
    }

    private void made(FxRobot robot) throws Exception {
        wait(() -> seen(robot, "#explore-demo"));
        tabTo(robot, "#explore-demo");
        robot.push(KeyCode.ENTER);
        for (int impatient = 0; impatient < 3; impatient++) {
            if (seen(robot, "#explore-demo")) {
                assertThat(said(robot, "#explore-demo")).isEqualTo("Making the demo day…");
                assertThat(focused(robot, "#explore-demo")).isTrue();
                assertThat(robot.lookup("#open-hub").query().isDisabled()).isTrue();
                robot.push(KeyCode.ENTER);
            }
        }
        picture(robot, stage, "demo-making");
        assertThat(dialogs.paths).as("no folder was asked for").containsExactly(folder);
        wait(() -> seen(robot, "#today-next"));
        assertThat(said(robot, "#demo-ribbon-words")).startsWith(RIBBON).contains(PASSPHRASE);
        assertThat(stage.getTitle()).isEqualTo("Demo day - MASH Huddle");
        picture(robot, stage, "demo-today");
    }

    @Test
    void itIsMadeTypedInLockedEnteredByOthersAndEnded(FxRobot robot) throws Exception {
        dialogs.paths.add(folder);
        assertThat(stage.getScene().getProperties())
                .as("lists wait for what is read")
                .containsKey(EmptyWords.class);
        made(robot);
        robot.push(KeyCode.CONTROL, KeyCode.M);
        wait(() -> seen(robot, "#quick-line"));
        tabTo(robot, "#quick-line");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        WaitForAsyncUtils.waitForFxEvents();
        theRoomReadsIt(robot);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        robot.write(TYPED);
        assertThat(caret().orElseThrow().getText()).isEqualTo(TYPED);
        lock(robot, "demo-locked");
        enterAs(robot, "Ravi Mistry");
        wait(() -> seen(robot, "#quick-line")); // the meeting goes on
        lock(robot, "demo-locked-again");
        enterAs(robot, "Imran Caswell");
        wait(() -> seen(robot, "#rail-settings"));
        assertThat(seen(robot, "#rail-agenda")).as("opens no child's record").isFalse();
        picture(robot, stage, "demo-administrator");
        lock(robot, "demo-locked-third");
        enterAs(robot, "Joan Ferriby");
        wait(() -> seen(robot, "#rail-papers"));
        lock(robot, "demo-locked-fourth");
        enterAs(robot, "Anne Bennett");
        wait(() -> seen(robot, "#rail-agenda"));
        robot.push(KeyCode.CONTROL, KeyCode.M);
        wait(() -> robot.lookup(node -> node instanceof TextInputControl text && TYPED.equals(text.getText()))
                .tryQuery()
                .isPresent());
        tabTo(robot, "#demo-end");
        robot.push(KeyCode.SPACE);
        wait(() -> seen(robot, "#explore-demo"));
        assertThat(seen(robot, "#demo-ribbon")).isFalse();
        assertThat(said(robot, "#explore-demo")).isEqualTo("_Explore the demo day");
        assertThat(stage.getTitle()).isEqualTo("MASH Huddle");
        assertThat(folder.resolve("hub")).doesNotExist();
    }

    private void theRoomReadsIt(FxRobot robot) {
        Stage room = Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(each -> "Demo day: meeting, for the room".equals(each.getTitle()))
                .findFirst()
                .orElseThrow();
        assertThat(((Labeled) room.getScene().lookup("#demo-ribbon-room")).getText())
                .isEqualTo(RIBBON);
        picture(robot, room, "demo-projector");
    }
}
