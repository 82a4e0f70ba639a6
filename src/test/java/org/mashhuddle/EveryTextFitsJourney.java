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
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Every screen of the demo day can be read in every size of window and of letters: nothing is cut
/// without a tooltip, nothing lies on something else, nothing is scrolled sideways.
@ExtendWith(ApplicationExtension.class)
class EveryTextFitsJourney {

    // The largest first: the headless screen can shrink a window, not grow it.
    private static final int[][] SIZES = {{1920, 1080}, {1440, 900}, {1280, 800}};
    private static final Notices NOTICES = new Notices();

    @TempDir
    private static Path nothingThere;

    @TempDir
    private static Path hubThere;

    private static EveryStop every;
    private Stage stage;
    private Shell shell;
    private Theming look;

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
        stage = on;
        look = new Theming();
        shell = new Shell(look, NOTICES, every::screen, () -> {}, "1.0.0");
        shell.show(on, SIZES[0][0], SIZES[0][1]);
        every.begin(shell);
    }

    @Test
    void everyTextFits(FxRobot robot) {
        List<String> found = new ArrayList<>();
        for (int[] size : SIZES) {
            robot.interact(() -> {
                stage.setWidth(size[0]);
                stage.setHeight(size[1]);
            });
            for (Stop stop : every.all()) {
                walk(robot, stop, size[0] + "x" + size[1], found);
            }
        }
        assertThat(found).isEmpty();
    }

    private void walk(FxRobot robot, Stop stop, String size, List<String> found) {
        robot.interact(() -> every.show(shell, stop));
        lookAt(robot, stop.name(), size, found);
        for (String side : stop.sides()) {
            robot.clickOn("#" + side);
            lookAt(robot, stop.name() + "/" + side, size, found);
        }
    }

    /// The letters grow while the screen is open, as they do for the person before it.
    private void lookAt(FxRobot robot, String screen, String size, List<String> found) {
        robot.interact(() -> NOTICES.dismiss());
        for (TextSize letters : TextSize.values()) {
            String name = screen + " " + size + " " + letters.percent();
            robot.interact(() -> look.size().set(letters));
            robot.interact(() -> read(name, found));
        }
        robot.interact(() -> look.size().set(TextSize.NORMAL));
    }

    private void read(String name, List<String> found) {
        Scene scene = shell.getScene();
        // Twice: a table learns in its first layout that it scrolls down, and fits its columns in the next.
        for (int pulse = 0; pulse < 2; pulse++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        List<String> here = new LayoutWalk(scene, name).findings();
        if (!here.isEmpty()) {
            Pictures.save(scene, "fits-" + name.replace(' ', '-').replace('/', '-'));
        }
        found.addAll(here);
    }
}
