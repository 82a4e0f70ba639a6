package org.mashhuddle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.ui.kit.Destination;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// A newcomer is taken round by F2, and can leave at any place.
class TourJourney extends ShellOfTheDemo {

    private final List<Destination> gone = new ArrayList<>();
    private TextField field;

    @Start
    void start(Stage stage) {
        show(stage);
    }

    @Override
    StackPane body(Destination to) {
        gone.add(to);
        field = new TextField();
        return new StackPane(field);
    }

    private void enter(FxRobot robot, Optional<MeetingId> meeting) {
        robot.interact(() -> enter(meeting));
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
