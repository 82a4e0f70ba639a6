package org.mashhuddle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.theme.Theming;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Somebody locks and walks away: no failure leaves a child on the screen.
@ExtendWith(ApplicationExtension.class)
class LockedAnywayJourney {

    private static final String REFUSED = "The hub did not close";

    private static final Instant MORNING = Instant.parse("2026-11-24T08:45:00Z");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    private Shell shell;

    @Start
    void start(Stage stage) {
        shell = new Shell(
                new Theming(),
                new Notices(),
                (to, _) -> screen(to),
                () -> {
                    throw new IllegalStateException(REFUSED);
                },
                "1.0.0");
        shell.show(stage, 800, 600);
    }

    private static Screen screen(Destination to) {
        Label here = new Label(to instanceof Destination.Unlock ? "door" : "child");
        here.setId("here");
        return new Screen(
                new StackPane(here),
                new ReadOnlyStringWrapper(""),
                new ReadOnlyStringWrapper(""),
                List.of(),
                List.of(),
                () -> {});
    }

    @Test
    void aHubThatDoesNotCloseIsOffTheScreenAllTheSame(FxRobot robot) {
        try (Session open = DemoHub.at(DemoHub.Stage.PLANNED, folder, new DemoClock(MORNING))
                .session()) {
            robot.interact(() -> shell.enter(new WorkSession(
                    open.user(),
                    open.profile(),
                    TUESDAY,
                    open.services().agendas().plan(open.actor(), TUESDAY))));
            assertThat(robot.lookup("#here").queryLabeled().getText()).isEqualTo("child");
            robot.interact(() -> assertThatThrownBy(() -> shell.lock()).hasMessage(REFUSED));
            assertThat(robot.lookup("#here").queryLabeled().getText()).isEqualTo("door");
        }
    }
}
