package org.mashhuddle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Screens;
import org.mashhuddle.ui.shell.Shell;
import org.mashhuddle.vault.KdfCost;

/// Scrolls an agenda of sixty by the wheel, a notch each frame, on the Agenda screen and in the
/// Meeting, and a plain list of sixty labels in the same run. Prints how far the frames are apart
/// and how long the work of a frame on the JavaFX thread takes. Started by scroll.sh.
public final class ScrollBench extends Application {

    private static final int ITEMS = 60;
    private static final int FRAMES = 600;
    private static final int WARM = 120;
    private static final double NOTCH = 40;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private record Turn(String name, Runnable show, String list) {}

    private final DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));
    private final Deque<Turn> turns = new ArrayDeque<>();
    private final Map<String, double[][]> measured = new LinkedHashMap<>();
    private Stage stage;
    private Shell shell;

    /// The way in. It is no JavaFX application, so that JavaFX may be on the class path.
    static final class Way {

        private Way() {}

        public static void main(String[] args) {
            launch(ScrollBench.class, args);
        }
    }

    @Override
    public void start(Stage on) throws Exception {
        stage = on;
        Path nothing = Files.createTempDirectory("scroll");
        App app = new App(new HubLocation(nothing), clock, KdfCost.FLOOR);
        Session open = app.hubs().inMemory(DemoDay.hub());
        MeetingId meeting = new DemoDay(open, clock, new Random(7)).build(ITEMS);
        open.services().meetings().open(open.actor(), meeting);
        HubDoor door = new HubDoor(place -> app.hubs(), nothing, clock, app::checks);
        Notices notices = new Notices();
        Screens screens =
                new Screens(door, () -> Optional.of(open), new AnsweredDialogs(), new SameThread(), notices, clock);
        shell = new Shell(new Theming(), notices, screens::apply, () -> () -> {}, "bench");
        shell.show(on, 1440, 900);
        shell.enter(new org.mashhuddle.ui.kit.WorkSession(open.user(), open.profile(), DAY, meeting));
        Scene plain = new Scene(new StackPane(plain()), 1440, 852);
        for (int round = 0; round < 3; round++) {
            turns.add(new Turn("plain list", () -> stage.setScene(plain), "#plain"));
            turns.add(new Turn("agenda", () -> screen(new Destination.Agenda(DAY)), "#agenda-items"));
            turns.add(new Turn("meeting", () -> screen(new Destination.Meeting(meeting)), "#meeting-agenda"));
        }
        Platform.runLater(this::next);
    }

    private void screen(Destination to) {
        stage.setScene(shell.getScene());
        shell.go(to);
    }

    private static ListView<String> plain() {
        ListView<String> list = new ListView<>();
        list.setId("plain");
        for (int each = 1; each <= ITEMS; each++) {
            list.getItems().add(each + " An item of the agenda with its reasons in words");
        }
        list.setCellFactory(_ -> new ListCell<>() {
            private final Label words = new Label();

            @Override
            protected void updateItem(String item, boolean empty) {
                super.updateItem(item, empty);
                words.setText(item);
                setGraphic(empty ? null : words);
            }
        });
        list.setFixedCellSize(32);
        return list;
    }

    private void next() {
        Turn turn = turns.poll();
        if (turn == null) {
            print();
            Platform.exit();
            return;
        }
        turn.show().run();
        Scene scene = stage.getScene();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        new Scrolling(turn, scene).start();
    }

    /// One list, scrolled down and up again.
    private final class Scrolling extends AnimationTimer {

        private final Turn turn;
        private final Scene scene;
        private final ListView<?> list;
        private final Runnable laidOut = this::laidOut;
        private final double[] apart = new double[FRAMES];
        private final double[] work = new double[FRAMES];
        private long last;
        private long began;
        private int frame = -WARM;

        Scrolling(Turn turn, Scene scene) {
            this.turn = turn;
            this.scene = scene;
            this.list = (ListView<?>) scene.lookup(turn.list());
            scene.addPostLayoutPulseListener(laidOut);
        }

        @Override
        public void handle(long now) {
            began = System.nanoTime();
            if (frame >= FRAMES) {
                end();
                return;
            }
            if (frame >= 0) {
                apart[frame] = (began - last) / 1e6;
            }
            last = began;
            wheel((Math.floorDiv(frame + WARM, 60) % 2 == 0) ? -NOTCH : NOTCH);
        }

        private void laidOut() {
            if (frame >= 0 && frame < FRAMES) {
                work[frame] = (System.nanoTime() - began) / 1e6;
            }
            frame++;
        }

        private void wheel(double by) {
            var middle = list.localToScene(list.getWidth() / 2, list.getHeight() / 2);
            var at = list.lookup(".virtual-flow");
            Event.fireEvent(
                    at,
                    new ScrollEvent(
                            ScrollEvent.SCROLL,
                            middle.getX(),
                            middle.getY(),
                            middle.getX(),
                            middle.getY(),
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            0,
                            by,
                            0,
                            by,
                            ScrollEvent.HorizontalTextScrollUnits.NONE,
                            0,
                            ScrollEvent.VerticalTextScrollUnits.NONE,
                            0,
                            0,
                            new PickResult(at, middle.getX(), middle.getY())));
        }

        private void end() {
            stop();
            scene.removePostLayoutPulseListener(laidOut);
            measured.put(turn.name(), new double[][] {apart, work});
            Platform.runLater(ScrollBench.this::next);
        }
    }

    private void print() {
        System.out.printf("%-12s %30s   %30s%n", "", "frames apart, ms", "work of a frame, ms");
        double[][] plain = measured.get("plain list");
        for (Map.Entry<String, double[][]> each : measured.entrySet()) {
            System.out.printf("%-12s %s   %s%n", each.getKey(), line(each.getValue()[0]), line(each.getValue()[1]));
            System.out.printf(
                    "%-12s %30s   work p95 %.1f times the plain list's%n",
                    "", "", at(each.getValue()[1], 95) / at(plain[1], 95));
        }
    }

    private static String line(double[] all) {
        return String.join(
                "  ",
                List.of(
                        String.format("p50 %5.1f", at(all, 50)),
                        String.format("p95 %5.1f", at(all, 95)),
                        String.format("max %5.1f", at(all, 100))));
    }

    private static double at(double[] all, int percent) {
        double[] sorted = Arrays.copyOf(all, all.length);
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
    }
}
