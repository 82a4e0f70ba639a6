package org.mashhuddle;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.service.Created;
import org.mashhuddle.service.HubService;
import org.mashhuddle.service.NewHub;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;

/// The window goes through a day by itself: first page, demo day, meeting, minutes, a hub of its
/// own with children in it, unlocked and locked. The installer's cache is made from what was needed on the way.
final class WarmUpRun {

    private static final Duration BEAT = Duration.millis(100);

    /// Ten minutes for one step: the machine that builds may be busy, and making the demo day takes longest.
    private static final int PATIENCE = 6000;

    /// How long before now the rows of the hub were entered.
    private static final java.time.Duration BEFORE = java.time.Duration.ofHours(1);

    private static final int CHILDREN = 17;

    private final Stage stage;
    private final Function<Clock, HubService> hubs;
    private final Queue<Step> steps = new ArrayDeque<>();
    private final Timeline beats = new Timeline(new KeyFrame(BEAT, _ -> beat()));
    private int waited;

    /// Something to do once a thing can be seen.
    private record Step(String seen, Runnable deed) {}

    /// @param hubs of an empty folder, where the hub is made, for a clock
    WarmUpRun(Stage stage, Function<Clock, HubService> hubs) {
        this.stage = stage;
        this.hubs = hubs;
        steps.addAll(List.of(
                new Step("#explore-demo", () -> fire("#explore-demo")),
                new Step("#rail-agenda", () -> fire("#rail-agenda")),
                new Step("#agenda-open", () -> press(KeyCode.M)),
                new Step("#dialog-chair", WarmUpRun::chair),
                new Step("#quick-line", () -> press(KeyCode.ENTER)),
                new Step("#quick-line", () -> fire("#rail-minutes")),
                new Step("#minutes-page", this::makeHub),
                new Step("#demo-end", () -> fire("#demo-end")),
                new Step("#passphrase", this::unlock),
                new Step("#today-meeting", () -> fire("#rail-agenda")),
                new Step("#agenda", () -> press(KeyCode.L)),
                new Step("#passphrase", stage::close)));
    }

    void begin() {
        beats.setCycleCount(Animation.INDEFINITE);
        beats.play();
    }

    /// Fails unless the day was gone through to its end.
    void finished() {
        if (!steps.isEmpty()) {
            throw new IllegalStateException(
                    "Waited in vain for " + steps.element().seen());
        }
    }

    private void beat() {
        if (seen(steps.element().seen())
                .filter(node -> node.isVisible() && !node.isDisabled())
                .isPresent()) {
            waited = 0;
            take(steps.remove());
        } else if (waited++ == PATIENCE) {
            beats.stop();
            stage.close();
        }
    }

    private void take(Step step) {
        if (steps.isEmpty()) {
            beats.stop();
        }
        step.deed().run();
    }

    /// In the window, or in a question that is asked over it.
    private static Optional<Node> seen(String id) {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .filter(Objects::nonNull)
                .map(scene -> scene.lookup(id))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static void fire(String id) {
        seen(id).map(ButtonBase.class::cast).ifPresent(ButtonBase::fire);
    }

    private static void chair() {
        if (seen("#dialog-chair").orElseThrow() instanceof ComboBox<?> chairs) {
            chairs.getSelectionModel().selectFirst();
        }
        fire("#dialog-confirm");
    }

    private void press(KeyCode key) {
        Event.fireEvent(stage.getScene(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, true, false, false));
        Event.fireEvent(stage.getScene(), new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, true, false, false));
    }

    /// With the demo day's children in it, so that what Today reads is there to be read.
    private void makeHub() {
        DemoClock before = new DemoClock(Instant.now().minus(BEFORE));
        HubService door = hubs.apply(before);
        Created made = door.create(new NewHub(
                new HubProfile("Rehearsal", "REH", "", "", false),
                door.seedAgencies(),
                "Rehearsal",
                Set.of(Role.ADMINISTRATOR, Role.CHAIR),
                DemoDay.PASSPHRASE.toCharArray()));
        try (Session session = made.session()) {
            new DemoDay(session, before, new Random(7), made.authoritySecret()).build(CHILDREN);
        }
    }

    private void unlock() {
        ((TextInputControl) stage.getScene().lookup("#passphrase")).setText(DemoDay.PASSPHRASE);
        fire("#unlock-verb");
    }
}
