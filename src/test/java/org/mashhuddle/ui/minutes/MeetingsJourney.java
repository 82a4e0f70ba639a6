package org.mashhuddle.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.fixture.LaterMeetings;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.theme.Theme;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The list of meetings in its window, by keys alone: opened, left, looked through, an old meeting
/// opened.
@ExtendWith(ApplicationExtension.class)
class MeetingsJourney {

    @TempDir
    private static Path folder;

    private static MinutesDay day;
    private static List<MeetingId> later;
    private Shell shell;
    private Theming look;

    @BeforeAll
    static void manyMeetingsAreHeld() {
        day = new MinutesDay(folder);
        day.hold();
        later = LaterMeetings.held(day.open, day.clock, MinutesDay.DAY, 12);
    }

    @AfterAll
    static void lock() {
        day.close();
    }

    @Start
    void start(Stage stage) {
        look = new Theming();
        shell = new Shell(look, day.notices, this::screen, () -> () -> {}, "1.0.0");
        shell.show(stage, 1440, 900);
        shell.enter(new org.mashhuddle.ui.kit.WorkSession(
                day.open.user(), day.open.profile(), MinutesDay.DAY, day.meeting));
        shell.go(new Destination.Minutes(day.meeting));
    }

    private Screen screen(Destination to, Navigator navigator) {
        day.gone.add(to);
        if (to instanceof Destination.Minutes) {
            return new MinutesView(day.model(navigator)).screen();
        }
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    private static TableView<?> list(FxRobot robot) {
        return robot.lookup("#meetings").queryTableView();
    }

    private Node caret() {
        return shell.getScene().getFocusOwner();
    }

    @Test
    void theListIsOpenedLeftAndAnOldMeetingOpenedByKeys(FxRobot robot) {
        assertThat(list(robot).getParent().isVisible()).isFalse();
        robot.interact(() -> robot.lookup("#sign-passphrase").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.E);
        assertThat(list(robot).getParent().isVisible()).isTrue();
        assertThat(list(robot).isFocused()).isTrue();
        assertThat(list(robot).getSelectionModel().getSelectedIndex()).isZero();
        assertThat(list(robot).getItems()).hasSizeGreaterThanOrEqualTo(later.size() + 1);
        both(robot, "minutes-meetings");

        robot.push(KeyCode.ESCAPE);
        assertThat(list(robot).getParent().isVisible()).isFalse();
        assertThat(caret()).as("where the caret is after Esc").isNotNull();
        assertThat(caret().getId()).isEqualTo("sign-passphrase");
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(robot.lookup("#minutes-page").queryLabeled().getText()).startsWith("Page 2 of");

        robot.push(KeyCode.CONTROL, KeyCode.E).push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(caret().getId()).isEqualTo("meetings-look");
        robot.write("Closed 24/11/2026");
        picture(robot, "minutes-meetings-looked");
        assertThat(list(robot).getItems()).hasSize(1);
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE).push(KeyCode.DOWN);
        assertThat(list(robot).isFocused()).isTrue();

        robot.push(KeyCode.HOME).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(day.gone).last().isEqualTo(new Destination.Minutes(later.get(later.size() - 2)));
        assertThat(list(robot).getParent().isVisible()).isFalse();
    }

    private void both(FxRobot robot, String name) {
        picture(robot, name);
        robot.interact(() -> look.theme().set(Theme.DARK));
        picture(robot, name + "-dark");
        robot.interact(() -> look.theme().set(Theme.LIGHT));
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
