package org.mashhuddle.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
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
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.ui.children.ChildrenView;
import org.mashhuddle.ui.children.ChildrenViewModel;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.mashhuddle.ui.today.TodayView;
import org.mashhuddle.ui.today.TodayViewModel;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Minutes and papers of any day, from the record of a child and from Today, by keys alone.
@ExtendWith(ApplicationExtension.class)
class WaysToMinutesJourney {

    @TempDir
    private static Path folder;

    private static MinutesDay day;
    private static SubjectId child;
    private Shell shell;

    @BeforeAll
    static void theMeetingIsHeld() {
        day = new MinutesDay(folder);
        day.hold();
        child = day.book().agenda().items().getFirst().subject();
    }

    @AfterAll
    static void lock() {
        day.close();
    }

    @Start
    void start(Stage stage) {
        shell = new Shell(new Theming(), day.notices, this::screen, () -> () -> {}, "1.0.0");
        shell.show(stage, 1440, 900);
        shell.enter(new org.mashhuddle.ui.kit.WorkSession(
                day.open.user(), day.open.profile(), MinutesDay.DAY, day.meeting));
    }

    private Screen screen(Destination to, Navigator navigator) {
        day.gone.add(to);
        if (to instanceof Destination.Children children) {
            return new ChildrenView(
                            new ChildrenViewModel(day.open.services(), children, day.tools(day.open.user(), navigator)))
                    .screen();
        }
        if (to instanceof Destination.Minutes minutes) {
            MinutesViewModel model = day.model(navigator);
            MinutesView view = new MinutesView(model);
            model.begin(minutes.first());
            return view.screen();
        }
        if (to instanceof Destination.Today) {
            return new TodayView(new TodayViewModel(day.open.services(), day.tools(day.open.user(), navigator)))
                    .screen();
        }
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    @Test
    void fromTheRecordOfAChildToTheMinutesAndThePapersOfItsMeeting(FxRobot robot) {
        theRecord(robot);
        picture(robot, "child-to-minutes");
        robot.push(KeyCode.M);
        assertThat(day.gone).last().isEqualTo(new Destination.Minutes(day.meeting));
        theRecord(robot);
        robot.push(KeyCode.P);
        assertThat(day.gone).last().isEqualTo(new Destination.Papers(Optional.of(day.meeting)));
    }

    /// On a line that the meeting of the day left in the chronology.
    private void theRecord(FxRobot robot) {
        robot.interact(() -> shell.go(new Destination.Children(Optional.of(child), Optional.empty())));
        ListView<?> lines = robot.lookup("#record-chronology").queryListView();
        robot.interact(() -> {
            lines.requestFocus();
            lines.getSelectionModel().selectFirst();
        });
    }

    @Test
    void fromTodayToAllMeetings(FxRobot robot) {
        robot.interact(() -> shell.go(new Destination.Today()));
        picture(robot, "today-to-meetings");
        // A row whose words wrap was as high as their letters one below the other.
        assertThat(robot.lookup("#today-loose-1").query().getLayoutBounds().getHeight())
                .as("two lines and their detail")
                .isBetween(36.0, 100.0);
        Destination meetings = new Destination.Minutes(day.meeting, Destination.Minutes.Part.MEETINGS);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        assertThat(day.gone).last().isEqualTo(meetings);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shell.getScene().getFocusOwner().getId())
                .as("on the list, to choose a day")
                .isEqualTo("meetings");
        robot.interact(() -> shell.go(new Destination.Today()));
        robot.interact(() -> robot.lookup("#today-meetings").queryButton().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(day.gone).last().isEqualTo(meetings);
    }

    /// The search goes back to Today and does it there: the first thing to do has the keyboard.
    @Test
    void whatIsNextIsDoneByEnterAndByTheSearch(FxRobot robot) {
        robot.interact(() -> shell.go(new Destination.Today()));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shell.getScene().getFocusOwner().getId()).isEqualTo("today-next");
        robot.interact(() -> shell.go(new Destination.Reports()));
        robot.interact(() -> shell.go(new Destination.Today()));
        robot.push(KeyCode.CONTROL, KeyCode.K);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("do what is next");
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(day.gone).last().isEqualTo(new Destination.Minutes(day.meeting));
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
