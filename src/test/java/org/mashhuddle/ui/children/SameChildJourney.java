package org.mashhuddle.ui.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.FxWait;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// From a record: the other is read first, then the two are one, and taken apart again with a reason.
@ExtendWith(ApplicationExtension.class)
class SameChildJourney {

    @TempDir
    private static Path folder;

    private static ChildrenDay day;
    private final Notices notices = new Notices();
    private Shell shell;

    @BeforeAll
    static void theDemoDay() throws Exception {
        day = new ChildrenDay(folder);
        day.comesAgain(folder.resolve("again"));
    }

    @AfterAll
    static void lock() {
        day.close();
    }

    @Start
    void start(Stage stage) {
        shell = new Shell(new Theming(), notices, this::screen, () -> () -> {}, "1.0.0");
        shell.show(stage, 1440, 900);
        shell.enter(day.seat());
        shell.go(new Destination.Children(Optional.of(day.found("plover").id()), Optional.empty()));
    }

    private Screen screen(Destination to, Navigator navigator) {
        if (to instanceof Destination.Children children) {
            return new ChildrenView(day.model(children, navigator, notices)).screen();
        }
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    @Test
    void bothAreReadThenOneAndTwoAgain(FxRobot robot) throws TimeoutException {
        there(robot, "#record-same-child-1");
        robot.clickOn("#record-same-child-1");
        assertThat(robot.lookup("#record-problem").tryQuery()).isPresent();
        picture(robot, "child-same-not-read");
        robot.clickOn("#record-same-open-1");
        there(robot, "#record-same-open-1");
        robot.push(KeyCode.ESCAPE);
        there(robot, "#record-same-child-1");
        robot.clickOn("#record-same-child-1");
        there(robot, "#record-take-apart-1");
        assertThat(robot.lookup("#record-problem").query().isVisible()).isFalse();
        picture(robot, "child-same-one");
        robot.clickOn("#record-take-apart-1");
        there(robot, "#side-form");
        robot.write("The school has met both");
        picture(robot, "child-same-apart");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        FxWait.until(20, () -> robot.lookup("#record-take-apart-1").tryQuery().isEmpty());
        // Whoever took them apart has said that they are two.
        assertThat(robot.lookup("#record-same-child-1").tryQuery()).isEmpty();
        waitsAgain(robot);
        sideBySideByKeys(robot);
    }

    /// What was said by taking them apart is taken back in the list.
    private void waitsAgain(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.D);
        pairs(robot, "#match-settled", 1);
        pairs(robot, "#match-waiting", 0);
        turnTo(robot, "#match-settled-tab");
        there(robot, "#match-open-left");
        robot.push(KeyCode.W);
        pairs(robot, "#match-waiting", 1);
        turnTo(robot, "#match-waiting-tab");
    }

    /// Nothing is said before both were opened; then they are two, and nobody is asked again.
    private void sideBySideByKeys(FxRobot robot) throws TimeoutException {
        there(robot, "#match-open-right");
        picture(robot, "match-side-by-side");
        robot.push(KeyCode.R);
        there(robot, "#record-name");
        robot.push(KeyCode.ESCAPE);
        there(robot, "#match-open-left");
        robot.push(KeyCode.L);
        there(robot, "#record-name");
        robot.push(KeyCode.ESCAPE);
        there(robot, "#match-open-left");
        assertThat(robot.lookup("#match-same").queryButton().isDisabled()).isFalse();
        picture(robot, "match-both-read");
        robot.push(KeyCode.N);
        pairs(robot, "#match-waiting", 0);
        pairs(robot, "#match-later", 1);
        turnTo(robot, "#match-later-tab");
        there(robot, "#match-open-left");
        picture(robot, "match-later");
        robot.push(KeyCode.W);
        pairs(robot, "#match-waiting", 1);
        turnTo(robot, "#match-waiting-tab");
        there(robot, "#match-open-left");
        robot.push(KeyCode.D);
        pairs(robot, "#match-waiting", 0);
        picture(robot, "match-none-waits");
        turnTo(robot, "#match-settled-tab");
        there(robot, "#match-open-left");
        picture(robot, "match-settled");
        robot.push(KeyCode.W);
        pairs(robot, "#match-settled", 0);
        pairs(robot, "#match-waiting", 1);
    }

    private static void pairs(FxRobot robot, String list, int many) throws TimeoutException {
        FxWait.until(20, () -> robot.lookup(list).queryListView().getItems().size() == many);
    }

    /// By the keyboard: Shift+Tab from the list stands on its tabs.
    private static void turnTo(FxRobot robot, String tab) {
        robot.interact(() -> robot.lookup(tab).query().requestFocus());
        robot.push(KeyCode.SPACE);
    }

    private static void there(FxRobot robot, String what) throws TimeoutException {
        FxWait.until(20, () -> robot.lookup(what).tryQuery().isPresent());
    }

    private void picture(FxRobot robot, String name) {
        robot.interact(() -> {
            Scene scene = shell.getScene();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Pictures.save(scene, name);
        });
    }
}
