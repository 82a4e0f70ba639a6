package org.mashhuddle.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.AgencyKind;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// An administrator says that the health board of the hub ends, puts the day right, and takes it back.
@ExtendWith(ApplicationExtension.class)
class SuccessionJourney {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final DemoClock CLOCK = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));

    @TempDir
    private static Path folder;

    private static Session open;
    private final Notices notices = new Notices();
    private User user;
    private Shell shell;
    private Theming look;

    @BeforeAll
    static void theDemoDay() {
        open = DemoHub.at(DemoHub.Stage.PLANNED, folder, CLOCK).session();
    }

    @AfterAll
    static void lock() {
        open.close();
    }

    @Start
    void start(Stage stage) {
        user = open.user();
        look = new Theming();
        shell = new Shell(look, notices, this::screen, () -> () -> {}, "1.0.0");
        shell.show(stage, 1440, 900);
    }

    private Screen screen(Destination to, Navigator navigator) {
        if (to instanceof Destination.Settings) {
            Workspace tools = new Workspace(
                    new WorkSession(user, open.profile(), DAY, Optional.empty()),
                    navigator,
                    new AnsweredDialogs(),
                    new SameThread(),
                    notices,
                    CLOCK);
            return new SettingsView(new SettingsViewModel(open.services(), tools)).screen();
        }
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    private void enter(FxRobot robot, User as) {
        user = as;
        robot.interact(() -> shell.enter(new WorkSession(
                as, open.profile(), DAY, Optional.of(open.services().agendas().plan(open.actor(), DAY)))));
        robot.clickOn("#rail-settings");
        robot.interact(() -> robot.lookup("#settings-sections").query().requestFocus());
        robot.clickOn("#settings-agencies");
    }

    @Test
    void anAgencyEndsAndAnotherStandsInItsPlace(FxRobot robot) {
        enter(robot, open.user());
        choose(robot, "Health");
        field(robot, "#succession-last-day", "31/03/2027");
        field(robot, "#succession-label", "Northshire Integrated Care Board");
        field(robot, "#succession-code", "icb");
        picture(robot, "settings-succession");
        press(robot, "#succession-save");
        assertThat(shown(robot))
                .contains("Health Until 31/03/2027", "Northshire Integrated Care Board From 01/04/2027");
        choose(robot, "Health");
        assertThat(said(robot))
                .contains("Its last day is 31/03/2027. From 01/04/2027 on Northshire Integrated Care Board stands in"
                        + " its place, and its people speak for Northshire Integrated Care Board.");
        picture(robot, "settings-succession-said");
        field(robot, "#succession-last-day", "30/04/2027");
        press(robot, "#succession-correct");
        assertThat(shown(robot)).contains("Health Until 30/04/2027");
        choose(robot, "Northshire Integrated Care Board");
        assertThat(said(robot)).contains("From 01/05/2027 on it stands in the place of Health.");
        choose(robot, "Health");
        press(robot, "#succession-back");
        assertThat(shown(robot)).contains("Health Active", "Northshire Integrated Care Board Retired");
    }

    @Test
    void whatANameDoesNotSayIsChosen(FxRobot robot) {
        enter(robot, open.user());
        choose(robot, "Probation");
        robot.interact(() -> robot.lookup("#agency-part").query().requestFocus());
        robot.push(KeyCode.P);
        press(robot, "#agency-part-save");
        choose(robot, "Probation");
        assertThat(robot.lookup("#agency-part").queryComboBox().getValue()).isEqualTo("Police");
        assertThat(open.services().settings().directory(open.viewer()).agencies())
                .filteredOn(one -> one.part().equals(Optional.of(AgencyKind.POLICE)))
                .extracting(Agency::label)
                .containsExactlyInAnyOrder("Police", "Probation", "British Transport Police");
        picture(robot, "settings-agency-part");
    }

    private static void field(FxRobot robot, String id, String words) {
        robot.interact(() -> robot.lookup(id).query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A).write(words);
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).query().requestFocus());
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void choose(FxRobot robot, String label) {
        TableView<Agency> table = robot.lookup("#agencies").queryTableView();
        robot.interact(() -> table.getItems().stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .ifPresent(table.getSelectionModel()::select));
    }

    private static List<String> shown(FxRobot robot) {
        TableView<Agency> table = robot.lookup("#agencies").queryTableView();
        return table.getItems().stream()
                .map(one -> one.label() + " "
                        + table.getColumns()
                                .getLast()
                                .getCellObservableValue(one)
                                .getValue())
                .toList();
    }

    private static Set<String> said(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .collect(Collectors.toSet());
    }

    private void picture(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            Scene scene = shell.getScene();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Pictures.save(scene, name);
        });
    }
}
