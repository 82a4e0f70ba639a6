package org.mashhuddle.ui.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.AgendaSection;
import org.mashhuddle.domain.agenda.ReasonWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.FxWait;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A missing report and a custody typed by keyboard; the agenda then says both.
@ExtendWith(ApplicationExtension.class)
class EventsJourney {

    @TempDir
    private static Path folder;

    private static ChildrenDay day;
    private final Notices notices = new Notices();
    private Theming look;
    private Shell shell;

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
        look = new Theming();
        shell = new Shell(look, notices, this::screen, () -> () -> {}, "1.0.0");
        shell.show(stage, 1440, 900);
        shell.enter(day.seat());
        shell.go(new Destination.Children(
                Optional.of(day.found("kayla").id()), Optional.of(new Destination.Agenda(ChildrenDay.DAY))));
    }

    private Screen screen(Destination to, Navigator navigator) {
        if (to instanceof Destination.Children children) {
            return new ChildrenView(day.model(children, navigator, notices)).screen();
        }
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    @Test
    void whatIsTypedByKeyboardIsOnTheAgenda(FxRobot robot) throws TimeoutException {
        focused(robot, "#record-chronology");
        chosen(robot, "custody");
        focused(robot, "#event-when");
        assertThat(robot.lookup("#record-missing").tryQuery()).isEmpty();
        robot.write("02:05").push(KeyCode.TAB);
        robot.write("Northmere").push(KeyCode.TAB);
        robot.write("police");
        picture(robot, "event-custody");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        gone(robot);
        picture(robot, "event-custody-kept");
        chosen(robot, "missing");
        focused(robot, "#event-when");
        robot.write("22:40").push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(robot.lookup("#event-when-error").queryLabeled().getText()).contains("not come yet");
        picture(robot, "event-missing-wrong");
        robot.push(KeyCode.HOME);
        robot.write("yesterday ").push(KeyCode.TAB);
        robot.write("Example Arcade").push(KeyCode.TAB);
        robot.write("home");
        picture(robot, "event-missing");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        gone(robot);
        picture(robot, "event-missing-kept");
        assertThat(robot.lookup("#record-missing").queryLabeled().getText())
                .isEqualTo("Reported missing since Mon 22:40; not confirmed");
        AgendaItem today = proposed(day.meeting);
        assertThat(new ReasonWords(ChildrenDay.DAY, Map.of()).line(today.reasons()))
                .contains("Missing since Mon 22:40")
                .contains("In custody since 02:05, Northmere");
        AgendaItem tomorrow =
                proposed(day.session.services().agendas().plan(day.session.actor(), ChildrenDay.DAY.plusDays(1)));
        assertThat(tomorrow.section()).isEqualTo(AgendaSection.MISSING_NOW);
    }

    /// The list had the caret and no ring until an arrow was pressed, and that one went back to the first row.
    @Test
    void afterEscapeFromAFormTheRowThatWasChosenHasTheRing(FxRobot robot) throws TimeoutException {
        focused(robot, "#record-chronology");
        ListView<?> list = robot.lookup("#record-chronology").queryListView();
        assertThat(list.getItems()).hasSizeGreaterThan(1);
        assertThat(list.getFocusModel().getFocusedIndex()).as("on the way in").isZero();
        leftWithEscape(robot);
        assertThat(list.getFocusModel().getFocusedIndex()).as("none was chosen").isZero();
        robot.push(KeyCode.DOWN);
        int chosen = list.getSelectionModel().getSelectedIndex();
        leftWithEscape(robot);
        assertThat(list.getFocusModel().getFocusedIndex()).isEqualTo(chosen);
        robot.push(KeyCode.UP);
        assertThat(list.getSelectionModel().getSelectedIndex())
                .as("goes on from there")
                .isEqualTo(chosen - 1);
    }

    /// It lay under the chronology, and its verb below the window.
    @Test
    void whatAnAgencyAsksIsWholeInLargeLetters(FxRobot robot) throws TimeoutException {
        focused(robot, "#record-chronology");
        robot.interact(() -> {
            look.size().set(TextSize.LARGEST);
            shell.getScene().getWindow().setWidth(1280);
            shell.getScene().getWindow().setHeight(800);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        FxWait.until(10, () -> robot.lookup("#side-confirm").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        picture(robot, "record-ask-large");
        Bounds form = seen(robot, "#side-form");
        assertThat(form.getMaxX())
                .isLessThanOrEqualTo(seen(robot, "#record-chronology").getMinX());
        for (String verb : List.of("#side-confirm", "#side-leave")) {
            assertThat(form.contains(seen(robot, verb))).as(verb).isTrue();
        }
        assertThat(form.getMaxY()).isLessThanOrEqualTo(seen(robot, "#status").getMinY());
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> look.size().set(TextSize.NORMAL));
    }

    /// Its upper edge alone stood above the verbs.
    @Test
    void theFirstFieldOfAFormIsWholeInLargeLetters(FxRobot robot) throws TimeoutException {
        focused(robot, "#record-chronology");
        robot.interact(() -> {
            look.size().set(TextSize.LARGEST);
            shell.getScene().getWindow().setWidth(1280);
            shell.getScene().getWindow().setHeight(740);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.CONTROL, KeyCode.P);
        FxWait.until(10, () -> robot.lookup("#side-confirm").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        picture(robot, "record-print-large");
        Node caret = shell.getScene().getFocusOwner();
        Node room = robot.lookup("#side-form .side-scroll .viewport").query();
        assertThat(room.localToScene(room.getLayoutBounds()).contains(caret.localToScene(caret.getLayoutBounds())))
                .as(caret.getId())
                .isTrue();
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> look.size().set(TextSize.NORMAL));
    }

    private static Bounds seen(FxRobot robot, String id) {
        Node node = robot.lookup(id).query();
        return node.localToScene(node.getLayoutBounds());
    }

    private void leftWithEscape(FxRobot robot) throws TimeoutException {
        chosen(robot, "custody");
        focused(robot, "#event-when");
        robot.push(KeyCode.ESCAPE);
        focused(robot, "#record-chronology");
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static AgendaItem proposed(MeetingId meeting) {
        return day.session
                .services()
                .agendas()
                .propose(day.session.actor(), meeting)
                .agenda()
                .itemOf(day.found("kayla").id())
                .orElseThrow();
    }

    /// `Ctrl+R`, and down to this kind.
    private void chosen(FxRobot robot, String kind) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.R);
        focused(robot, "#event-kind-contact");
        picture(robot, "event-kinds");
        for (int i = 0; i < 12 && !robot.lookup("#event-kind-" + kind).query().isFocused(); i++) {
            robot.push(KeyCode.TAB);
        }
        robot.push(KeyCode.SPACE);
    }

    private static void focused(FxRobot robot, String id) throws TimeoutException {
        FxWait.until(
                10,
                () -> robot.lookup(id)
                        .tryQuery()
                        .filter(node -> node.isFocused())
                        .isPresent());
    }

    private void picture(FxRobot robot, String name) {
        robot.interact(() -> {
            Scene scene = shell.getScene();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Pictures.save(scene, name);
        });
    }

    private static void gone(FxRobot robot) throws TimeoutException {
        FxWait.until(10, () -> robot.lookup("#side-form").tryQuery().isEmpty());
    }
}
