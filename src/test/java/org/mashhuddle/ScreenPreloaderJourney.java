package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MachinePolicy;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.hub.AuditTrailLines;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.FxWait;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// While somebody reads Today the other screens are made ready: of their hub nothing is read for it, and nothing that
/// they see changes.
@ExtendWith(ApplicationExtension.class)
class ScreenPreloaderJourney {

    /// The entries in the audit trail from creating and unlocking a hub, reading Today, and this test.
    private static final Set<String> WITHOUT_OTHER_SCREENS = Set.of(
            "hub.create",
            "hub.open",
            "hub.unlock",
            "calendar.view",
            "lock.change",
            "lock.view",
            "user.signing-key.view",
            "user.own-roles",
            "agenda.plan",
            "break-glass.view",
            "requests.view",
            "breaches.view",
            "subject.prepare",
            "today.view",
            "trail.daily",
            "trail.view");

    private static final Duration AT_ONCE = Duration.millis(20);

    @TempDir
    private Path folder;

    private final AtomicBoolean allowed = new AtomicBoolean();
    private final AtomicInteger looks = new AtomicInteger();
    private OwnHub own;
    private WindowFactory window;
    private HubDoor door;
    private Stage stage;
    private volatile Optional<WarmUpScreens> made = Optional.empty();

    @Start
    void start(Stage on) {
        stage = on;
        own = OwnHub.in(folder);
        window = own.window(MachinePolicy.none());
        door = window.door();
        window.show(on, door, new AnsweredDialogs(), new CountDownLatch(1));
    }

    private WarmUpScreens practice() {
        made = Optional.of(own.window(MachinePolicy.none()).warmUp(new AnsweredDialogs()));
        return made.orElseThrow();
    }

    private boolean atWork() {
        looks.incrementAndGet();
        return allowed.get() && door.session().isPresent();
    }

    private ScreenPreloader preloader(FxRobot robot) {
        ScreenPreloader[] one = new ScreenPreloader[1];
        robot.interact(() -> one[0] = new ScreenPreloader(stage, this::atWork, AT_ONCE));
        return one[0];
    }

    /// The entries in the audit trail of the open hub, the newest first.
    private List<String> trail() {
        Session session = door.session().orElseThrow();
        return session.services().trail().entries(session.viewer(), Optional.empty(), Optional.empty()).lines().stream()
                .map(AuditTrailLines.Line::deed)
                .toList();
    }

    /// The draft journal of the open hub.
    private byte[] drafts() throws IOException {
        return Files.readAllBytes(own.location().directory().resolve("hub.drafts"));
    }

    /// Waits until the audit trail has the look at Today.
    private void todayIsRead() throws Exception {
        FxWait.until(60, () -> trail().contains("today.view"));
    }

    private void unlock(FxRobot robot) throws Exception {
        FxWait.until(
                60,
                () -> robot.lookup("#passphrase")
                        .tryQuery()
                        .filter(Node::isVisible)
                        .isPresent());
        robot.clickOn("#passphrase").write(OwnHub.PASSPHRASE).push(KeyCode.ENTER);
        FxWait.until(60, () -> robot.lookup("#today").tryQuery().isPresent());
        FxWait.until(60, () -> stage.getScene().getFocusOwner() != null);
    }

    @Test
    void theScreensAreGoneThroughWhileTodayIsReadAndNothingOfTheOpenHubIsTouched(FxRobot robot) throws Exception {
        ScreenPreloader preloader = preloader(robot);
        preloader.prepare(this::practice, door::isUnlocking);
        FxWait.until(60, () -> looks.get() > 0);
        unlock(robot);
        todayIsRead();
        byte[] before = drafts();
        Node caret = stage.getScene().getFocusOwner();
        assertThat(preloader.isEnded()).as("not before the next key").isFalse();
        allowed.set(true);
        robot.push(KeyCode.SHIFT);
        FxWait.until(120, preloader::isEnded);
        assertThat(made.orElseThrow().isEnded()).isTrue();
        assertThat(trail()).as("entries in the open hub").isSubsetOf(WITHOUT_OTHER_SCREENS);
        assertThat(drafts()).isEqualTo(before);
        assertThat(stage.getScene().getFocusOwner()).isSameAs(caret);
        assertThat(Window.getWindows()).containsExactly(stage);
        int seen = looks.get();
        robot.interact(preloader::await);
        robot.push(KeyCode.SHIFT);
        assertThat(looks).as("once for each start").hasValue(seen);
    }

    @Test
    void whatCannotBeMadeIsLeft(FxRobot robot) throws Exception {
        ScreenPreloader preloader = preloader(robot);
        preloader.prepare(
                () -> {
                    throw new IllegalStateException("no hub in memory");
                },
                door::isUnlocking);
        FxWait.until(60, preloader::isEnded);
        unlock(robot);
        assertThat(door.session()).isPresent();
    }

    @Test
    void whoClosesTheWindowMeanwhileLeavesNothingOpen(FxRobot robot) throws Exception {
        unlock(robot);
        todayIsRead();
        ScreenPreloader preloader = preloader(robot);
        preloader.prepare(this::practice, door::isUnlocking);
        FxWait.until(60, () -> looks.get() > 0);
        assertThat(made)
                .as("whoever has unlocked has the processor until they read")
                .isEmpty();
        allowed.set(true);
        robot.push(KeyCode.SHIFT);
        FxWait.until(60, () -> made.isPresent());
        robot.interact(stage::hide);
        assertThat(preloader.isEnded()).isTrue();
        FxWait.until(60, () -> made.orElseThrow().isEnded());
        assertThat(door.session()).isEmpty();
    }

    @Test
    void eachScreenIsLaidOutAndLeft(FxRobot robot) throws Exception {
        WarmUpScreens screens = practice();
        for (WarmUpScreens.Visit visit : visits(robot, screens)) {
            int taken = 0;
            for (Runnable step : visit.steps()) {
                FxWait.until(60, () -> !screens.isBusy());
                if (++taken == visit.steps().size()) {
                    assertThat(laidOut(visit)).isTrue();
                }
                robot.interact(step);
            }
            assertThat(visit.root().getChildren()).isEmpty();
        }
        robot.interact(screens::end);
        assertThat(screens.isEnded()).isTrue();
    }

    private List<WarmUpScreens.Visit> visits(FxRobot robot, WarmUpScreens screens) {
        List<WarmUpScreens.Visit> all = new ArrayList<>();
        robot.interact(() -> all.addAll(screens.visits(stage.getScene())));
        assertThat(all).hasSize(8);
        return all;
    }

    /// It fills the size of the window, and its words have been measured.
    private boolean laidOut(WarmUpScreens.Visit visit) {
        return visit.root().getChildren().stream()
                .anyMatch(body -> body.getLayoutBounds().getWidth() > 1000
                        && body.lookupAll(".text").stream()
                                .anyMatch(word -> word.getLayoutBounds().getHeight() > 5));
    }
}
