package org.mashhuddle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.service.demo.DemoMeeting;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Threads;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Screens;
import org.mashhuddle.ui.shell.Shell;
import org.mashhuddle.vault.KdfCost;

/// The memory of a day: a hub on the disk, two hundred visits to its screens, a meeting about forty
/// children that is typed, closed, signed and put on paper. Prints what the process holds, and the
/// most it held, as the system counts it. Started by day.sh.
public final class DayBench extends Application {

    private static final int CHILDREN = 40;
    private static final int VISITS = 200;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Duration SHORT = Duration.ofMillis(400);
    private static final Duration QUIET = Duration.ofSeconds(30);

    private record Step(Runnable does, Duration after) {}

    private final DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));
    private final Threads threads = new Threads(Platform::runLater);
    private final Deque<Step> steps = new ArrayDeque<>();

    /// The way in. It is no JavaFX application, so that JavaFX may be on the class path.
    static final class Way {

        private Way() {}

        public static void main(String[] args) {
            launch(DayBench.class, args);
        }
    }

    @Override
    public void start(Stage stage) throws Exception {
        Path place = Files.createTempDirectory("day").resolve("hub");
        App app = new App(new HubLocation(place), clock, KdfCost.STANDARD);
        var made = app.hubs().create(DemoDay.hub());
        Session open = made.session();
        MeetingId meeting = new DemoDay(open, clock, new Random(7), made.authoritySecret()).build(CHILDREN);
        HubDoor door = new HubDoor(_ -> app.hubs(), place, clock, app::checks);
        Notices notices = new Notices();
        Screens screens = new Screens(door, () -> Optional.of(open), new AnsweredDialogs(), threads, notices, clock);
        Shell shell = new Shell(new Theming(), notices, screens::apply, () -> () -> {}, "bench");
        shell.show(stage, 1440, 900);
        shell.enter(new WorkSession(open.user(), open.profile(), DAY, meeting));
        say("30 s after unlocking", QUIET);
        visits(shell, open, meeting);
        say("after " + VISITS + " visits", QUIET);
        talk(shell, open, meeting);
        steps.add(new Step(() -> new DemoMeeting(open, clock, meeting, DAY).sign(), SHORT));
        step(shell, new Destination.Minutes(meeting));
        step(shell, new Destination.Papers(Optional.of(meeting)));
        say("30 s after signing", QUIET);
        Platform.runLater(this::next);
    }

    private void visits(Shell shell, Session open, MeetingId meeting) {
        List<Destination> places = new ArrayList<>(List.of(
                new Destination.Today(),
                new Destination.Agenda(DAY),
                new Destination.Actions(Optional.empty()),
                new Destination.Children(),
                new Destination.Papers(Optional.empty()),
                new Destination.Minutes(meeting),
                new Destination.Settings()));
        items(open, meeting).stream()
                .limit(3)
                .forEach(item -> places.add(
                        new Destination.Children(Optional.of(item.subject()), Optional.<Destination>empty())));
        for (int visit = 0; visit < VISITS; visit++) {
            step(shell, places.get(visit % places.size()));
        }
    }

    private static List<AgendaItem> items(Session open, MeetingId meeting) {
        return open.services().meetings().book(open.viewer(), meeting).agenda().items();
    }

    /// Each child's form is opened in the window and typed into; what the agencies agree is recorded as
    /// in the demo.
    private void talk(Shell shell, Session open, MeetingId meeting) {
        steps.add(new Step(() -> new DemoMeeting(open, clock, meeting, DAY).hold(), SHORT));
        for (AgendaItem item : items(open, meeting)) {
            step(shell, new Destination.Meeting(meeting, Optional.of(item.id())));
            steps.add(new Step(
                    () -> shell.lookupAll(".text-area").stream()
                            .filter(TextInputControl.class::isInstance)
                            .map(TextInputControl.class::cast)
                            .forEach(field -> field.appendText(" and the school rang")),
                    SHORT));
        }
    }

    private void step(Shell shell, Destination to) {
        steps.add(new Step(() -> shell.go(to), SHORT));
    }

    private void say(String when, Duration before) {
        steps.add(new Step(() -> {}, before));
        steps.add(new Step(
                () -> System.out.printf("%s: %s MB, at most %s MB%n", when, held("VmRSS"), held("VmHWM")), SHORT));
    }

    /// As Linux counts it.
    private static long held(String what) {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith(what))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException elsewhere) {
            return 0;
        }
    }

    private void next() {
        Step step = steps.poll();
        if (step == null) {
            Platform.exit();
            System.exit(0);
            return;
        }
        step.does().run();
        PauseTransition pause =
                new PauseTransition(javafx.util.Duration.millis(step.after().toMillis()));
        pause.setOnFinished(_ -> next());
        pause.play();
    }
}
