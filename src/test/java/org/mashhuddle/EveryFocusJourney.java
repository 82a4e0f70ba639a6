package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.theme.Theme;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Every screen of the demo day by Tab alone, in high contrast: the focus goes round once in the
/// order of reading, and one always sees where it is.
@ExtendWith(ApplicationExtension.class)
class EveryFocusJourney {

    private static final Notices NOTICES = new Notices();

    @TempDir
    private static Path nothingThere;

    @TempDir
    private static Path hubThere;

    private static EveryStop every;
    private Shell shell;

    @BeforeAll
    static void theDays() {
        every = new EveryStop(nothingThere, hubThere, NOTICES);
    }

    @AfterAll
    static void lock() {
        every.close();
    }

    @Start
    void start(Stage on) {
        Theming look = new Theming();
        look.theme().set(Theme.HIGH_CONTRAST);
        shell = new Shell(look, NOTICES, every::screen, () -> {}, "1.0.0");
        shell.show(on, 1440, 900);
        every.begin(shell);
    }

    @Test
    void everyFocusCanBeFollowed(FxRobot robot) {
        List<String> found = new ArrayList<>();
        for (Stop stop : every.all()) {
            robot.interact(() -> every.show(shell, stop));
            walk(robot, stop.name(), found);
            for (String side : stop.sides()) {
                robot.clickOn("#" + side);
                walk(robot, stop.name() + "/" + side, found);
            }
        }
        assertThat(found).isEmpty();
    }

    private void walk(FxRobot robot, String name, List<String> found) {
        robot.interact(() -> NOTICES.dismiss());
        robot.interact(() -> {
            Scene scene = shell.getScene();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            found.addAll(new FocusWalk(scene, name).findings());
        });
    }
}
