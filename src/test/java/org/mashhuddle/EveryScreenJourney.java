package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.mashhuddle.ui.kit.theme.Theme;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Every screen of the demo day: opened by mouse and by keyboard, walked over by Tab, and
/// photographed in every size and set of colours.
@ExtendWith(ApplicationExtension.class)
class EveryScreenJourney {

    // The largest first: the headless screen can shrink a window, not grow it.
    private static final int[][] SIZES = {{1920, 1080}, {1440, 900}, {1280, 800}};
    private static final int[] SMALLEST = SIZES[SIZES.length - 1];
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
    void everyDestinationHasALine() {
        Set<Class<?>> lines =
                every.all().stream().map(stop -> stop.to().getClass()).collect(Collectors.toSet());
        assertThat(lines).contains(Destination.class.getPermittedSubclasses());
    }

    @Test
    void everyControlHasANameARoleASizeAndItsPlaceInTheTabOrder(FxRobot robot) {
        List<String> found = new ArrayList<>();
        for (Stop stop : every.all()) {
            open(robot, stop);
            walk(robot, stop.name(), found);
            for (String side : stop.sides()) {
                robot.clickOn("#" + side);
                walk(robot, stop.name() + "/" + side, found);
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyMenuEntryLeadsToAChangeAQuestionOrASentence(FxRobot robot) {
        List<String> dead = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Stop stop : every.all()) {
            Supplier<String> beside = () -> every.opened() + " " + stop.day().questions()
                    + NOTICES.current().get();
            MenuWalk menus = new MenuWalk(known, () -> laidOut(stop), beside);
            robot.interact(() -> dead.addAll(menus.dead()));
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void everyPlaceOnTheRailOpensByMouseAndByKeyboard(FxRobot robot) {
        Set<String> places =
                robot.lookup(".rail-entry").queryAll().stream().map(Node::getId).collect(Collectors.toSet());
        assertThat(places).contains("rail-today", "rail-agenda", "rail-settings");
        for (String place : places) {
            robot.clickOn("#" + place);
            assertThat(chosen(robot)).isEqualTo(place);
            String title = robot.lookup("#title").queryLabeled().getText();
            assertThat(title).as(place).isNotBlank();
            String elsewhere = place.equals("rail-today") ? "rail-settings" : "rail-today";
            robot.interact(() -> {
                ((ToggleButton) robot.lookup("#" + elsewhere).query()).fire();
                robot.lookup("#" + place).query().requestFocus();
            });
            assertThat(chosen(robot)).isEqualTo(elsewhere);
            robot.push(KeyCode.SPACE);
            assertThat(chosen(robot)).isEqualTo(place);
            assertThat(robot.lookup("#title").queryLabeled().getText()).isEqualTo(title);
        }
    }

    @Test
    void everyScreenIsPhotographedInEverySizeAndSetOfColours(FxRobot robot) {
        for (int[] size : SIZES) {
            robot.interact(() -> {
                stage.setWidth(size[0]);
                stage.setHeight(size[1]);
            });
            for (Stop stop : every.all()) {
                open(robot, stop);
                robot.interact(() -> {
                    for (Theme theme : Theme.values()) {
                        look.theme().set(theme);
                        picture(stop.name(), theme);
                    }
                });
            }
        }
    }

    @Test
    void everyScreenIsPhotographedWithLargerLettersInTheSmallestWindow(FxRobot robot) {
        robot.interact(() -> {
            stage.setWidth(SMALLEST[0]);
            stage.setHeight(SMALLEST[1]);
        });
        for (Stop stop : every.all()) {
            open(robot, stop);
            robot.interact(() -> {
                for (TextSize size : List.of(TextSize.LARGER, TextSize.LARGEST)) {
                    look.size().set(size);
                    String name = "walk-" + stop.name() + "-text-" + size.percent();
                    Pictures.save(laidOut(), name);
                }
                look.size().set(TextSize.NORMAL);
            });
        }
    }

    /// `-Dguide.pictures=true` renews the pictures of the user guide.
    @Test
    @EnabledIfSystemProperty(named = "guide.pictures", matches = "true")
    void theGuideShowsEveryScreenAsItIs(FxRobot robot) {
        robot.interact(() -> {
            stage.setWidth(1440);
            stage.setHeight(900);
        });
        for (Stop stop : every.all()) {
            open(robot, stop);
            robot.interact(() -> Pictures.forTheGuide(laidOut(), stop.name()));
        }
    }

    private void open(FxRobot robot, Stop stop) {
        robot.interact(() -> every.show(shell, stop));
    }

    private Scene laidOut(Stop stop) {
        every.show(shell, stop);
        return laidOut();
    }

    private void walk(FxRobot robot, String name, List<String> found) {
        robot.interact(() -> {
            laidOut();
            found.addAll(new SceneWalk(shell.getScene(), name).findings());
        });
    }

    private static String chosen(FxRobot robot) {
        return robot.lookup(".rail-entry").queryAll().stream()
                .filter(entry -> entry instanceof ToggleButton toggle && toggle.isSelected())
                .map(Node::getId)
                .collect(Collectors.joining(" and "));
    }

    private void picture(String name, Theme theme) {
        Scene scene = laidOut();
        String size = (int) scene.getWidth() + "x" + (int) scene.getHeight();
        String colours = theme.name().toLowerCase(Locale.ROOT).replace('_', '-');
        assertThat(Arrays.stream(SIZES).map(s -> s[0] + "x" + s[1])).contains(size);
        Pictures.save(scene, "walk-" + name + "-" + size + "-" + colours);
    }

    private Scene laidOut() {
        Scene scene = shell.getScene();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene;
    }
}
