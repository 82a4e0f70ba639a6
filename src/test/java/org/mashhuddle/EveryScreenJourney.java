package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
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
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Every screen of the demo day is on the way of [EveryScreenInspection], and every place on the
/// rail opens by mouse and by keyboard.
@ExtendWith(ApplicationExtension.class)
class EveryScreenJourney {

    private static Notices notices = new Notices();

    @TempDir
    private static Path nothingThere;

    @TempDir
    private static Path hubThere;

    private static EveryStop every;
    private Stage stage;
    private Shell shell;

    @BeforeAll
    static void theDays() {
        every = new EveryStop(nothingThere, hubThere, notices);
    }

    @AfterAll
    static void lock() {
        every.close();
        // The windows of this class hang on it.
        notices = new Notices();
    }

    @Start
    void start(Stage on) {
        stage = on;
        shell = new Shell(new Theming(), notices, every::screen, () -> () -> {}, "1.0.0");
        shell.show(on, 1920, 1080);
        every.begin(shell);
    }

    @Test
    void everyDestinationHasALine() {
        Set<Class<?>> lines =
                every.all().stream().map(stop -> stop.to().getClass()).collect(Collectors.toSet());
        assertThat(lines).contains(Destination.class.getPermittedSubclasses());
    }

    @Test
    void everyScreenIsWalkedInOnePart() {
        List<String> walked = Stream.of(
                        EveryMorningScreenJourney.SCREENS,
                        EveryMeetingScreenJourney.SCREENS,
                        EverySettingsScreenJourney.SCREENS)
                .flatMap(Set::stream)
                .toList();
        assertThat(walked)
                .containsExactlyInAnyOrderElementsOf(
                        every.all().stream().map(Stop::name).toList());
    }

    @Test
    void everyPlaceOnTheRailOpensByMouseAndByKeyboard(FxRobot robot) {
        Set<String> places =
                robot.lookup(".rail-entry").queryAll().stream().map(Node::getId).collect(Collectors.toSet());
        assertThat(places).contains("rail-today", "rail-agenda", "rail-settings");
        Pane rail = robot.lookup(".rail").query();
        assertThat(rail.getChildren().stream()
                        .filter(node -> node instanceof ToggleButton
                                || node.getStyleClass().contains("rail-line"))
                        .map(node -> node instanceof ToggleButton entry ? entry.getText() : "-"))
                .as("today's work over the line, what is kept under it")
                .containsExactly(
                        "Today",
                        "Agenda",
                        "Meeting",
                        "-",
                        "Meetings",
                        "Papers",
                        "Actions",
                        "Children",
                        "Reports",
                        "Settings");
        for (String place : places) {
            robot.clickOn("#" + place);
            assertThat(chosen(robot)).isEqualTo(place);
            String title = robot.lookup("#title").queryLabeled().getText();
            assertThat(title).as(place).isNotBlank();
            String elsewhere = place.equals("rail-today") ? "rail-settings" : "rail-today";
            robot.interact(() -> ((ToggleButton) robot.lookup("#" + elsewhere).query()).fire());
            // A screen that was opened has taken the keyboard by now, and puts it back until somebody presses a key.
            robot.push(KeyCode.SHIFT);
            robot.interact(() -> robot.lookup("#" + place).query().requestFocus());
            assertThat(chosen(robot)).isEqualTo(elsewhere);
            robot.push(KeyCode.SPACE);
            assertThat(chosen(robot)).isEqualTo(place);
            assertThat(robot.lookup("#title").queryLabeled().getText()).isEqualTo(title);
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

    private static String chosen(FxRobot robot) {
        return robot.lookup(".rail-entry").queryAll().stream()
                .filter(entry -> entry instanceof ToggleButton toggle && toggle.isSelected())
                .map(Node::getId)
                .collect(Collectors.joining(" and "));
    }

    private Scene laidOut() {
        Scene scene = shell.getScene();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene;
    }
}
