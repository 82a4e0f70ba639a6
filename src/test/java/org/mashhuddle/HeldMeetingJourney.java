package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.ui.kit.Command;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.kit.theme.WindowPreferences;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Whoever looks something up while a meeting is held goes back to it by its place on the rail, whichever of today's
/// meetings it is.
@ExtendWith(ApplicationExtension.class)
class HeldMeetingJourney {

    @TempDir
    private static Path folder;

    private final Notices notices = new Notices();
    private final WalkedDay day = new WalkedDay(folder, notices);
    private final List<Destination> gone = new ArrayList<>();
    private Shell shell;

    @Start
    void start(Stage on) {
        shell = new Shell(
                new Theming(WindowPreferences.in(folder.resolve("window.properties"))),
                notices,
                this::screen,
                () -> () -> {},
                "1.0.0");
        shell.follow(day.turns());
        shell.show(on, 1440, 900);
        shell.enter(day.seat());
    }

    @AfterEach
    void lock() {
        day.close();
    }

    private Screen screen(Destination to, Navigator navigator) {
        gone.add(to);
        return day.screens.apply(to, navigator);
    }

    private Destination meetingOnTheRail(FxRobot robot) {
        robot.clickOn("#rail-children");
        robot.clickOn("#rail-meeting");
        WaitForAsyncUtils.waitForFxEvents();
        return gone.getLast();
    }

    @Test
    void theOneThatIsHeldIsTheMeeting(FxRobot robot) {
        assertThat(meetingOnTheRail(robot)).isEqualTo(new Destination.Meeting(day.meeting));
        MeetingId called = day.called();
        assertThat(meetingOnTheRail(robot)).isEqualTo(new Destination.Meeting(called));
        robot.clickOn("#rail-children");
        robot.interact(() -> shell.commands().stream()
                .filter(command -> command.words().equals("Meeting"))
                .map(Command::deed)
                .forEach(Runnable::run));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(gone.getLast()).isEqualTo(new Destination.Meeting(called));
        day.closed(called);
        assertThat(meetingOnTheRail(robot)).isEqualTo(new Destination.Meeting(day.meeting));
    }

    @Test
    void whereBothAreHeldItIsTheDailyOne(FxRobot robot) {
        day.called();
        day.opened();
        robot.push(KeyCode.SHIFT);
        assertThat(meetingOnTheRail(robot)).isEqualTo(new Destination.Meeting(day.meeting));
    }
}
