package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.kit.theme.WindowPreferences;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A window that is left open over midnight, and what it remembers of itself.
@ExtendWith(ApplicationExtension.class)
class WindowOverMidnightJourney {

    private static final Duration INTO_THE_NEXT_DAY = Duration.ofHours(16);

    @TempDir
    private static Path folder;

    private final Notices notices = new Notices();
    private final WalkedDay day = new WalkedDay(folder, notices);
    private final List<Destination> gone = new ArrayList<>();
    private final WindowPreferences memory = WindowPreferences.in(folder.resolve("window.properties"));
    private Stage stage;
    private Shell shell;

    @Start
    void start(Stage on) {
        stage = on;
        shell = new Shell(new Theming(memory), notices, this::screen, () -> () -> {}, "1.0.0");
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

    @Test
    void todayAndTheAgendaTurnToTheNewDayByThemselves(FxRobot robot) {
        midnight(robot);
        assertThat(detail(robot)).isEqualTo("Wed 25 November 2026");
        assertThat(notices.current().get().orElseThrow().words()).contains("Wed 25 November 2026");
        robot.interact(() -> Pictures.save(stage.getScene(), "day-new-day"));
        robot.clickOn("#rail-agenda");
        assertThat(gone.getLast()).isEqualTo(new Destination.Agenda(WalkedDay.DAY.plusDays(1)));
    }

    @Test
    void theAgendaOfTheOldDayIsProposedForTheNewOne(FxRobot robot) {
        robot.clickOn("#rail-agenda");
        midnight(robot);
        assertThat(gone.getLast()).isEqualTo(new Destination.Agenda(WalkedDay.DAY.plusDays(1)));
    }

    @Test
    void whatIsBeingTypedIsNotTakenAway(FxRobot robot) {
        robot.clickOn("#rail-agenda");
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.clickOn("#add-find").write("jordan");
        midnight(robot);
        assertThat(gone.getLast()).isEqualTo(new Destination.Agenda(WalkedDay.DAY));
        assertThat(robot.lookup("#add-find").queryTextInputControl().getText()).startsWith("jordan");
    }

    @Test
    void anOpenMeetingStaysTheMeetingUntilItIsClosed(FxRobot robot) {
        MeetingId meeting = day.opened().meeting;
        robot.clickOn("#rail-meeting");
        midnight(robot);
        assertThat(gone.getLast()).isEqualTo(new Destination.Meeting(meeting));
        robot.clickOn("#rail-agenda");
        assertThat(gone.getLast()).isEqualTo(new Destination.Agenda(WalkedDay.DAY.plusDays(1)));
        robot.clickOn("#rail-meeting");
        assertThat(gone.getLast()).isEqualTo(new Destination.Meeting(meeting));
        day.closed();
        robot.interact(() -> shell.go(new Destination.Close(meeting)));
        robot.clickOn("#rail-today");
        robot.push(KeyCode.SHIFT);
        robot.clickOn("#rail-meeting");
        assertThat(gone.getLast()).isNotEqualTo(new Destination.Meeting(meeting));
    }

    @Test
    void theSizeOfTheLettersIsSetByKeyAndKept(FxRobot robot) {
        double before = titleSize(robot);
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(titleSize(robot)).isEqualTo(before * 1.25);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
        assertThat(titleSize(robot)).isEqualTo(before * 1.5);
        assertThat(WindowPreferences.in(folder.resolve("window.properties")).get("look.text"))
                .contains(TextSize.LARGEST.name());
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(titleSize(robot)).isEqualTo(before * 1.25);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(titleSize(robot)).isEqualTo(before);
    }

    private void midnight(FxRobot robot) {
        day.pass(INTO_THE_NEXT_DAY);
        robot.push(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static double titleSize(FxRobot robot) {
        robot.interact(() -> {
            robot.lookup("#title").query().getScene().getRoot().applyCss();
        });
        return robot.lookup("#title").queryLabeled().getFont().getSize();
    }

    private static String detail(FxRobot robot) {
        return robot.lookup("#title-detail").queryLabeled().getText();
    }
}
