package org.mashhuddle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.FxWait;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.Threads;
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

    private final CountDownLatch imported = new CountDownLatch(1);
    private final CompletableFuture<Void> disk = new CompletableFuture<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicBoolean refuses = new AtomicBoolean(true);

    @Start
    void start(Stage stage) {
        shell = new Shell(new Theming(), new Notices(), (to, _) -> screen(to), () -> this::close, "1.0.0");
        shell.show(stage, 800, 600);
    }

    /// The hub's file, on a disk that answers when it likes.
    private void close() {
        disk.join();
        closed.set(true);
        if (refuses.get()) {
            throw new IllegalStateException(REFUSED);
        }
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

    private void enter(FxRobot robot, Session open) {
        robot.interact(() -> shell.enter(new WorkSession(
                open.user(), open.profile(), TUESDAY, open.services().agendas().plan(open.actor(), TUESDAY))));
        assertThat(robot.lookup("#here").queryLabeled().getText()).isEqualTo("child");
    }

    /// An extract comes in, which takes a minute.
    @Test
    void aHubThatStillHasToSaveIsOffTheScreenMeanwhile(FxRobot robot) throws Exception {
        disk.complete(null);
        try (Session open = DemoHub.at(DemoHub.Stage.PLANNED, folder, new DemoClock(MORNING))
                        .session();
                Threads threads = new Threads(Platform::runLater);
                AutoCloseable _ = imported::countDown) {
            enter(robot, open);
            refuses.set(false);
            robot.interact(() -> shell.waitFor(threads));
            threads.run(
                    () -> {
                        imported.await();
                        return true;
                    },
                    _ -> {},
                    _ -> {});
            robot.interact(() -> shell.lock());
            assertThat(robot.lookup("#here").tryQuery()).isEmpty();
            assertThat(robot.lookup("#shell-locking").queryLabeled().getText()).contains("1 thing");
            robot.push(KeyCode.CONTROL, KeyCode.K);
            robot.interact(() -> shell.go(new Destination.Children()));
            assertThat(robot.lookup("#shell-locking").tryQuery()).isPresent();
            assertThat(closed).isFalse();
            imported.countDown();
            FxWait.until(10, closed::get);
            assertThat(robot.lookup("#here").queryLabeled().getText()).isEqualTo("door");
        }
    }

    @Test
    void aHubThatDoesNotCloseIsOffTheScreenAllTheSame(FxRobot robot) {
        disk.complete(null);
        try (Session open = DemoHub.at(DemoHub.Stage.PLANNED, folder, new DemoClock(MORNING))
                .session()) {
            enter(robot, open);
            robot.interact(() -> assertThatThrownBy(() -> shell.lock()).hasMessage(REFUSED));
            assertThat(robot.lookup("#here").queryLabeled().getText()).isEqualTo("door");
        }
    }

    /// A folder on a network that went away: the window answers, and nothing of the hub is on it.
    @Test
    void aDiskThatDoesNotAnswerHoldsNoWindow(FxRobot robot) throws Exception {
        refuses.set(false);
        try (Session open = DemoHub.at(DemoHub.Stage.PLANNED, folder, new DemoClock(MORNING))
                .session()) {
            enter(robot, open);
            robot.interact(() -> shell.lock());
            assertThat(robot.lookup("#here").tryQuery()).isEmpty();
            assertThat(robot.lookup("#shell-locking").queryLabeled().getText()).contains("Left: closing its file");
            robot.interact(() -> shell.go(new Destination.Children()));
            assertThat(robot.lookup("#shell-locking").tryQuery()).isPresent();
            assertThat(closed).isFalse();
            disk.complete(null);
            FxWait.until(10, () -> robot.lookup("#here").tryQuery().isPresent());
            assertThat(closed).isTrue();
            assertThat(robot.lookup("#here").queryLabeled().getText()).isEqualTo("door");
        }
    }
}
