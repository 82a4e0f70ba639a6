package org.mashhuddle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.theme.Theming;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A newcomer is taken round by F2, and can leave at any place.
@ExtendWith(ApplicationExtension.class)
class TourJourney {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final DemoClock CLOCK = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));

    @TempDir
    private static Path folder;

    private static Session open;
    private final List<Destination> gone = new ArrayList<>();
    private Shell shell;
    private TextField field;

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
        shell = new Shell(new Theming(), new Notices(), this::screen, () -> () -> {}, "1.0.0");
        shell.show(stage, 1280, 800);
    }

    private Screen screen(Destination to, Navigator navigator) {
        gone.add(to);
        field = new TextField();
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(field), nothing, nothing, List.of(), List.of(), () -> {});
    }

    private void enter(FxRobot robot, Optional<MeetingId> meeting) {
        robot.interact(() -> shell.enter(new WorkSession(open.user(), open.profile(), DAY, meeting)));
    }

    private static String said(FxRobot robot) {
        return robot.lookup("#tour").query().isVisible()
                ? robot.lookup("#tour-words").queryLabeled().getText()
                : "";
    }

    private Optional<MeetingId> planned() {
        return Optional.of(open.services().agendas().plan(open.actor(), DAY));
    }

    @Test
    void itGoesThroughEveryPlaceOfTheRailOnceAndIsOver(FxRobot robot) {
        enter(robot, planned());
        assertThat(said(robot)).isEmpty();
        List<String> places = List.of(
                "Today", "Agenda", "Meeting", "Meetings", "Papers", "Actions", "Children", "Reports", "Settings");
        gone.clear();
        for (int at = 0; at < places.size(); at++) {
            robot.push(KeyCode.F2);
            assertThat(said(robot)).startsWith(at + 1 + " of 9. " + places.get(at) + ": ");
            assertThat(gone.getLast().getClass().getSimpleName())
                    .isEqualTo(places.get(at).replace("Meetings", "Minutes"));
        }
        assertThat(gone).hasSize(places.size());
        assertThat(robot.lookup("#tour-next").queryButton().getText()).isEqualTo("Finish");
        robot.push(KeyCode.F2);
        assertThat(said(robot)).isEmpty();
        assertThat(gone.getLast()).isInstanceOf(Destination.Today.class);
    }

    @Test
    void itIsLeftByKeyAndByTheLockAndNothingTypedGoesAway(FxRobot robot) {
        enter(robot, planned());
        robot.push(KeyCode.F2);
        robot.interact(field::requestFocus);
        robot.write("he was seen");
        robot.push(KeyCode.SHIFT, KeyCode.F2);
        assertThat(said(robot)).isEmpty();
        assertThat(field.isFocused()).isTrue();
        assertThat(field.getText()).isEqualTo("he was seen");
        robot.push(KeyCode.F2);
        assertThat(said(robot)).startsWith("1 of 9. ");
        robot.interact(() -> shell.lock());
        gone.clear();
        robot.push(KeyCode.F2);
        assertThat(gone).isEmpty();
        enter(robot, planned());
        assertThat(said(robot)).isEmpty();
    }

    @Test
    void whoeverWalksAwayIsToldWhereTheyAreAndGoesOnFromThere(FxRobot robot) {
        enter(robot, planned());
        robot.push(KeyCode.F2);
        robot.interact(() -> shell.go(new Destination.Papers(Optional.empty())));
        assertThat(said(robot)).startsWith("5 of 9. Papers: ");
        robot.push(KeyCode.F2);
        assertThat(said(robot)).startsWith("6 of 9. Actions: ");
    }

    @Test
    void whoOpensNoRecordsIsTakenToWhatIsTheirs(FxRobot robot) {
        enter(robot, Optional.empty());
        robot.push(KeyCode.F2);
        assertThat(said(robot)).startsWith("1 of 1. Settings: ");
        robot.push(KeyCode.F2);
        assertThat(said(robot)).isEmpty();
    }
}
