package org.mashhuddle.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
import org.mashhuddle.domain.party.User;
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

/// A deputy signs for the chair, by keys: told who is expected, asked why, and the chair is named.
@ExtendWith(ApplicationExtension.class)
class DeputyJourney {

    @TempDir
    private static Path folder;

    private static MinutesDay day;
    private static User deputy;
    private Shell shell;

    @BeforeAll
    static void theMeetingIsHeld() {
        day = new MinutesDay(folder);
        day.hold();
        day.clock.pass(Duration.ofMinutes(5));
        deputy = day.userCalled("Sam Dunmore");
    }

    @AfterAll
    static void lock() {
        day.close();
    }

    @Start
    void start(Stage stage) {
        shell = new Shell(new Theming(), day.notices, this::screen, () -> () -> {}, "1.0.0");
        shell.show(stage, 1440, 900);
        shell.enter(new org.mashhuddle.ui.kit.WorkSession(deputy, day.open.profile(), MinutesDay.DAY, day.meeting));
        shell.go(new Destination.Minutes(day.meeting));
    }

    private Screen screen(Destination to, Navigator navigator) {
        if (to instanceof Destination.Minutes) {
            return new MinutesView(day.modelOf(deputy, navigator)).screen();
        }
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    @Test
    void theDeputySaysWhyAndSigns(FxRobot robot) {
        assertThat(robot.lookup("#sign-expected").queryLabeled().getText())
                .startsWith("Anne Bennett chaired this meeting");
        robot.interact(() -> robot.lookup("#sign-for-chair").query().requestFocus());
        picture(robot, "minutes-deputy-asked");
        robot.write("Anne Bennett is in court until Friday").push(KeyCode.TAB);
        robot.write(DemoDay.PASSPHRASE);
        picture(robot, "minutes-deputy-ready");
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#signed-band").query().isVisible()).isTrue();
        robot.push(KeyCode.END);
        picture(robot, "minutes-deputy-signed");
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
