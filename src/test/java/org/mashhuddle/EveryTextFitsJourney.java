package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.ui.kit.Look;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.TextSize;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Every screen of the demo day can be read in every size of window and of letters: nothing is cut
/// without a tooltip, nothing lies on something else, nothing is scrolled sideways.
@ExtendWith(ApplicationExtension.class)
class EveryTextFitsJourney {

    // The largest first: the headless screen can shrink a window, not grow it.
    private static final int[][] SIZES = {{1920, 1080}, {1440, 900}, {1280, 800}};
    // Three panes side by side, or long words on a switch: too wide yet for larger letters.
    private static final Set<String> LARGER_LETTERS_NOT_YET =
            Set.of(
                    "actions",
                    "papers",
                    "papers/papers-not-out",
                    "papers/papers-issued",
                    "settings/settings-meeting");
    private static final Notices NOTICES = new Notices();
    @TempDir private static Path nothingThere;
    @TempDir private static Path hubThere;
    private static EveryStop every;
    private Stage stage;
    private Shell shell;
    private Look look;

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
        look = new Look();
        shell = new Shell(look, NOTICES, every::screen, () -> {}, "1.0.0");
        shell.show(on, SIZES[0][0], SIZES[0][1]);
        every.begin(shell);
    }

    @Test
    void everyTextFits(FxRobot robot) {
        List<String> found = new ArrayList<>();
        for (int[] size : SIZES) {
            robot.interact(
                    () -> {
                        stage.setWidth(size[0]);
                        stage.setHeight(size[1]);
                    });
            for (TextSize letters : TextSize.values()) {
                robot.interact(() -> look.size().set(letters));
                for (Stop stop : every.all()) {
                    walk(robot, stop, size[0] + "x" + size[1] + " " + letters.percent(), found);
                }
            }
            robot.interact(() -> look.size().set(TextSize.NORMAL));
        }
        assertThat(found).isEmpty();
    }

    private void walk(FxRobot robot, Stop stop, String size, List<String> found) {
        robot.interact(() -> every.show(shell, stop));
        look(robot, stop.name(), size, found);
        for (String side : stop.sides()) {
            robot.clickOn("#" + side);
            look(robot, stop.name() + "/" + side, size, found);
        }
    }

    private void look(FxRobot robot, String screen, String size, List<String> found) {
        if (look.size().get() != TextSize.NORMAL && LARGER_LETTERS_NOT_YET.contains(screen)) {
            return;
        }
        String name = screen + " " + size;
        robot.interact(() -> NOTICES.dismiss());
        robot.interact(
                () -> {
                    Scene scene = shell.getScene();
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    List<String> here = new LayoutWalk(scene, name).findings();
                    if (!here.isEmpty()) {
                        Pictures.save(scene, "fits-" + name.replace(' ', '-').replace('/', '-'));
                    }
                    found.addAll(here);
                });
    }
}
