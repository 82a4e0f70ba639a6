package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MachinePolicy;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Pictures;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A minute-taker practises by keys, from the names and from within, and goes on in their own hub where
/// they were.
@ExtendWith(ApplicationExtension.class)
class PracticeJourney {

    private static final String RIBBON = "Practice: invented children, nothing is kept";
    private static final String TYPED = "Waited alone at the bus station.";

    @TempDir
    private Path folder;

    private Stage stage;

    @Start
    void start(Stage on) throws IOException {
        stage = on;
        OwnHub own = OwnHub.in(Files.createDirectories(folder.resolve("own")));
        own.window(MachinePolicy.none()).show(on, new AnsweredDialogs(), new CountDownLatch(1));
    }

    private static void wait(Callable<Boolean> until) throws Exception {
        WaitForAsyncUtils.waitFor(120, TimeUnit.SECONDS, until);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean seen(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
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
            if (robot.lookup(id).tryQuery().filter(Node::isFocused).isPresent()) {
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

    private static void command(FxRobot robot, String words) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        wait(() -> robot.lookup("#children-search")
                .tryQuery()
                .filter(Node::isFocused)
                .isPresent());
        robot.write(words).push(KeyCode.ENTER);
    }

    private void unlock(FxRobot robot, String passphrase) throws Exception {
        wait(() ->
                robot.lookup("#passphrase").tryQuery().filter(Node::isFocused).isPresent());
        robot.write(passphrase).push(KeyCode.ENTER);
    }

    private static Stage second() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(each -> "Practice: meeting, for the room".equals(each.getTitle()))
                .findFirst()
                .orElseThrow();
    }

    private void begunWithTheCaretReady(FxRobot robot) throws Exception {
        wait(() -> seen(robot, "#practice-ribbon") && seen(robot, "#quick-line") && caret().isPresent());
        assertThat(said(robot, "#practice-ribbon-words")).startsWith(RIBBON).contains(DemoDay.PASSPHRASE);
        assertThat(stage.getTitle()).startsWith("Practice");
    }

    @Test
    void itIsBegunAtTheNamesTypedInLockedUnlockedAndEnded(FxRobot robot) throws Exception {
        wait(() -> seen(robot, "#practice"));
        Map<String, String> before = OwnHub.everything(folder.resolve("own"));
        picture(robot, stage, "unlock-practice-link");
        tabTo(robot, "#practice");
        robot.push(KeyCode.SPACE);
        begunWithTheCaretReady(robot);
        TextInputControl field = caret().orElseThrow();
        robot.write(TYPED);
        assertThat(field.getText()).isEqualTo(TYPED);
        picture(robot, stage, "practice-meeting");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        WaitForAsyncUtils.waitForFxEvents();
        Stage room = second();
        assertThat(((Labeled) room.getScene().lookup("#practice-ribbon-room")).getText())
                .isEqualTo(RIBBON);
        picture(robot, room, "practice-projector");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        robot.push(KeyCode.CONTROL, KeyCode.L);
        wait(() -> seen(robot, "#unlock-verb"));
        assertThat(said(robot, "#practice-ribbon-words")).startsWith(RIBBON);
        assertThat(said(robot, "#unlock-where")).isEqualTo("Practice meeting, in memory only");
        picture(robot, stage, "practice-locked");
        unlock(robot, DemoDay.PASSPHRASE);
        begunWithTheCaretReady(robot);
        wait(() -> robot.lookup(node -> node instanceof TextInputControl text && TYPED.equals(text.getText()))
                .tryQuery()
                .isPresent());
        command(robot, "End practice");
        wait(() -> seen(robot, "#unlock-verb"));
        assertThat(said(robot, "#unlock-where")).contains(OwnHub.NAME);
        assertThat(seen(robot, "#practice-ribbon")).isFalse();
        assertThat(stage.getTitle()).isEqualTo("MASH Huddle");
        assertThat(OwnHub.everything(folder.resolve("own"))).isEqualTo(before);
    }

    @Test
    void itIsBegunFromWithinAndOneGoesOnWhereOneWas(FxRobot robot) throws Exception {
        unlock(robot, OwnHub.PASSPHRASE);
        wait(() -> seen(robot, "#today"));
        robot.clickOn("#rail-actions");
        command(robot, "Practice meeting");
        begunWithTheCaretReady(robot);
        robot.clickOn("#rail-reports");
        assertThat(seen(robot, "#practice-ribbon")).isTrue();
        tabTo(robot, "#practice-end");
        robot.push(KeyCode.SPACE);
        wait(() -> seen(robot, "#unlock-verb"));
        assertThat(said(robot, "#unlock-where")).contains(OwnHub.NAME);
        unlock(robot, OwnHub.PASSPHRASE);
        wait(() -> seen(robot, "#rail-actions"));
        assertThat(seen(robot, "#practice-ribbon")).isFalse();
        assertThat(said(robot, "#title")).isEqualTo("Actions");
    }
}
