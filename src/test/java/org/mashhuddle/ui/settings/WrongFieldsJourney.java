package org.mashhuddle.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
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

/// What is refused in a form of the settings is said under the field that it is about, keeps what was typed, and the
/// caret is there.
@ExtendWith(ApplicationExtension.class)
class WrongFieldsJourney {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final DemoClock CLOCK = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));

    @TempDir
    private static Path folder;

    private static Session open;
    private final Notices notices = new Notices();
    private User user;
    private Shell shell;

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
        user = new User(
                open.user().id(), "Anne Bennett", Set.of(Role.CHAIR, Role.ADMINISTRATOR, Role.DATA_STEWARD), false);
        shell = new Shell(new Theming(), notices, this::screen, () -> () -> {}, "1.0.0");
        shell.show(stage, 1440, 900);
    }

    private Screen screen(Destination to, Navigator navigator) {
        if (to instanceof Destination.Settings) {
            Workspace tools =
                    new Workspace(session(), navigator, new AnsweredDialogs(), new SameThread(), notices, CLOCK);
            return new SettingsView(new SettingsViewModel(open.services(), tools)).screen();
        }
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    private WorkSession session() {
        return new WorkSession(user, open.profile(), DAY, Optional.empty());
    }

    private void section(FxRobot robot, String section) {
        robot.interact(() -> shell.enter(session()));
        robot.clickOn("#rail-settings");
        robot.clickOn("#settings-" + section);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aRequestIsMendedFieldByField(FxRobot robot) {
        section(robot, "requests");
        press(robot, "#requests-add");
        set(robot, "#request-on", "24/11/2026");
        press(robot, "#request-log");
        // It has no place of its own for a sentence: it stands above, and the next key chooses.
        assertThat(text(robot, "#settings-problem-words")).isEqualTo("Choose what is asked");
        assertThat(focused(robot)).isEqualTo("request-kind");
        robot.interact(() -> ((ButtonBase) robot.lookup("#request-kind").query()).fire());
        robot.push(javafx.scene.input.KeyCode.DOWN);
        robot.push(javafx.scene.input.KeyCode.ENTER);
        refuses(robot, "#request-log", "request-words", "Write what they ask");
        set(robot, "#request-words", "Everything that is held of my son");
        refuses(robot, "#request-log", "request-by", "A name is needed");
        assertThat(((TextInputControl) robot.lookup("#request-words").query()).getText())
                .startsWith("Everything");
        assertThat(robot.lookup("#request-words-error").query().isVisible()).isFalse();
        set(robot, "#request-by", "D. Marsh");
        press(robot, "#request-log");
        assertThat(open.services().requests().requests(open.viewer())).hasSize(1);
    }

    @Test
    void aBreachIsMendedFieldByField(FxRobot robot) {
        section(robot, "requests");
        press(robot, "#breaches-add");
        set(robot, "#breach-on", "24/11/2026");
        set(robot, "#breach-words", "A plan lay at the printer");
        set(robot, "#breach-time", "nine");
        robot.interact(() -> robot.lookup("#breach-log").query().requestFocus());
        press(robot, "#breach-log");
        stands(robot, "breach-time", "Give the day and the time it was known");
        set(robot, "#breach-time", "8:00");
        set(robot, "#breach-words", " ");
        refuses(robot, "#breach-log", "breach-words", "Write what happened");
        set(robot, "#breach-words", "A plan lay at the printer");
        set(robot, "#breach-time", "23:00");
        refuses(robot, "#breach-log", "breach-time", "That has not come yet: write when it happened");
    }

    @Test
    void aScheduleAHoldAndWhatLeavesAreMendedFieldByField(FxRobot robot) {
        section(robot, "retention");
        press(robot, "#retention-confirm");
        refuses(robot, "#retention-confirmed", "retention-by", "A name is needed");
        set(robot, "#retention-by", "The council");
        refuses(robot, "#retention-confirmed", "retention-reference", "A reason is needed");
        section(robot, "data");
        press(robot, "#data-everything");
        refuses(robot, "#data-take", "data-reason", "A reason is needed");
    }

    @Test
    void timesAndNumbersAreMendedFieldByField(FxRobot robot) {
        section(robot, "lock");
        set(robot, "#lock-meeting-minutes", "a quarter");
        refuses(robot, "#lock-save", "lock-meeting-minutes", "Minutes are whole numbers, like 10");
        section(robot, "days");
        set(robot, "#hours-amber", "one");
        refuses(robot, "#hours-save", "hours-amber", "Type whole hours, like 24");
        set(robot, "#hours-amber", "24");
        set(robot, "#office-until", "08:00");
        refuses(
                robot,
                "#hours-save",
                "office-until",
                "Office hours look like 09:00 and 17:00, and the second is later");
        section(robot, "meeting");
        set(robot, "#type-until", "noon");
        refuses(robot, "#type-save", "type-until", "Times look like 09:30, minutes like 5");
    }

    /// The verb is pressed from where it stands, as by Tab and Enter.
    private static void refuses(FxRobot robot, String verb, String field, String sentence) {
        press(robot, verb);
        stands(robot, field, sentence);
    }

    private static void stands(FxRobot robot, String field, String sentence) {
        assertThat(text(robot, "#" + field + "-error")).startsWith(sentence);
        assertThat(focused(robot)).isEqualTo(field);
        assertThat(robot.lookup("#settings-problem").query().isVisible()).isFalse();
        Bounds typed = onScreen(robot, "#" + field);
        Bounds said = onScreen(robot, "#" + field + "-error");
        assertThat(said.getMinY()).isBetween(typed.getMaxY() - 1, typed.getMaxY() + 24);
        assertThat(said.getMinX()).isBetween(typed.getMinX() - 8, typed.getMinX() + 8);
    }

    private static Bounds onScreen(FxRobot robot, String id) {
        Node node = robot.lookup(id).query();
        return node.localToScreen(node.getBoundsInLocal());
    }

    private static String focused(FxRobot robot) {
        return robot.lookup("#settings").query().getScene().getFocusOwner().getId();
    }

    private static String text(FxRobot robot, String id) {
        return ((Labeled) robot.lookup(id).query()).getText();
    }

    private static void set(FxRobot robot, String id, String words) {
        robot.interact(() -> ((TextInputControl) robot.lookup(id).query()).setText(words));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> {
            ButtonBase verb = robot.lookup(id).query();
            verb.requestFocus();
            verb.fire();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
