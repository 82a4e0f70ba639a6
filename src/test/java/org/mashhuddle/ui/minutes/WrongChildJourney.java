package org.mashhuddle.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// An entry of signed minutes goes to the right child by keys: chosen, weighed, left, weighed again,
/// moved; what holds it is said to be sealed.
@ExtendWith(ApplicationExtension.class)
class WrongChildJourney {

    @TempDir
    private static Path folder;

    private static MinutesDay day;
    private Shell shell;

    @BeforeAll
    static void minutesAreSignedAndOut() {
        day = new MinutesDay(folder);
        day.hold();
        var services = day.open.services();
        services.minutes()
                .sign(day.open.actor(), day.meeting, DemoDay.PASSPHRASE.toCharArray(), SigningReasons.over("tested"));
    }

    @AfterAll
    static void lock() {
        day.close();
    }

    @Start
    void start(Stage stage) {
        shell = new Shell(new Theming(), day.notices, this::screen, () -> () -> {}, "1.0.0");
        shell.show(stage, 1440, 900);
        shell.enter(new org.mashhuddle.ui.kit.WorkSession(
                day.open.user(), day.open.profile(), MinutesDay.DAY, day.meeting));
        shell.go(new Destination.Minutes(day.meeting));
    }

    private Screen screen(Destination to, Navigator navigator) {
        if (to instanceof Destination.Minutes) {
            return new MinutesView(day.model(navigator)).screen();
        }
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    @Test
    void anEntryGoesToTheRightChildByKeys(FxRobot robot) {
        String right = day.nameOf(3);
        robot.push(KeyCode.CONTROL, KeyCode.R);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup("#wrong-child").query().requestFocus());
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(caret()).as("the first thing to choose").isEqualTo("wrong-entry");
        MenuButton entries = robot.lookup("#wrong-entry").query();
        robot.interact(entries::show);
        robot.interact(() -> entries.getItems().getFirst().fire());
        write(robot, "#wrong-belongs", right);
        robot.push(KeyCode.ENTER);
        write(robot, "#wrong-known", DateWords.dateTime(day.clock.instant().minusSeconds(600)));
        picture(robot, "minutes-wrong-child");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#wrong-problem").tryQuery()).isEmpty();
        assertThat(caret()).as("only the reason is left to type").isEqualTo("move-reason");
        picture(robot, "minutes-wrong-child-weighed");
        assertThat(asked()).as("nothing is moved by looking").isEmpty();
        robot.push(KeyCode.ESCAPE);
        assertThat(caret()).as("to the list").isEqualTo("correction-ask");
        robot.interact(() -> ((Button) robot.lookup("#wrong-child").query()).fire());
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        write(robot, "#move-reason", "The note was of another young person");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(asked()).hasSize(2).allMatch(one -> one.entry().kind().isMove());
        assertThat(((Label) robot.lookup("#moved-1").query()).getText()).startsWith("Version 1 and those before it");
        assertThat(((Label) robot.lookup("#moved-2").query()).getText())
                .contains("Tell the data protection officer now");
        assertThat(caret()).isEqualTo("correction-1");
        picture(robot, "minutes-wrong-child-moved");
        robot.push(KeyCode.ESCAPE);
        assertThat(caret()).isEqualTo("minutes-pages");
        assertThat(robot.lookup("#minutes-version").queryLabeled().getText()).isEqualTo("Version 2, not signed");
        robot.push(KeyCode.CONTROL, KeyCode.O);
        assertThat(((Label) robot.lookup("#versions-chosen").query()).getText())
                .contains("it holds an entry of another child");
        picture(robot, "minutes-wrong-child-sealed");
    }

    private List<Amendment> asked() {
        return day.open.services().corrections().of(day.open.viewer(), day.meeting);
    }

    private void write(FxRobot robot, String field, String words) {
        robot.interact(() -> {
            TextInputControl at = robot.lookup(field).query();
            at.requestFocus();
            at.selectAll();
        });
        robot.write(words);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String caret() {
        Node there = shell.getScene().getFocusOwner();
        return there == null ? "" : String.valueOf(there.getId());
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
