package org.mashhuddle.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
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

/// A correction to signed minutes in its window: taken down, answered, signed as the next version.
@ExtendWith(ApplicationExtension.class)
class CorrectionsJourney {

    @TempDir
    private static Path folder;

    private static MinutesDay day;
    private Shell shell;

    @BeforeAll
    static void minutesAreSigned() {
        day = new MinutesDay(folder);
        day.hold();
        sign();
    }

    private static void sign() {
        day.open
                .services()
                .minutes()
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

    private List<Amendment> asked() {
        return day.open.services().corrections().of(day.open.viewer(), day.meeting);
    }

    @Test
    void itIsAskedAnsweredAndSignedAsTheNextVersion(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.R);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#wish-form").tryQuery()).isPresent();
        picture(robot, "minutes-correction-ask");
        robot.clickOn("#wish-who-3");
        write(robot, "#wish-name", "Dana");
        menu(robot, "#wish-about");
        robot.clickOn("#wish-kind-2");
        robot.interact(() -> ((TextInputControl) robot.lookup("#wish-asks").query()).requestFocus());
        robot.write("It was a Tuesday");
        picture(robot, "minutes-correction-asked");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(asked()).singleElement().satisfies(one -> {
            assertThat(one.asks()).isEqualTo("It was a Tuesday");
            assertThat(one.asker().name()).isEqualTo("Dana");
            assertThat(one.isOpen()).isTrue();
        });
        robot.interact(() -> ((Button) robot.lookup("#correction-1").query()).fire());
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#reply-says-1");
        write(robot, "#reply-stands", "That was on a Tuesday.");
        write(robot, "#reply-reason", "The school says so");
        picture(robot, "minutes-correct");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(asked())
                .singleElement()
                .satisfies(one -> assertThat(one.isAccepted()).isTrue());
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#corrections").query().isVisible()).isFalse();
        assertThat(caret()).isEqualTo("minutes-pages");
        assertThat(robot.lookup("#minutes-version").queryLabeled().getText()).isEqualTo("Version 2, not signed");
        picture(robot, "minutes-correct-draft");
        sign();
        assertThat(day.open
                        .services()
                        .minutes()
                        .view(day.open.viewer(), day.meeting)
                        .versions())
                .hasSize(2);
    }

    private void write(FxRobot robot, String field, String words) {
        robot.interact(() -> {
            TextInputControl at = robot.lookup(field).query();
            at.requestFocus();
            at.selectAll();
        });
        robot.write(words);
    }

    private void menu(FxRobot robot, String field) {
        MenuButton button = robot.lookup(field).query();
        robot.interact(button::show);
        robot.interact(() -> button.getItems().getFirst().fire());
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
