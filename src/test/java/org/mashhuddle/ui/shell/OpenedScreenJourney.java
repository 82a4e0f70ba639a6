package org.mashhuddle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
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

/// A screen that is opened is in the window at once, so that its first field can take the focus before anything is
/// drawn: what scrolls takes its content in only once it is dressed, and the focus went to the rail.
@ExtendWith(ApplicationExtension.class)
class OpenedScreenJourney {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final DemoClock CLOCK = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));

    @TempDir
    private static Path folder;

    private static Session open;
    private final List<Button> firsts = new ArrayList<>();
    private boolean takesTheFocus;
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
        shell = new Shell(new Theming(), new Notices(), this::screen, () -> () -> {}, "1.0.0");
        shell.show(stage, 1440, 900);
    }

    private Screen screen(Destination to, Navigator navigator) {
        Button first = new Button("First");
        if (takesTheFocus) {
            first.sceneProperty().subscribe(first::requestFocus);
        }
        firsts.add(first);
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(first), nothing, nothing, List.of(), List.of(), () -> {});
    }

    @Test
    void itsFirstFieldTakesTheFocusBeforeAnythingIsDrawn(FxRobot robot) {
        WorkSession session = new WorkSession(open.user(), open.profile(), DAY, Optional.empty());
        for (Destination to : List.of(new Destination.Today(), new Destination.Children(), new Destination.Reports())) {
            robot.interact(() -> {
                shell.enter(session);
                shell.go(to);
                firsts.getLast().requestFocus();
                assertThat(firsts.getLast().isFocused()).as("%s", to).isTrue();
            });
            robot.interact(() -> {});
            assertThat(shell.getScene().getFocusOwner()).isSameAs(firsts.getLast());
        }
    }

    /// A search field takes it as soon as it is in the window. Whoever opens the guide first and closes it again is
    /// there, and not in the rail.
    @Test
    void theGuideGivesItBackThoughNothingWasTypedYet(FxRobot robot) {
        takesTheFocus = true;
        WorkSession session = new WorkSession(open.user(), open.profile(), DAY, Optional.empty());
        robot.interact(() -> {
            shell.enter(session);
            shell.go(new Destination.Children());
        });
        robot.push(KeyCode.F1);
        assertThat(robot.lookup("#keys-overlay").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> {});
        assertThat(shell.getScene().getFocusOwner()).isSameAs(firsts.getLast());
    }
}
