package org.mashhuddle.ui.children;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.mashhuddle.ui.kit.Look;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.Theme;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A child of the demo day found, opened, changed, linked and restricted, by keys and mouse.
@ExtendWith(ApplicationExtension.class)
class ChildrenJourney {

    @TempDir private static Path folder;
    private static ChildrenDay day;
    private final Notices notices = new Notices();
    private final List<Destination> gone = new ArrayList<>();
    private ChildrenViewModel model;
    private Shell shell;
    private Look look;

    @BeforeAll
    static void theDemoDay() {
        day = new ChildrenDay(folder);
    }

    @AfterAll
    static void lock() {
        day.close();
    }

    @Start
    void start(Stage stage) {
        look = new Look();
        shell = new Shell(look, notices, this::screen, () -> {}, "1.0.0");
        shell.show(stage, 1440, 900);
        shell.enter(day.seat());
        shell.go(
                new Destination.Children(
                        Optional.empty(), Optional.of(new Destination.Agenda(ChildrenDay.DAY))));
    }

    private Screen screen(Destination to, Navigator navigator) {
        if (to instanceof Destination.Children children) {
            model = day.model(children, navigator, notices);
            return new ChildrenView(model).screen();
        }
        gone.add(to);
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    @Test
    void aChildIsFoundOpenedAndLeftTheWayOneCame(FxRobot robot) throws TimeoutException {
        focused(robot, "#children-search");
        picture(robot, "children-before");
        robot.write("jorden");
        picture(robot, "children-found");
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#record-name").queryLabeled().getText())
                .isEqualTo("Jordan Lee TEST-ALDER");
        picture(robot, "child");
        robot.interact(() -> look.theme().set(Theme.DARK));
        picture(robot, "child-dark");
        robot.interact(() -> look.theme().set(Theme.LIGHT));
        robot.clickOn("#record-tab-open");
        picture(robot, "child-open");
        robot.clickOn("#link-open-1");
        assertThat(robot.lookup("#record-name").queryLabeled().getText())
                .isNotEqualTo("Jordan Lee TEST-ALDER");
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#record-name").queryLabeled().getText())
                .isEqualTo("Jordan Lee TEST-ALDER");
        robot.push(KeyCode.ESCAPE);
        assertThat(gone).last().isEqualTo(new Destination.Agenda(ChildrenDay.DAY));
    }

    private static void focused(FxRobot robot, String id) throws TimeoutException {
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> robot.lookup(id).query().isFocused());
    }

    private void picture(FxRobot robot, String name) {
        robot.interact(
                () -> {
                    Scene scene = shell.getScene();
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    Pictures.save(scene, name);
                });
    }
}
